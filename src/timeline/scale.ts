import { firstOf, yearOf, type DaySpan } from '../date/days.ts'

/** A stretch of the axis: a year with events, or years without any that it leaves out. */
export interface Band {
  /** The first and the last year, both counted. */
  readonly from: number
  readonly to: number
  /** The first day, and the one after the last. */
  readonly first: number
  readonly end: number
  /** Where it begins and ends on the axis, from 0 to 1. */
  readonly left: number
  readonly right: number
  /** True for years that are left out: a break. */
  readonly gap: boolean
}

/** Where days stand on an axis from 0 to 1. */
export interface Scale {
  /** In order and without spaces between. Empty where no date has an end. */
  readonly bands: readonly Band[]
  /** Where the beginning of a day stands; a fraction is a time of that day. Never goes backwards. */
  readonly at: (day: number) => number
}

/** In pixels: a break; the narrowest year, which has room for its label; and what part of the axis it may take. */
const width = { gap: 10, year: 20, part: 0.042 } as const

/** A year is the wider the more different dates it has, up to so many: the fuller, the more words stand in its way. */
const mostDates = 16

/**
 * The scale on which these stretches of days are drawn at a width in pixels: linear within a year, a year as wide as
 * its events need, years without events left out. It spans the events, or of them what lies in `period`.
 */
export function timeScale(spans: readonly DaySpan[], pixels: number, period: DaySpan = {}): Scale {
  const days = spans.flatMap(({ first, last }) => [first, last]).filter((day) => day !== undefined)
  if (days.length === 0) return { bands: [], at: () => 0 }
  const low = Math.max(period.first ?? -Infinity, firstOf(yearOf(Math.min(...days))))
  const high = Math.min((period.last ?? Infinity) + 1, firstOf(yearOf(Math.max(...days)) + 1))
  if (low >= high) return { bands: [], at: () => 0 }
  const bands = spread(bandsOf(spans, low, high), pixels)
  const at = (day: number): number => {
    const band = bands.findLast(({ first }) => first <= day) ?? bands[0]!
    const part = (Math.min(Math.max(day, band.first), band.end) - band.first) / (band.end - band.first)
    return band.left + part * (band.right - band.left)
  }
  return { bands, at }
}

type Years = Omit<Band, 'left' | 'right'> & { readonly dates: number }

function bandsOf(spans: readonly DaySpan[], low: number, high: number): Years[] {
  const inside = (day: number) => Math.min(Math.max(day, low), high - 1)
  const dates = new Map<number, Set<string>>()
  for (const { first, last } of spans)
    for (const day of [first, last])
      if (day !== undefined) {
        const year = yearOf(inside(day))
        dates.set(year, (dates.get(year) ?? new Set()).add(`${first}/${last}`))
      }
  const years: Years[] = []
  for (const [year, { size }] of [...dates].sort(([a], [b]) => a - b)) {
    const before = years.at(-1)
    const first = Math.max(low, firstOf(year))
    if (before && before.to < year - 1)
      years.push({ from: before.to + 1, to: year - 1, first: before.end, end: first, gap: true, dates: 0 })
    years.push({
      from: year,
      to: year,
      first,
      end: Math.min(high, firstOf(year + 1)),
      gap: false,
      dates: size,
    })
  }
  return years
}

function spread(bands: readonly Years[], pixels: number): Band[] {
  const least = bands.map(({ gap }) => (gap ? width.gap : Math.max(width.year, width.part * pixels)))
  const more = bands.map(({ gap, dates }) => (gap ? 0 : Math.min(dates - 1, mostDates) ** 1.5))
  const spare = Math.max(0, pixels - sum(least))
  // Where no year has more dates than another, all are as wide.
  const shares = sum(more) > 0 ? more : bands.map(({ gap }) => Number(!gap))
  const widths = least.map((one, index) => one + (spare * shares[index]!) / sum(shares))
  const total = sum(widths)
  let passed = 0
  return bands.map(({ dates: _, ...band }, index) => {
    const left = passed / total
    passed += widths[index]!
    return { ...band, left, right: passed / total }
  })
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)
