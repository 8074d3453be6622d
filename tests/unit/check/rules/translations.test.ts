import { describe, expect, it } from 'vitest'
import { revisionOf } from '../../../../src/check/revision.ts'
import { translationsExist, translationsUpToDate } from '../../../../src/check/rules/translations.ts'
import { anOriginal, aTranslation, jaBody } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

describe('an original and its translation', () => {
  it('an original without a translation is refused', () => {
    expect(find(translationsExist, { translations: [] }).map(told)).toEqual([
      'articles/harbour-talks/ja.mdx: has no English edition → ' +
        'write content/articles/harbour-talks/en.mdx, or set "draft: true"',
    ])
  })

  it('a draft may wait for its translation', () => {
    const changes = { originals: [anOriginal({ draft: true })], translations: [] }
    expect(find(translationsExist, changes)).toEqual([])
  })

  it('a translation without an original is refused', () => {
    const orphan = aTranslation({}, { id: 'orphan' })
    expect(find(translationsExist, { translations: [aTranslation(), orphan] }).map(told)).toEqual([
      'articles/orphan/en.mdx · translationOf: renders an original that does not exist → ' +
        'write content/articles/orphan/ja.mdx, or remove the file',
    ])
  })

  it('a translation of another article does not count', () => {
    const problems = find(translationsExist, { translations: [aTranslation({}, { id: 'other' })] })
    expect(problems.map(({ rule }) => rule)).toEqual(['missing-translation', 'missing-original'])
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true)
  })
})

describe('a translation that has fallen behind', () => {
  const edited = jaBody.replace('広げる', '深くする')

  it('is a warning, with the revision to write', () => {
    const problems = find(translationsUpToDate, { originals: [anOriginal({}, { body: edited })] })
    expect(problems.map(({ severity }) => severity)).toEqual(['warning'])
    expect(problems.map(told)).toEqual([
      `articles/harbour-talks/en.mdx · revision: renders revision ${revisionOf(jaBody)}; ` +
        `the original is at ${revisionOf(edited)} → ` +
        `bring the text up to date, then write "revision: '${revisionOf(edited)}'"`,
    ])
  })

  it('is not one for white space and character widths', () => {
    const respaced = jaBody.replaceAll('\n', '\r\n').replace('p1', 'ｐ１')
    expect(find(translationsUpToDate, { originals: [anOriginal({}, { body: respaced })] })).toEqual([])
  })

  it('is not one where there is no original to compare with', () => {
    expect(find(translationsUpToDate, { originals: [] })).toEqual([])
  })
})
