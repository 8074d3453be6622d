/**
 * Days of the calendar as ISO 8601 writes them, "2025-12-20", for the build: its Node has Temporal, which browsers
 * may lack. What runs in browsers counts days by number, in days.ts.
 */

/** A month of the calendar, 1–12. */
export interface YearMonth {
  readonly year: number
  readonly month: number
}

/** How many days a month has, which is its last. */
export const daysInMonth = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }, { overflow: 'reject' }).daysInMonth

/** The day so many days after another, or before it. */
export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString()

/** The month so many months after another, or before it. */
export function addMonths(month: YearMonth, months: number): YearMonth {
  const { year, month: number } = Temporal.PlainYearMonth.from(month).add({ months })
  return { year, month: number }
}

/** The year, month and day of a day. */
export function partsOfDay(day: string): [year: number, month: number, day: number] {
  const date = Temporal.PlainDate.from(day)
  return [date.year, date.month, date.day]
}

/** The first moment of a day in universal time, for formats that want a moment where a day is known. */
export const momentOf = (day: string): Date =>
  new Date(Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds)

/** The day of a moment, given in milliseconds since 1970, in universal time. */
export const dayOfMoment = (milliseconds: number): string =>
  Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO('UTC').toPlainDate().toString()
