/** The days of the week in Japanese, Sunday first. */
export const weekdays = '日月火水木金土'

const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** Temporal counts from 1, Monday, to 7, Sunday. */
const fromSunday = ({ dayOfWeek }: Temporal.PlainDate): number => dayOfWeek % 7

/** The weekday of an ISO day, as one kanji. */
export const weekdayOf = (iso: string): string => weekdays[fromSunday(Temporal.PlainDate.from(iso))]!

/** The weekday of an ISO day, in English. */
export const weekdayInEnglish = (iso: string): string => english[fromSunday(Temporal.PlainDate.from(iso))]!

/** The years around a day's own, up to eleven away and the nearest first, in which it falls on a weekday. */
export function yearsThatFit(iso: string, weekday: string): number[] {
  const date = Temporal.PlainDate.from(iso)
  return Array.from({ length: 11 }, (_, index) => [date.year + index + 1, date.year - index - 1])
    .flat()
    .filter((year) => {
      const other = date.with({ year })
      // 29 February of a common year would be the 28th.
      return other.day === date.day && weekdays[fromSunday(other)] === weekday
    })
}
