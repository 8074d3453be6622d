import { describe, expect, it } from 'vitest'
import { figures } from '../../../../src/check/rules/figures.ts'
import type { Figure, FigureOf } from '../../../../src/schemas/figure.ts'
import { anEvent, anOriginal, aSource, aTranslation } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

const words = {
  title: { ja: '港の会談', en: 'The harbour talks' },
  subtitle: { ja: '会合', en: 'Meetings' },
  caption: { ja: '塗った丸は会合。', en: 'Filled: a meeting.' },
}
const drawn = { ...words, alt: { ja: '図', en: 'A drawing' } }
const body = `港の会談は12.5％の値下げを決めた。<Cite source="harbour-gazette" at="p1-p2" /><Cite source="pier-post" at="p1-p5" basis="inferred" reason="通して読んだ" />
`
const enBody = `The talks cut tariffs by 12.5 per cent. <Cite source="harbour-gazette" at="p1-p2" /><Cite source="pier-post" at="p1-p5" basis="inferred" reason="read whole" />
`

const faults = (figure: Figure | undefined, draft = false) =>
  find(figures, {
    originals: [
      anOriginal({ figure, draft, sources: ['harbour-gazette', 'pier-post'], date: '2031-05-04' }, { body }),
    ],
    translations: [aTranslation({}, { body: enBody })],
    sources: [aSource(), aSource({}, 'pier-post')],
    events: [anEvent(), anEvent({ frameworks: [] }, 'pier-talks')],
  }).map((problem) => told(problem).replace('articles/harbour-talks/ja.mdx · ', ''))

const years = (changes: Partial<FigureOf<'years'>> = {}): Figure => ({
  kind: 'years',
  ...drawn,
  framework: 'harbour-dialogue',
  events: [{ event: 'harbour-talks-2031', level: 'ministers', words: { ja: '会談', en: 'talks' } }],
  ...changes,
})

const claims = (changes: Partial<FigureOf<'claims'>> = {}): FigureOf<'claims'> => ({
  kind: 'claims',
  ...words,
  sources: ['harbour-gazette', 'pier-post'].map((source) => ({
    source,
    name: { ja: source, en: source },
    by: { ja: '港', en: 'port' },
    side: source,
  })),
  claims: [
    {
      words: { ja: '会談があった', en: 'Talks were held' },
      paragraph: 'lead-1',
      says: { 'harbour-gazette': 'p1' },
      absent: ['pier-post'],
    },
    {
      words: { ja: '値下げ', en: 'A cut' },
      paragraph: 'lead-1',
      says: { 'harbour-gazette': 'p2' },
      absent: [],
    },
  ],
  ...changes,
})

const numbers = (number: { ja: string; en: string }, paragraph = 'lead-1'): Figure => ({
  kind: 'figures',
  ...drawn,
  figures: Array.from({ length: 3 }, () => ({ number, words: { ja: '値下げ', en: 'the cut' }, paragraph })),
})

describe('the figure of an article', () => {
  it('is asked of each, but of no draft', () => {
    expect(faults(undefined)).toEqual([expect.stringContaining('figure: is missing: every article has one')])
    expect(faults(undefined, true)).toEqual([])
  })

  it.each([years(), claims(), numbers({ ja: '12.5％', en: '12.5%' })])('is sound: $kind', (figure) =>
    expect(faults(figure)).toEqual([]),
  )

  it('names a framework of the article, at whose levels it meets, and its events', () => {
    expect(faults(years({ framework: 'pier-dialogue' }))[0]).toBe(
      'figure.framework: "pier-dialogue" is not among the article’s frameworks → write "harbour-dialogue", or add it to "frameworks"',
    )
    const [event] = (years() as FigureOf<'years'>).events
    expect(faults(years({ events: [{ ...event!, level: 'heads' }] }))).toEqual([
      'figure.events[0].level: "heads" is no level at which harbour-dialogue meets → write one of ministers',
    ])
    expect(faults(years({ events: [{ ...event!, event: 'pier-talks' }] }))).toEqual([
      'figure.events[0].event: "pier-talks" is no event under harbour-dialogue → write "harbour-talks-2031", or another of its events',
    ])
  })

  it('shows a meeting of two people at least', () => {
    const met = {
      kind: 'met',
      ...drawn,
      events: [{ event: 'harbour-talks-2031', words: words.title }],
    } as Figure
    expect(faults(met)).toEqual([
      expect.stringContaining('content/events/harbour-talks-2031.yaml names one person who took part'),
    ])
  })

  it('is a map of events whose places are on it', () => {
    const where = (event: string) =>
      ({ kind: 'where', ...drawn, events: [{ event, words: words.title }] }) as Figure
    expect(faults(where('harbour-talks-2031'))).toEqual([
      expect.stringContaining('content/events/harbour-talks-2031.yaml names no place on the map'),
    ])
    expect(faults(where('pier-talks'))[0]).toContain('"pier-talks" is not among the article’s events')
  })

  it('counts in its title what the data count', () => {
    expect(faults(claims({ title: { ja: '三つの主張', en: 'Two claims' } }))).toEqual([
      expect.stringMatching(
        /^figure\.title\.ja: says “三”, which the data do not count → they give 2 \(claims\), 2 \(sources\)/,
      ),
    ])
    expect(faults(claims({ title: { ja: '二つの主張', en: 'Nine claims' } }))).toEqual([
      expect.stringContaining('figure.title.en: says “Nine”'),
    ])
    expect(faults(years({ title: { ja: '2004年から27年', en: 'Since 2004' } }))).toEqual([])
    expect(faults(years({ title: { ja: '26年', en: 'Since 2005' } }))).toHaveLength(2)
  })

  it('says how many claims every side makes', () =>
    expect(faults(claims({ shared: 1 }))).toEqual([
      'figure.shared: says 1; sources of every side make 0 of the claims → write 0, and see that the title says so',
    ]))

  it('rests each claim on a paragraph that cites it', () => {
    const [first, second] = claims().claims
    const withFirst = (changes: Partial<typeof first>) =>
      faults(claims({ claims: [{ ...first!, ...changes }, second!] }))
    expect(withFirst({ paragraph: 'lead-2' })).toEqual([
      expect.stringContaining(
        'figure.claims[0].paragraph: the article has no paragraph "lead-2" → write "lead-1"',
      ),
    ])
    expect(withFirst({ says: { 'harbour-gazette': 'p1, p4' } })).toEqual([
      'figure.claims[0].says.harbour-gazette: lead-1 does not cite p4 of it as said there → write one of p1, p2',
    ])
    // What is inferred is not said.
    expect(withFirst({ says: { 'pier-post': 'p1' } })[0]).toContain('lead-1 does not cite p1 of it')
    expect(withFirst({ absent: ['harbour-gazette'] })[0]).toContain(
      'lead-1 does not cite the whole of "harbour-gazette", nor infers from it',
    )
    expect(withFirst({ absent: ['port-paper'] })[0]).toContain('"port-paper" is not among')
  })

  it('takes a number from a paragraph that has it, in both languages', () => {
    expect(faults(numbers({ ja: '2.5％', en: '12.5%' }))[0]).toBe(
      'figure.figures[0].number.ja: “2.5％” does not stand in the paragraph lead-1 → write the number as the paragraph does, or name the paragraph that has it',
    )
    expect(faults(numbers({ ja: '12.5％', en: '12%' }))[0]).toContain('figure.figures[0].number.en')
    expect(faults(numbers({ ja: '12.5％', en: '12.5%' }, 'economy-1'))[0]).toContain(
      'no paragraph "economy-1"',
    )
  })
})
