/**
 * Days by their number since 1970-01-01, for what runs in browsers too: few bytes, and no Temporal, which they may
 * lack. What only the build asks is in iso-day.ts.
 */

/** A stretch of days, each as its number since 1970-01-01; without an end where it is open. */
export interface DaySpan {
  readonly first?: number | undefined
  readonly last?: number | undefined
}

/** Milliseconds. */
const dayLength = 86_400_000

/** The number of an ISO day. */
export const dayNumber = (iso: string): number => Date.parse(iso) / dayLength

export const yearOf = (day: number): number => new Date(day * dayLength).getUTCFullYear()

/** The number of the first day of a month from 0; of a year, where none is given. */
export const firstOf = (year: number, month = 0): number => Date.UTC(year, month) / dayLength

/**
 * The number of a day, or of the first or last of a year or month, as a reader writes it: 2025, 2025-07, 2025/7/10,
 * ２０２５年７月.
 */
export function dayOf(text: string, end: 'from' | 'to'): number | undefined {
  const found = /^(\d{4})(?:年|[-/.年](\d{1,2})(?:月|[-/.月](\d{1,2})日?)?)?$/.exec(
    text.normalize('NFKC').trim(),
  )
  if (!found) return undefined
  const [year, month, day] = found
    .slice(1)
    .map((digits) => (digits === undefined ? undefined : Number(digits)))
  const first = end === 'from'
  const number = month ?? (first ? 1 : 12)
  const before = firstOf(year!, number - 1) - 1
  const last = firstOf(year!, number) - before - 1
  const date = day ?? (first ? 1 : last)
  return number < 1 || number > 12 || date < 1 || date > last ? undefined : before + date
}

/** Prints days by their numbers, in the words of a language: Nov, 14 Mar. */
export function dayPrinter(locale: string, parts: Intl.DateTimeFormatOptions): (day: number) => string {
  const format = new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' })
  return (day) => format.format(day * dayLength)
}
