import type { SiteEvent } from '../model.ts'
import { axisOf, type Axis } from './axis.ts'
import { extentOf, type Extent } from './extent.ts'
import { lanesOf, type LaneKind } from './lanes.ts'
import { markOf, type Mark, type MarkWords } from './mark.ts'
import { pack } from './pack.ts'
import { timeScale, type Band } from './scale.ts'

/** A mark and the row of its lane in which it stands. */
export interface PlacedMark extends Mark {
  readonly row: number
}

export interface DrawnLane {
  /** The framework or country; undefined for events without any. */
  readonly id: string | undefined
  readonly count: number
  readonly rows: number
  /** In order of date. */
  readonly marks: readonly PlacedMark[]
}

/** Everything that a timeline draws: one scale, and lanes of each kind on it. */
export interface Drawing {
  readonly axis: Axis
  /** Empty years that are drawn together, shorter than they are. */
  readonly compressed: readonly Band[]
  readonly lanes: Readonly<Record<LaneKind, readonly DrawnLane[]>>
}

export interface DrawingWords extends MarkWords {
  /** The name of a month from 1 to 12, briefly. */
  readonly month: (month: number) => string
}

/** The extent of an event's date, given the other events by id: it may be known to have come before one of them. */
export function extentOfEvent(
  { at, before }: Pick<SiteEvent, 'at' | 'before'>,
  events: ReadonlyMap<string, Pick<SiteEvent, 'at'>>,
): Extent {
  return extentOf(at, before && { last: events.get(before.event)?.at.latest })
}

/**
 * Lays out the timeline of these events, in their order. `all` are the events of the whole site by id: an event may
 * have come before one that is not among these.
 */
export function drawTimeline(
  events: readonly SiteEvent[],
  all: ReadonlyMap<string, Pick<SiteEvent, 'at'>>,
  words: DrawingWords,
): Drawing {
  const extents = new Map(events.map((event) => [event, extentOfEvent(event, all)]))
  const scale = timeScale([...extents.values()].flatMap(({ spans }) => spans))
  const draw = (kind: LaneKind): DrawnLane[] =>
    lanesOf(kind, events).map(({ id, count, groups }) => {
      const marks = groups.map((group) => markOf(group, extents.get(group[0]!)!, scale, words))
      const rows = rowsOf(marks)
      return {
        id,
        count,
        rows: Math.max(...rows) + 1,
        marks: marks.map((mark, index) => ({ ...mark, row: rows[index]! })),
      }
    })
  return {
    axis: axisOf(scale, words.month),
    compressed: scale.bands.filter(({ compressed }) => compressed),
    lanes: { frameworks: draw('frameworks'), countries: draw('countries') },
  }
}

/** Points come first, on the line itself; bars find room beside and below them. */
function rowsOf(marks: readonly Mark[]): number[] {
  const order = marks
    .map((_, index) => index)
    .toSorted((a, b) => Number(marks[b]!.point) - Number(marks[a]!.point))
  const packed = pack(order.map((index) => marks[index]!.reach))
  const rows: number[] = []
  for (const [place, index] of order.entries()) rows[index] = packed[place]!
  return rows
}
