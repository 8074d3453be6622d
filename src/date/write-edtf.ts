import { daysInMonth } from './iso-day.ts'

const digits = (value: number, count: number): string => String(value).padStart(count, '0')

/**
 * A year, month or day as EDTF writes it: "2025", "2025-12", "2025-12-20". It asks no calendar: what it does not
 * have, parseEdtf refuses.
 */
export const writeDate = (year: number, month?: number, day?: number): string =>
  [
    digits(year, 4),
    ...(month === undefined ? [] : [digits(month, 2)]),
    ...(day === undefined ? [] : [digits(day, 2)]),
  ].join('-')

/** A date that is only about right: "2025-12~". */
export const writeApproximate = (date: string): string => `${date}~`

/** The decade of a year: "202X". */
export const writeDecade = (year: number): string => `${writeDate(year).slice(0, 3)}X`

/** A season by EDTF's numbers, 21 spring to 24 winter: "2025-24". */
export const writeSeason = (year: number, season: 21 | 22 | 23 | 24): string => `${writeDate(year)}-${season}`

/** From the beginning of a date to the end of another; each may be an interval itself: 上旬 to 中旬. */
export const writeInterval = (from: string, to: string): string =>
  `${from.split('/')[0]}/${to.split('/').at(-1)}`

/** The first (上旬), second or last (下旬) third of a month, by their days. */
export function writeThird(year: number, month: number, third: 1 | 2 | 3): string {
  const [first, last] = thirdsOf(year, month)[third - 1]!
  return writeInterval(writeDate(year, month, first), writeDate(year, month, last))
}

/** The first and last days of the thirds of a month: 上旬, 中旬, 下旬. */
export const thirdsOf = (year: number, month: number) =>
  [
    [1, 10],
    [11, 20],
    [21, daysInMonth(year, month)],
  ] as const
