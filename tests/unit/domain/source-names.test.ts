import { expect, it } from 'vitest'
import { publishersOf, subjectOf } from '../../../src/domain/source-names.ts'

const gazette = {
  publisher: { ja: '港だより（日刊）', en: 'The Harbour Gazette (daily)' },
  short: { ja: '港だより', en: 'The Harbour Gazette' },
}
const letter = { publisher: { ja: '潮便り', en: 'Tide Letter' }, subject: { ja: '北港', en: 'North port' } }

it('a publisher is named once, in short, with the number of its texts', () => {
  expect(publishersOf([gazette, letter, { ...letter }], 'ja')).toEqual(['港だより', '潮便り（2点）'])
  expect(publishersOf([letter, letter], 'en')).toEqual(['Tide Letter (2)'])
})

it('a note calls a source by its subject, or by its publisher where it has none', () => {
  expect([gazette, letter].map((source) => subjectOf(source, 'en'))).toEqual([
    'The Harbour Gazette',
    'North port',
  ])
})
