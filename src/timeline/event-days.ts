import type { EdtfDate } from '../date/edtf.ts'
import type { SiteEvent } from '../domain/types.ts'
import { dayNumber } from '../date/days.ts'
import { isQualified } from '../date/precision.ts'
import { season } from './nodes.ts'
import { isHeldMeeting } from '../meetings/together.ts'

/** The events of one date, as a list of the latest events prints them. */
export interface Day {
  /** The event whose date the day bears: the one that is known best. */
  readonly dated: SiteEvent
  /** What stands in front: the day's meetings, calls and visits; where there were none, its first event. */
  readonly heads: readonly SiteEvent[]
  /** What else happened, for one quiet line. */
  readonly others: readonly SiteEvent[]
  /** Whether anybody met. */
  readonly met: boolean
}

/**
 * Groups events by the days that their dates may mean, in the order in which those first come. An approximate date joins
 * its exact twin: what was agreed “about 20 December” is told with the summit of the 20th.
 */
export function eventsByDay(events: readonly SiteEvent[]): Day[] {
  const groups = Map.groupBy(events, ({ at, before }) => [at.earliest, at.latest, before?.event].join(' '))
  return [...groups.values()].map((group) => {
    const meetings = group.filter(isHeldMeeting)
    const sorted = [
      ...group.filter(({ at }) => !isQualified(at)),
      ...group.filter(({ at }) => isQualified(at)),
    ]
    const heads = meetings.length > 0 ? meetings : sorted.slice(0, 1)
    return {
      dated: sorted[0]!,
      heads,
      others: sorted.filter((event) => !heads.includes(event)),
      met: meetings.length > 0,
    }
  })
}

/** Tells whether a date has a place among the months of its year. */
const isWithinSeason = ({ earliest, latest }: EdtfDate): boolean =>
  earliest !== undefined && latest !== undefined && dayNumber(latest) - dayNumber(earliest) < season

/** Days on which somebody met, and those that can be told apart within their year: the rest is for the timeline. */
export const daysOfMeetings = (events: readonly SiteEvent[]): Day[] =>
  eventsByDay(events).filter(
    ({ met, dated }) => met && (isWithinSeason(dated.at) || dated.before !== undefined),
  )
