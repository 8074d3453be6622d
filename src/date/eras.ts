/** Japan's eras since 1868, the latest first, each with its first day as one number. Few bytes: browsers have them too. */
const firstDays = {
  令和: 20190501,
  平成: 19890108,
  昭和: 19261225,
  大正: 19120730,
  明治: 18680125,
} as const

/** An era by its name. */
export type Era = keyof typeof firstDays

/** The latest first. */
const eras = Object.keys(firstDays) as Era[]

/** The names of the eras as alternatives of a regular expression. */
export const anyEra = eras.join('|')

/** The era of a day; none before 1868. */
export const eraOf = (year: number, month: number, day: number): Era | undefined =>
  eras.find((era) => firstDays[era] <= year * 10000 + month * 100 + day)

const firstYear = (era: Era): number => Math.floor(firstDays[era] / 10000)

/** The Western year of an era's year; its first, 元年, is 1. */
export const westernYear = (era: Era, year: number): number => firstYear(era) + year - 1

/** The year of an era that a Western year is, counted from 1. */
export const yearOfEra = (era: Era, western: number): number => western - firstYear(era) + 1

/** Tells whether an era has a year at all, whatever the month: Heisei ends with its 31st, which Reiwa begins. */
export function eraHasYear(era: Era, year: number): boolean {
  const next = eras[eras.indexOf(era) - 1]
  return year >= 1 && (next === undefined || westernYear(era, year) <= westernYear(next, 1))
}
