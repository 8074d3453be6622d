/** The days of the week in Japanese, Sunday first. */
const weekdays = '日月火水木金土'

const english = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

const dayOfWeek = (iso: string): number => new Date(`${iso}T00:00:00Z`).getUTCDay()

/** The weekday of an ISO day, as one kanji. */
export const weekdayOf = (iso: string): string => weekdays[dayOfWeek(iso)]!

/** The weekday of an ISO day, in English. */
export const weekdayInEnglish = (iso: string): string => english[dayOfWeek(iso)]!

/** The years around a day's own, up to eleven away and the nearest first, in which it falls on a weekday. */
export function yearsThatFit(iso: string, weekday: string): number[] {
  const year = Number(iso.slice(0, 4))
  return Array.from({ length: 11 }, (_, index) => [year + index + 1, year - index - 1])
    .flat()
    .filter((other) => {
      const day = `${String(other).padStart(4, '0')}${iso.slice(4)}`
      const exists =
        !Number.isNaN(Date.parse(day)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(day)
      return exists && weekdayOf(day) === weekday
    })
}
