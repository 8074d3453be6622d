import { dayNumber, firstOf, yearOf } from '../date/days.ts'
import { edtf } from '../date/edtf.ts'
import { textWidth } from '../drawing/boxes.ts'
import type { Label } from '../drawing/drawing.ts'

/** A linear axis of years: a day is as far from another as it is in time. */
export interface YearAxis {
  /** The place of a day, by its number since 1970-01-01. */
  readonly at: (day: number) => number
  /** The first year and each fifth, tenth …, as there is room for their numbers. */
  readonly ticks: (size: number) => readonly { year: number; x: number; anchor: Label['anchor'] }[]
}

/** The middle of what a date may mean, in days since 1970-01-01. */
export function middleOf(date: string): number {
  const { earliest, latest } = edtf(date)
  return (dayNumber((earliest ?? latest)!) + dayNumber((latest ?? earliest)!)) / 2
}

/** The axis that spans these dates, from the beginning of the first one's year to the last of them. */
export function yearAxis(dates: readonly string[], { from, to }: { from: number; to: number }): YearAxis {
  const days = dates.map(middleOf)
  const firstYear = yearOf(Math.min(...days))
  const [start, end] = [firstOf(firstYear), Math.max(...days)]
  const at = (day: number) => from + ((day - start) / Math.max(end - start, 1)) * (to - from)
  return {
    at,
    ticks(size) {
      const last = yearOf(end)
      const room = textWidth('2000', size) + 8
      const step = steps.find((years) => at(firstOf(firstYear + years)) - from >= room) ?? 100
      const later = Array.from({ length: last - firstYear }, (_, index) => firstYear + index + 1)
      return [firstYear, ...later.filter((year) => year % step === 0)]
        .map((year, index) => ({
          year,
          x: at(firstOf(year)),
          // The first stands at the drawing's edge.
          anchor: index === 0 && from < room / 2 ? ('start' as const) : ('middle' as const),
        }))
        .filter(({ x }, index) => index === 0 || x - from >= room)
    },
  }
}

/** After how many years a number may stand. */
const steps = [5, 10, 20, 50]
