import { edtf } from '../date/edtf.ts'
import { textWidth } from '../drawing/boxes.ts'
import type { Label } from '../drawing/drawing.ts'

/** A linear axis of years: a day is as far from another as it is in time. */
export interface YearAxis {
  /** The place of a day, as milliseconds since 1970. */
  readonly at: (time: number) => number
  /** The first year and each fifth, tenth …, as there is room for their numbers. */
  readonly ticks: (size: number) => readonly { year: number; x: number; anchor: Label['anchor'] }[]
}

/** The middle of what a date may mean, as milliseconds since 1970. */
export function middleOf(date: string): number {
  const { earliest, latest } = edtf(date)
  const [from, to] = [Date.parse((earliest ?? latest)!), Date.parse((latest ?? earliest)!)]
  return (from + to) / 2
}

const yearBegins = (year: number): number => Date.UTC(year, 0, 1)

/** The axis that spans these dates, from the beginning of the first one's year to the last of them. */
export function yearAxis(dates: readonly string[], { from, to }: { from: number; to: number }): YearAxis {
  const times = dates.map(middleOf)
  const firstYear = new Date(Math.min(...times)).getUTCFullYear()
  const [start, end] = [yearBegins(firstYear), Math.max(...times)]
  const at = (time: number) => from + ((time - start) / Math.max(end - start, 1)) * (to - from)
  return {
    at,
    ticks(size) {
      const last = new Date(end).getUTCFullYear()
      const room = textWidth('2000', size) + 8
      const step = steps.find((years) => at(yearBegins(firstYear + years)) - from >= room) ?? 100
      const later = Array.from({ length: last - firstYear }, (_, index) => firstYear + index + 1)
      return [firstYear, ...later.filter((year) => year % step === 0)]
        .map((year, index) => ({
          year,
          x: at(yearBegins(year)),
          // The first stands at the drawing's edge.
          anchor: index === 0 && from < room / 2 ? ('start' as const) : ('middle' as const),
        }))
        .filter(({ x }, index) => index === 0 || x - from >= room)
    },
  }
}

/** After how many years a number may stand. */
const steps = [5, 10, 20, 50]
