import type { Span } from './extent.ts'

/** A stretch of the axis: one year, or several empty ones drawn together. */
export interface Band {
  /** The first and the last year, both counted. */
  readonly from: number
  readonly to: number
  /** Where it begins and ends on the axis, from 0 to 1. */
  readonly start: number
  readonly end: number
  /** True for empty years that are drawn shorter than years are. */
  readonly compressed: boolean
}

/** Where days stand on an axis from 0 to 1: linear within a year, a year as wide as its events need. */
export interface Scale {
  /** In order and without gaps. Empty where no date has an end. */
  readonly bands: readonly Band[]
  /** Where a moment of an ISO day stands: its beginning (0), its noon (0.5), its end (1). Never goes backwards. */
  readonly at: (day: string, moment: 0 | 0.5 | 1) => number
}

/** From how many empty years in a row they are drawn together. */
const longGap = 3

/** An empty year is 1 wide, a gap and a year 2, each different date in it 2 more; beyond twelve, months tell. */
const width = { empty: 1, gap: 2, year: 2, date: 2, mostDates: 12 } as const

/** Builds the scale on which these stretches of days are drawn. Linear in them, whatever years they span. */
export function timeScale(spans: readonly Span[]): Scale {
  const bands = spread(weigh(datesByYear(spans)))
  const at = (day: string, moment: number): number => {
    if (bands.length === 0) return 0
    const year = yearOf(day)
    const band = bands[search(bands, year)]
    if (!band) return year < bands[0]!.from ? 0 : 1
    const one = (band.end - band.start) / (band.to - band.from + 1)
    const [passed, days] = dayOfYear(day)
    return Math.min(1, band.start + one * (year - band.from + (passed + moment) / days))
  }
  return { bands, at }
}

/** How many different dates begin or end in each year. */
function datesByYear(spans: readonly Span[]): Map<number, number> {
  const dates = new Map<number, Set<string>>()
  for (const { first, last } of spans)
    for (const day of [first, last])
      if (day !== undefined) {
        const year = yearOf(day)
        const known = dates.get(year) ?? new Set()
        dates.set(year, known.add(`${first}/${last}`))
      }
  return new Map([...dates].sort(([a], [b]) => a - b).map(([year, { size }]) => [year, size]))
}

type Weighed = Omit<Band, 'start' | 'end'> & { readonly weight: number }

function weigh(dates: ReadonlyMap<number, number>): Weighed[] {
  const bands: Weighed[] = []
  for (const [year, count] of dates) {
    const before = bands.at(-1)
    const empty = before ? year - before.to - 1 : 0
    if (empty >= longGap)
      bands.push({ from: before!.to + 1, to: year - 1, compressed: true, weight: width.gap })
    else
      for (let blank = year - empty; blank < year; blank++)
        bands.push({ from: blank, to: blank, compressed: false, weight: width.empty })
    const weight = width.year + width.date * Math.min(count, width.mostDates)
    bands.push({ from: year, to: year, compressed: false, weight })
  }
  return bands
}

function spread(bands: readonly Weighed[]): Band[] {
  const total = bands.reduce((sum, { weight }) => sum + weight, 0)
  let passed = 0
  return bands.map(({ weight, ...band }) => {
    const start = passed / total
    passed += weight
    return { ...band, start, end: passed / total }
  })
}

/** The index of the band that a year falls into, by halves; -1 outside all. */
function search(bands: readonly Band[], year: number): number {
  let [low, high] = [0, bands.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const { from, to } = bands[middle]!
    if (year < from) high = middle - 1
    else if (year > to) low = middle + 1
    else return middle
  }
  return -1
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** How many days of its year have passed before a day, and how many the year has. */
function dayOfYear(day: string): [passed: number, days: number] {
  const year = yearOf(day)
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return [
    Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000),
    leap ? 366 : 365,
  ]
}
