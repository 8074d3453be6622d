import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edtf } from '../../../../src/domain/edtf.ts'
import type { SiteEvent } from '../../../../src/domain/model.ts'
import { drawTimeline, type Drawing, type DrawingWords } from '../../../../src/domain/timeline/drawing.ts'
import { lanesOf } from '../../../../src/domain/timeline/lanes.ts'
import { notes } from '../../../../src/domain/timeline/extent.ts'
import { levels, textWidth } from '../../../../src/domain/timeline/text-width.ts'
import { anEvent } from '../../../fixtures/content.ts'

const words: DrawingWords = {
  notes: Object.fromEntries(notes.map((note) => [note, note.slice(0, 4)])) as DrawingWords['notes'],
  month: String,
  dates: ([event]) => [`${event!.date}, in words that are long`, event!.date],
}

const event = (id: string, changes: Parameters<typeof anEvent>[0]): SiteEvent => {
  const { data } = anEvent(changes, id)
  return { ...data, id, at: edtf(data.date) }
}

const draw = (events: readonly SiteEvent[]) =>
  drawTimeline(events, new Map(events.map((one) => [one.id, one])), words)

const marksOf = ({ lanes }: Drawing) => [...lanes.frameworks, ...lanes.countries].map(({ marks }) => marks)

/** What two marks of a row take up at a width: places grow with it, all else stays as it is. */
function overlaps(drawing: Drawing, width: number): string[] {
  const at = (place: number, narrow: number) => narrow + place * (width - levels[0])
  return marksOf(drawing).flatMap((marks) =>
    marks.flatMap((mark, index) =>
      marks.slice(index + 1).flatMap((other) => {
        if (mark.row !== other.row) return []
        const [a, b] = [mark, other].toSorted((x, y) => x.reach.from - y.reach.from) as [
          typeof mark,
          typeof mark,
        ]
        const rightmost = Math.max(...a.parts.map(({ end }) => end))
        const leftmost = Math.min(...b.parts.map(({ start }) => start))
        const clear = at(rightmost, a.reach.to) <= at(leftmost, b.reach.from) + 0.001
        return clear ? [] : [`${a.events[0]!.date} and ${b.events[0]!.date}`]
      }),
    ),
  )
}

const date = fc.oneof(
  fc
    .integer({ min: Date.parse('2004-01-01'), max: Date.parse('2025-12-31') })
    .map((time) => new Date(time).toISOString().slice(0, 10)),
  fc.constantFrom(
    '2025',
    '2025-12',
    '2025-12-20~',
    '2013~',
    '2025?',
    '2020/..',
    '../2010',
    '[2024-01-01, 2025-03-04]',
  ),
)

describe('the drawing', () => {
  it('leaves 24 pixels for each mark, and no mark meets another, however wide it is', () => {
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 50 }), (dates) => {
        const drawing = draw(dates.map((date, index) => event(`e${index}`, { date })))
        for (const { reach } of marksOf(drawing).flat())
          expect(reach.to - reach.from).toBeGreaterThanOrEqual(24 - 1e-9)
        for (const width of [288, 296, 560, 1000]) expect(overlaps(drawing, width)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('has every event once in each of its lanes', () => {
    const events = [
      event('a', { frameworks: ['sco', 'un'], countries: ['china'] }),
      event('b', { frameworks: [], countries: [] }),
      event('c', { frameworks: ['sco'], countries: ['china', 'russia'] }),
    ]
    const held = ({ id, count, marks }: Drawing['lanes']['countries'][number]) =>
      `${id}: ${marks.flatMap(({ events }) => events.map(({ id }) => id)).join(' ')} (${count})`
    const { lanes } = draw(events)
    expect(lanes.frameworks.map(held)).toEqual(['sco: a c (2)', 'un: a (1)', 'undefined: b (1)'])
    expect(lanes.countries.map(held)).toEqual(['china: a c (2)', 'russia: c (1)', 'undefined: b (1)'])
  })

  it('puts events into one mark only where they say the same of their date', () => {
    const reason = { ja: '理由', en: 'Reason' }
    const [lane] = lanesOf('frameworks', [
      event('a', { date: '2025' }),
      event('b', { date: '2025' }),
      event('c', { date: '2025', dateBasis: 'inferred', dateReason: reason }),
      event('d', { date: '2025', before: { event: 'a', words: reason } }),
    ])
    expect(lane!.groups.map((group) => group.map(({ id }) => id))).toEqual([['a', 'b'], ['c'], ['d']])
  })

  it('draws a day as a point, a month as long as it is, and what came before another with open ends', () => {
    const [marks] = marksOf(
      draw([
        event('day', { date: '2025-07-10' }),
        event('month', { date: '2025-01' }),
        event('early', { date: '2025', before: { event: 'day', words: { ja: '前', en: 'before' } } }),
      ]),
    )
    const [day, month, early] = marks!
    expect(day).toMatchObject({ point: true, openStart: false, openEnd: false, side: 'right', captions: [] })
    expect(month!.parts).toEqual([{ start: 0, end: expect.closeTo(31 / 365) }])
    expect(month).toMatchObject({ point: false, openStart: false, openEnd: false })
    expect(early!.parts).toEqual([{ start: 0, end: expect.closeTo(191 / 365) }])
    expect(early).toMatchObject({ openStart: true, openEnd: true, side: 'inside' })
  })

  it('shows in a bar the longest words that fit, at each width', () => {
    const [[mark] = []] = marksOf(
      draw([event('a', { date: '2025-01/2025-06~' }), event('b', { date: '2025-12-31' })]),
    )
    for (const { text, from } of mark!.captions) {
      const { start, end } = mark!.parts[0]!
      expect(textWidth(text)).toBeLessThanOrEqual((end - start) * from)
    }
    expect(mark!.captions.map(({ text }) => text)).toEqual([
      '2025-01/2025-06~',
      '2025-01/2025-06~, in words that are long',
    ])
    expect(mark!.captions.map(({ from, to }) => [from, to])).toEqual([
      [288, 840],
      [840, undefined],
    ])
  })

  it('names the years and months of its axis without one label meeting another', () => {
    const dates = Array.from({ length: 100 }, (_, index) => `${1925 + index}-03-04`)
    const { axis } = draw(
      [...dates, '2025-01', '2025-07-10', '2025-08-01'].map((date, index) => event(`e${index}`, { date })),
    )
    for (const level of levels) {
      const shown = axis.years.filter((label) => label.level <= level)
      expect(shown.length).toBeGreaterThan(3)
      for (const [index, { at, text }] of shown.entries())
        if (index > 0) expect(shown[index - 1]!.at * level + textWidth(text)).toBeLessThanOrEqual(at * level)
    }
  })

  it('draws two thousand events', () => {
    const events = Array.from({ length: 2000 }, (_, index) =>
      event(`e${index}`, {
        date: new Date(Date.parse('2004-01-01') + index * 4 * 86_400_000).toISOString().slice(0, 10),
        frameworks: [`f${index % 60}`],
        countries: [`c${index % 7}`, `d${index % 60}`],
      }),
    )
    const drawing = draw(events)
    expect(drawing.lanes.frameworks.flatMap(({ marks }) => marks)).toHaveLength(2000)
    expect(drawing.lanes.countries).toHaveLength(67)
  })

  it('draws events without any date across the whole', () => {
    const [[mark] = []] = marksOf(draw([event('a', { date: '../..' })]))
    expect(mark).toMatchObject({ parts: [{ start: 0, end: 1 }], openStart: true, openEnd: true })
  })
})
