import type { Band, Scale } from './scale.ts'
import { levels, textWidth, type Level } from './text-width.ts'

/** A line across the drawing at the beginning of a year or month, or the break of a compressed stretch. */
export interface Tick {
  /** From 0 to 1. */
  readonly at: number
  readonly kind: 'year' | 'month' | 'break'
}

/** A word of the axis, and the width of the drawing from which there is room for it. */
export interface AxisLabel {
  readonly at: number
  readonly text: string
  readonly level: Level
}

export interface Axis {
  /** The line that runs through a lane: broken where years are drawn together. */
  readonly runs: readonly { readonly start: number; readonly end: number; readonly broken: boolean }[]
  readonly ticks: readonly Tick[]
  readonly years: readonly AxisLabel[]
  readonly months: readonly AxisLabel[]
}

/** The part of the axis from which a year shows its months: 5 pixels a month where it is narrowest. */
const monthsFrom = 60 / levels[0]

/** The ticks and labels of a scale. `monthName` names a month from 1 to 12, briefly. */
export function axisOf({ bands, at }: Scale, monthName: (month: number) => string): Axis {
  const months = bands
    .filter((band) => width(band) >= monthsFrom)
    .flatMap((band) =>
      Array.from({ length: 12 }, (_, index) => {
        const first = `${String(band.from).padStart(4, '0')}-${String(index + 1).padStart(2, '0')}-01`
        const text = monthName(index + 1)
        return { at: at(first, 0), text, index, level: levelOfMonth(index, text, width(band) / 12) }
      }),
    )
  return {
    runs: runsOf(bands),
    ticks: [
      ...bands.map(({ start, end, compressed }): Tick =>
        compressed ? { at: (start + end) / 2, kind: 'break' } : { at: start, kind: 'year' },
      ),
      ...(bands.length > 0 ? [{ at: 1, kind: 'year' } as const] : []),
      ...months.filter(({ index }) => index > 0).map(({ at }): Tick => ({ at, kind: 'month' })),
    ],
    years: thin(
      bands
        .filter(({ compressed }) => !compressed)
        .toSorted((a, b) => width(b) - width(a) || b.from - a.from)
        .map(({ from, start }) => ({ at: start, text: String(from) })),
    ),
    months: months.flatMap(({ at, text, level }) => (level === undefined ? [] : [{ at, text, level }])),
  }
}

/** Neighbouring bands of the same kind as one; where there are no years, one line through all. */
function runsOf(bands: readonly Band[]): Axis['runs'] {
  const runs: { start: number; end: number; broken: boolean }[] = []
  for (const { start, end, compressed } of bands) {
    const last = runs.at(-1)
    if (last?.broken === compressed) last.end = end
    else runs.push({ start, end, broken: compressed })
  }
  return runs.length > 0 ? runs : [{ start: 0, end: 1, broken: false }]
}

const width = ({ start, end }: Band): number => end - start

/**
 * From which width a month is named, its place in the year given from 0: all are where there is room, else the
 * first of each quarter, of each half or of the year, but never some of them.
 */
const levelOfMonth = (index: number, text: string, month: number): Level | undefined =>
  levels.find((level) => {
    const step = [1, 3, 6, 12].find((step) => textWidth(text) + 5 <= step * month * level)
    return step !== undefined && index % step === 0
  })

/** Keeps of these labels, the most wanted first, those for which there is room at each width of the drawing. */
function thin(labels: readonly { at: number; text: string }[]): AxisLabel[] {
  const kept: AxisLabel[] = []
  for (const level of levels)
    for (const label of labels) {
      if (kept.some(({ at }) => at === label.at)) continue
      const from = label.at * level
      const to = from + textWidth(label.text) + 5
      // A label stands to the right of its tick and may stick out of the drawing by half a mark.
      const room = kept.every(({ at, text }) => to <= at * level || at * level + textWidth(text) + 5 <= from)
      if (room && to <= level + 14) kept.push({ ...label, level })
    }
  return kept.toSorted((a, b) => a.at - b.at)
}
