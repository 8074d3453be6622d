/** A stretch of days, each as its number since 1970-01-01; without an end where it is open. */
export interface DaySpan {
  readonly first?: number | undefined
  readonly last?: number | undefined
}

/** Milliseconds. */
export const dayLength = 86_400_000

export const yearOf = (day: number): number => new Date(day * dayLength).getUTCFullYear()

/** The number of the first day of a month from 0; of a year, where none is given. */
export const firstOf = (year: number, month = 0): number => Date.UTC(year, month) / dayLength
