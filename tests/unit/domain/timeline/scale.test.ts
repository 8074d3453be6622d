import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { timeScale } from '../../../../src/domain/timeline/scale.ts'

const iso = (time: number) => new Date(time).toISOString().slice(0, 10)
const day = fc.integer({ min: Date.parse('1825-01-01'), max: Date.parse('2125-12-31') }).map(iso)
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? { first: a, last: b } : { first: b, last: a }))
const on = (...days: string[]) => days.map((day) => ({ first: day, last: day }))

describe('the scale', () => {
  it('never goes backwards, stays between 0 and 1, and knows every day, whatever the events', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 60 }), fc.array(day, { minLength: 2 }), (spans, days) => {
        const { at } = timeScale(spans)
        const places = [...new Set(days)].toSorted().flatMap((day) => [at(day, 0), at(day, 0.5), at(day, 1)])
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(0)
          expect(place).toBeLessThanOrEqual(1)
          if (index > 0) expect(place).toBeGreaterThanOrEqual(places[index - 1]! - 1e-12)
        }
      }),
    )
  })

  it('tells every two days of its events apart, in their order', () => {
    fc.assert(
      fc.property(fc.array(day, { minLength: 2, maxLength: 60 }), (days) => {
        const { at } = timeScale(on(...days))
        const sorted = [...new Set(days)].toSorted()
        for (const [index, day] of sorted.entries())
          if (index > 0) expect(at(day, 0.5)).toBeGreaterThan(at(sorted[index - 1]!, 0.5))
      }),
    )
  })

  it('covers its years without a gap, from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(span, { minLength: 1, maxLength: 60 }), (spans) => {
        const { bands } = timeScale(spans)
        expect(bands[0]!.start).toBe(0)
        expect(bands.at(-1)!.end).toBeCloseTo(1)
        for (const [index, band] of bands.entries()) {
          expect(band.end).toBeGreaterThan(band.start)
          if (index === 0) continue
          expect(band.start).toBe(bands[index - 1]!.end)
          expect(band.from).toBe(bands[index - 1]!.to + 1)
        }
      }),
    )
  })

  it('is even within a year, leap years too', () => {
    for (const [year, days] of [
      ['2023', 365],
      ['2024', 366],
      ['1900', 365],
      ['2000', 366],
    ] as const) {
      const { at } = timeScale(on('1899-01-01', `${year}-01-01`, `${year}-12-31`, '2026-01-01'))
      const whole = at(`${year}-12-31`, 1) - at(`${year}-01-01`, 0)
      expect(at(`${year}-12-31`, 1) - at(`${year}-12-31`, 0)).toBeCloseTo(whole / days, 10)
      expect(at(`${year}-07-01`, 1) - at(`${year}-07-01`, 0)).toBeCloseTo(whole / days, 10)
    }
  })

  it('gives a year with many dates more room, and draws long empty stretches together', () => {
    const { bands } = timeScale(
      on('2004-05-01', '2013-01-01', '2015-01-01', '2025-01-01', '2025-02-01', '2025-03-01'),
    )
    expect(bands.map(({ from, to, compressed }) => `${from}–${to}${compressed ? ' ≈' : ''}`)).toEqual([
      '2004–2004',
      '2005–2012 ≈',
      '2013–2013',
      '2014–2014',
      '2015–2015',
      '2016–2024 ≈',
      '2025–2025',
    ])
    const width = (year: number) => {
      const { start, end } = bands.find(({ from }) => from === year)!
      return end - start
    }
    expect(width(2025)).toBeCloseTo(2 * width(2004))
    expect(width(2004)).toBeCloseTo(4 * width(2014))
  })

  it('serves a single day, no day at all, and two thousand events over a hundred years', () => {
    const one = timeScale(on('2025-07-10'))
    expect(one.bands).toHaveLength(1)
    expect(one.at('2025-07-10', 0.5)).toBeCloseTo(190.5 / 365)
    expect(timeScale([{ first: undefined, last: undefined }]).at('2025-07-10', 0.5)).toBe(0)
    const days = Array.from({ length: 2000 }, (_, index) =>
      iso(Date.parse('1925-01-01') + index * 18 * 86_400_000),
    )
    const many = timeScale(on(...days))
    expect(many.bands).toHaveLength(99)
    expect(many.at('1925-01-01', 0)).toBe(0)
    expect(many.at('2023-12-31', 1)).toBeCloseTo(1)
  })
})
