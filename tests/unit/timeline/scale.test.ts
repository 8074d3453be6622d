import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisOf } from '../../../src/timeline/axis.ts'
import { timeScale } from '../../../src/timeline/scale.ts'
import { levels, textWidth } from '../../../src/timeline/text-width.ts'

const day = (iso: string) => Date.parse(iso) / 86_400_000
const days = fc.integer({ min: day('1825-01-01'), max: day('2125-12-31') })
const span = fc.tuple(days, days).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }))
const on = (...isos: string[]) => isos.map((iso) => ({ first: day(iso), last: day(iso) }))

describe('the scale', () => {
  it('never goes backwards and stays between 0 and 1, whatever the events, the width and the period', () => {
    fc.assert(
      fc.property(
        fc.array(span, { maxLength: 60 }),
        fc.array(days),
        span,
        fc.boolean(),
        (spans, days, period, within) => {
          const { at } = timeScale(spans, 992, within ? period : {})
          const places = days.toSorted((a, b) => a - b).map(at)
          for (const [index, place] of places.entries()) {
            expect(place).toBeGreaterThanOrEqual(0)
            expect(place).toBeLessThanOrEqual(1 + 1e-9)
            if (index > 0) expect(place).toBeGreaterThanOrEqual(places[index - 1]! - 1e-12)
          }
        },
      ),
    )
  })

  it('tells every two days of its events apart, and covers its years without a hole', () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 2, maxLength: 60 }), (days) => {
        const { at, bands } = timeScale(
          days.map((day) => ({ first: day, last: day })),
          272,
        )
        const sorted = [...new Set(days)].toSorted((a, b) => a - b)
        for (const [index, day] of sorted.entries())
          if (index > 0) expect(at(day)).toBeGreaterThan(at(sorted[index - 1]!))
        expect(bands[0]!.left).toBe(0)
        expect(bands.at(-1)!.right).toBeCloseTo(1)
        for (const [index, band] of bands.entries())
          if (index > 0)
            expect([band.left, band.first, band.from]).toEqual([
              bands[index - 1]!.right,
              bands[index - 1]!.end,
              bands[index - 1]!.to + 1,
            ])
      }),
    )
  })

  it('gives a year with many dates more room, and leaves out years without any', () => {
    const { bands } = timeScale(
      on('2004-05-01', '2013-01-01', '2015-01-01', '2025-01-01', '2025-02-01', '2025-03-01'),
      992,
    )
    expect(bands.map(({ from, to, gap }) => `${from}–${to}${gap ? ' //' : ''}`)).toEqual([
      '2004–2004',
      '2005–2012 //',
      '2013–2013',
      '2014–2014 //',
      '2015–2015',
      '2016–2024 //',
      '2025–2025',
    ])
    const width = (index: number) => bands[index]!.right - bands[index]!.left
    expect(width(6)).toBeGreaterThan(4 * width(0))
    expect(width(0)).toBeCloseTo(width(2))
  })

  it('spans no more than the period asked for, nor than its events', () => {
    const within = (period: object) => {
      const { bands } = timeScale(
        [...on('2025-12-20'), { first: day('2025-01-01'), last: day('2025-12-31') }],
        992,
        period,
      )
      return [bands[0]!.first, bands.at(-1)!.end - 1]
    }
    expect(within({ first: day('2025-12-01'), last: day('2025-12-31') })).toEqual([
      day('2025-12-01'),
      day('2025-12-31'),
    ])
    expect(within({ first: day('1900-01-01'), last: day('2100-12-31') })).toEqual([
      day('2025-01-01'),
      day('2025-12-31'),
    ])
  })
})

describe('the axis', () => {
  it.each(['en-GB', 'ja-JP'])(
    'names years, months and days without one label meeting another (%s)',
    (locale) => {
      fc.assert(
        fc.property(
          fc.array(span, { minLength: 1, maxLength: 40 }),
          fc.constantFrom(...levels),
          fc.option(span),
          (spans, pixels, period) => {
            const { labels } = axisOf(timeScale(spans, pixels, period ?? {}), pixels, locale)
            const places = labels
              .map(({ at, text }) => [at * pixels, at * pixels + textWidth(text)] as const)
              .toSorted(([a], [b]) => a - b)
            for (const [index, [left]] of places.entries())
              if (index > 0) expect(left).toBeGreaterThanOrEqual(places[index - 1]![1])
          },
        ),
        { numRuns: 40 },
      )
    },
  )

  it('names every year that it draws, in short where there is no room', () => {
    const spans = on(
      '2004-01-01',
      '2013-01-01',
      '2015-01-01',
      '2018-01-01',
      '2021-01-01',
      '2022-01-01',
      '2023-05-01',
      '2024-01-01',
      '2024-08-01',
      '2025-02-01',
      '2025-07-10',
      '2025-12-20',
    )
    const years = (pixels: number) =>
      axisOf(timeScale(spans, pixels), pixels, 'en-GB')
        .labels.filter(({ year }) => year)
        .map(({ text }) => text)
        .toSorted()
    expect(years(992)).toEqual(['2004', '2013', '2015', '2018', '2021', '2022', '2023', '2024', '2025'])
    expect(years(272)).toHaveLength(9)
  })

  it('names the days of a month that fills it', () => {
    const { labels } = axisOf(
      timeScale(on('2025-12-20'), 992, { first: day('2025-12-01'), last: day('2025-12-31') }),
      992,
      'en-GB',
    )
    expect(labels.map(({ text }) => text)).toEqual(['Dec 2025', '5', '10', '15', '20', '25'])
  })
})
