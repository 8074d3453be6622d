import { describe, expect, it } from 'vitest'
import { callName, entityOf, fullName, inOrder, readingToShow, shortName } from '../../../src/domain/names.ts'
import { aCountry, aFramework } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const model = modelOf({
  frameworks: [
    aFramework(),
    aFramework({ name: { ja: 'HD議会', en: 'HD Assembly' } }, 'assembly'),
    aFramework({ abbreviation: undefined }, 'tide-pact'),
  ],
  countries: [
    aCountry({ name: { ja: '南の国', en: 'Southmark' }, reading: 'みなみのくに' }, 'southmark'),
    aCountry(),
    aCountry({ name: { ja: '沖の島', en: 'Zeta Isles' }, reading: 'おきのしま' }, 'zeta-isles'),
  ],
})
const named = (id: string) => entityOf(model, 'frameworks', id)

describe('a name for lists', () => {
  it('is the abbreviation where there is one', () => {
    expect(shortName(named('harbour-dialogue'), 'ja')).toBe('HD')
  })

  it('is the name in the page’s language otherwise', () => {
    expect(shortName(named('tide-pact'), 'en')).toBe('Harbour Dialogue')
    expect(shortName(entityOf(model, 'actors', 'mira-holt'), 'ja')).toBe('ミラ・ホルト')
  })
})

describe('a name in full', () => {
  it('carries its abbreviation in the brackets of the language', () => {
    expect(fullName(named('harbour-dialogue'), 'ja')).toBe('港湾対話（HD）')
    expect(fullName(named('harbour-dialogue'), 'en')).toBe('Harbour Dialogue (HD)')
  })

  it('does not repeat an abbreviation that it holds', () => {
    expect(fullName(named('assembly'), 'ja')).toBe('HD議会')
  })

  it('is the name alone where there is no abbreviation', () => {
    expect(fullName(named('tide-pact'), 'ja')).toBe('港湾対話')
    expect(fullName(entityOf(model, 'countries', 'norland'), 'en')).toBe('Norland')
  })
})

describe('an entity of an id', () => {
  it('is found in its own kind only', () => {
    expect(entityOf(model, 'actors', 'mira-holt').data.name.en).toBe('Mira Holt')
    expect(() => entityOf(model, 'countries', 'mira-holt')).toThrow('no countries/mira-holt in the model')
  })
})

it('orders a list by reading in Japanese and by name in English', () => {
  const ids = (locale: 'ja' | 'en') => inOrder(model.entities.countries.values(), locale).map(({ id }) => id)
  expect(ids('ja')).toEqual(['zeta-isles', 'norland', 'southmark'])
  expect(ids('en')).toEqual(['norland', 'southmark', 'zeta-isles'])
})

describe('an English list', () => {
  const sorted = (...entries: { en: string; kind?: string; sort?: string }[]) =>
    inOrder(
      entries.map(({ en, ...data }) => ({ data: { ...data, name: { en }, reading: 'あ' } })),
      'en',
    ).map(({ data }) => data.name.en)

  it('does not count quotation marks', () =>
    expect(sorted({ en: '“Tide plus One” Dialogue' }, { en: 'Assembly' }, { en: 'Zeta Pact' })).toEqual([
      'Assembly',
      '“Tide plus One” Dialogue',
      'Zeta Pact',
    ]))

  it('sorts people by family name, wherever it stands, and bodies by their first word', () =>
    expect(
      sorted(
        { en: 'Ren Abe', kind: 'person' },
        { en: 'Anna-Maria Zott', kind: 'person' },
        { en: 'Port Institute', kind: 'organisation' },
        { en: 'Wen Ro', kind: 'person', sort: 'Wen Ro' },
        { en: 'Mira Holt', kind: 'person' },
      ),
    ).toEqual(['Ren Abe', 'Mira Holt', 'Port Institute', 'Wen Ro', 'Anna-Maria Zott']))
})

it.each([
  ['王毅', 'おうき', 'おうき'],
  ['ミラ・ホルト', 'みらほると', undefined],
  ['C5+1', 'しーふぁいぶぷらすわん', undefined],
  ['「中央アジア＋日本」対話', 'ちゅうおうあじあぷらすにほんたいわ', 'ちゅうおうあじあぷらすにほんたいわ'],
])('the reading of %s (%s) is shown as %s', (ja, reading, shown) =>
  expect(readingToShow({ name: { ja }, reading })).toBe(shown),
)

it('calls a person by the family name', () => {
  const rahmon = { name: { ja: 'エモマリ・ラフモン', en: 'Emomali Rahmon' } }
  expect(callName(rahmon, 'ja')).toBe('ラフモン')
  expect(callName(rahmon, 'en')).toBe('Rahmon')
  const xi = { name: { ja: '習近平', en: 'Xi Jinping' }, sort: 'Xi Jinping' }
  expect(callName(xi, 'ja')).toBe('習近平')
  expect(callName(xi, 'en')).toBe('Xi')
})
