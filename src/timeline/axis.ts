import { dayPrinter, firstOf } from '../date/days.ts'
import type { Band, Scale } from './scale.ts'
import { textWidth } from './text-width.ts'

/** A line through all lanes at the beginning of a year, or a short one at that of a month or day. */
export interface Tick {
  /** From 0 to 1. */
  readonly at: number
  readonly long: boolean
}

/** A word of the axis, to the right of its tick. */
export interface AxisLabel {
  readonly at: number
  readonly text: string
  readonly year: boolean
}

export interface Axis {
  readonly ticks: readonly Tick[]
  readonly labels: readonly AxisLabel[]
  /** Where years are left out: the middle of each break. */
  readonly breaks: readonly number[]
}

/** Before a label and after it, in pixels. */
const space = 2

/** From how many pixels a day days are marked. */
const daysFrom = 9

/** The ticks and labels of a scale at a width in pixels. No label meets another. */
export function axisOf({ bands, at }: Scale, pixels: number, locale: string): Axis {
  const print = (day: number, parts: Intl.DateTimeFormatOptions) => dayPrinter(locale, parts)(day)
  const width = ({ left, right }: Band) => (right - left) * pixels
  const years = bands.filter(({ gap }) => !gap)
  const ticks: Tick[] = years.map(({ left }) => ({ at: left, long: true }))
  const labels: AxisLabel[] = []
  /** Keeps the first of the texts for which there is room. */
  const add = (at: number, texts: readonly string[], year = false) => {
    const from = (text: string, place: number) =>
      [place * pixels, place * pixels + textWidth(text) + 2 * space] as const
    const fits = (text: string) => {
      const [start, end] = from(text, at)
      return (
        end <= pixels + 12 &&
        labels.every((label) => {
          const other = from(label.text, label.at)
          return end <= other[0] || other[1] <= start
        })
      )
    }
    const text = texts.find(fits)
    if (text !== undefined) labels.push({ at, text, year })
  }
  // Where the full years have no room, all but the first and the widest are two digits: 2004, 13, 15 … 2025.
  const short = years.some(
    ({ from, left, right }) => (right - left) * pixels < textWidth(`${from}`) + 2 * space,
  )
  const widest = years.toSorted((a, b) => width(b) - width(a))
  for (const band of widest) {
    const { from, first, left } = band
    const year = String(from)
    if (first !== firstOf(from)) add(left, [print(first, { year: 'numeric', month: 'short' }), year], true)
    else
      add(
        left,
        short && band !== widest[0] ? [...(band === years[0] ? [year] : []), year.slice(-2)] : [year],
        true,
      )
  }
  const monthNames = Array.from({ length: 12 }, (_, month) => print(firstOf(2000, month), { month: 'short' }))
  // The first month’s label is the year.
  const widestMonth = Math.max(...['2000', ...monthNames].map(textWidth))
  for (const band of years) {
    const day = width(band) / (band.end - band.first)
    // All months are named, or the first of each quarter or half, never but some of them.
    const step = [1, 3, 6].find((step) => step * 28 * day >= widestMonth + 2 * space)
    for (let month = 0; step && month < 12; month += step) {
      const start = firstOf(band.from, month)
      for (const date of day >= daysFrom ? [5, 10, 15, 20, 25] : [])
        if (start + date - 1 > band.first && start + date <= band.end) {
          ticks.push({ at: at(start + date - 1), long: false })
          add(at(start + date - 1), [print(start + date - 1, { day: 'numeric' })])
        }
      if (start <= band.first || start >= band.end) continue
      ticks.push({ at: at(start), long: false })
      add(at(start), [monthNames[month]!])
    }
  }
  return {
    ticks,
    labels,
    breaks: bands.filter(({ gap }) => gap).map(({ left, right }) => (left + right) / 2),
  }
}
