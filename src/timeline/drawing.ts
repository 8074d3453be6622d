import { axisOf } from './axis.ts'
import { dayWordsIn } from './day-words.ts'
import type { DaySpan } from '../date/days.ts'
import type { Item } from './nodes.ts'
import { printAxis, printLane } from './print.ts'
import { timeScale, type Band } from './scale.ts'

/** The drawing at one width: the axis, and what stands in each lane, as HTML. */
export interface Drawing {
  readonly axis: string
  readonly lanes: readonly string[]
  /** Years that the axis leaves out. */
  readonly left: readonly Band[]
}

/** Draws lanes at a width in pixels, on one scale that spans their events, or of them what lies in `period`. */
export function draw(
  lanes: readonly (readonly Item[])[],
  pixels: number,
  locale: string,
  period?: DaySpan,
): Drawing {
  const scale = timeScale(
    lanes.flat().flatMap(({ spans }) => spans),
    pixels,
    period,
  )
  const axis = axisOf(scale, pixels, locale)
  const dayWords = dayWordsIn(locale)
  return {
    axis: printAxis(axis),
    lanes: lanes.map((items) => printLane(items, scale, axis, pixels, dayWords)),
    left: scale.bands.filter(({ gap }) => gap),
  }
}
