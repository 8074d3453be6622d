import { calendarPlace } from '../date/precision.ts'
import { writeDate } from '../date/write-edtf.ts'
import { isHeldMeeting } from '../meetings/together.ts'
import type { SiteEvent } from '../domain/types.ts'

/** Events that say the same of their date. Never empty. */
export type Day = readonly SiteEvent[]

/** The events of a month, or those of a year that lie in no one month. */
export interface Month {
  /** Empty where nothing is known. */
  readonly year: string
  /** 1–12. */
  readonly month: number | undefined
  readonly days: readonly Day[]
}

/**
 * Events as the list shows them: the newest month first, and in it the newest day; approximate dates below exact
 * ones, then the longer ones; of a day the meetings first. What lies in no one month stands below its year's months.
 */
export function byMonth(events: readonly SiteEvent[]): Month[] {
  const sorted = events
    .toReversed()
    .sort((a, b) => compare(monthKey(b), monthKey(a)) || (inMonth(a) ? byDay(a, b) : 0))
  return [...Map.groupBy(sorted, monthKey).values()].map((events) => ({
    year: String(calendarPlace(events[0]!.at)?.year ?? ''),
    month: calendarPlace(events[0]!.at)?.month,
    days: [...Map.groupBy(events, dayKey).values()],
  }))
}

const inMonth = ({ at }: SiteEvent): boolean => calendarPlace(at)?.month !== undefined

/** What lies in no one month sorts before the first: below it, the newest first. */
const monthKey = ({ at }: SiteEvent): string => {
  const place = calendarPlace(at)
  return place ? writeDate(place.year, place.month ?? 0) : ''
}

const dayKey = ({ date, dateBasis, before }: SiteEvent): string =>
  [date, dateBasis, before ? `${before.event} ${before.words.en}` : ''].join(' ')

const byDay = (a: SiteEvent, b: SiteEvent): number =>
  compare(b.at.earliest!, a.at.earliest!) ||
  compare(a.at.latest!, b.at.latest!) ||
  Number(isVague(a)) - Number(isVague(b)) ||
  Number(isHeldMeeting(b)) - Number(isHeldMeeting(a))

const isVague = ({ at: { value } }: SiteEvent): boolean =>
  value.type !== 'date' || value.approximate || value.uncertain

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
