import { describe, expect, it } from 'vitest'
import { citeAs } from '../../../../src/open-data/citation/cite-as.ts'
import { cslOf, type CslItem } from '../../../../src/open-data/citation/csl.ts'
import { locales, type Locale } from '../../../../src/language/locale.ts'
import type { Original } from '../../../../src/schemas/article.ts'
import { anOriginal, aSource, aTranslation } from '../../../fixtures/content.ts'
import { modelOf, wordsOf } from '../../../fixtures/subject.ts'
import { ofCsl, readers } from '../../../support/references.ts'

const url = (locale: Locale) => `https://example.org/${locale}/articles/harbour_talks/`

function itemOf(locale: Locale, title?: string, facts: Partial<Original> = {}, source = aSource()): CslItem {
  const words = title === undefined ? {} : { title }
  const model = modelOf({
    originals: [anOriginal({ ...facts, ...(locale === 'ja' ? words : {}) })],
    translations: [aTranslation(locale === 'en' ? words : {})],
    sources: [source],
  })
  return cslOf(model.articles[0]!, locale, model, wordsOf(locale), url(locale))
}

/** Titles that break careless files: long, with signs that TeX and RIS give a meaning, in both scripts. */
const titles = [
  [
    'en',
    'In Port Lumen, Norland and five Southmark states hold their first summit and set a five-year target',
  ],
  ['en', 'R&D at 5% of $1: #2_000 {sic} – “Harbour: Plus Norland”, CA+JAD and the C5+1'],
  ['ja', '同じC5＋1の形で、北の国は港を語り、南の国は「事業」を並べる：5年で3兆円規模の＆とR&D'],
] as const

describe.each(['bib', 'ris'] as const)('a reference as %s', (format) => {
  for (const [reader, read] of Object.entries(readers[format]))
    it.each(titles)(`is read back whole by ${reader}, %s: %s`, (locale, title) => {
      const item = itemOf(locale, title)
      expect(read(citeAs(item, format))).toEqual(ofCsl(item as never))
    })
})

it('names each edition by a key of its own, in ASCII', () => {
  expect(locales.map((locale) => itemOf(locale).id)).toEqual([
    'harbour2031-harbour-talks-ja',
    'harbour2031-harbour-talks-en',
  ])
})

it('notes what the article rests on, and which date of it is inferred', () => {
  expect(itemOf('en').note).toBe('Based on: Harbour Gazette, “港だより”, 5 May 2031')
  const source = aSource({ title: '「港」だより', date: '2031~', dateBasis: 'inferred' })
  expect(itemOf('ja', undefined, {}, source).note).toBe('出典：港だより社「『港』だより」2031年頃（推定）')
})

it('vouches for the text as of its last change', () => {
  const day = (facts: Partial<Original>) => itemOf('en', undefined, facts).accessed
  expect(day({})).toEqual({ 'date-parts': [[2031, 6, 1]] })
  expect(day({ updated: '2031-07-02' })).toEqual({ 'date-parts': [[2031, 7, 2]] })
})

it('is BibTeX for classic styles and for biblatex at once', () => {
  expect(citeAs(itemOf('en'), 'bib')).toBe(
    `@article{harbour2031-harbour-talks-en,
  urldate = {2031-06-01},
  author = {{Harbour Crossroads}},
  date = {2031-06-01},
  language = {en},
  note = {Based on: Harbour Gazette, “港だより”, 5 May 2031},
  title = {Harbour talks},
  url = {https://example.org/en/articles/harbour_talks/},
  journal = {Harbour Crossroads},
  year = {2031},
  day = {1},
  langid = {british},
  month = jun,
}
`,
  )
  expect(citeAs(itemOf('ja'), 'bib')).toContain('langid = {japanese}')
})

it('is RIS with one line a field', () => {
  expect(citeAs(itemOf('en'), 'ris')).toBe(
    `TY  - NEWS
AU  - Harbour Crossroads
TI  - Harbour talks
T2  - Harbour Crossroads
PY  - 2031
DA  - 2031/06/01/
LA  - en
UR  - https://example.org/en/articles/harbour_talks/
Y2  - 2031/06/01/
N1  - Based on: Harbour Gazette, “港だより”, 5 May 2031
ID  - harbour2031-harbour-talks-en
ER  -
`,
  )
})

it('is in words what a note of the language has', () => {
  expect(citeAs(itemOf('ja'), 'txt')).toBe(
    '港の結節点「港の会談」『港の結節点』2031年6月1日、https://example.org/ja/articles/harbour_talks/\n',
  )
  expect(citeAs(itemOf('en'), 'txt')).toBe(
    'Harbour Crossroads. (2031, June 1). Harbour talks. Harbour Crossroads. https://example.org/en/articles/harbour_talks/\n',
  )
})
