import type { SiteEvent } from '../model.ts'

/** What the lanes of the drawing stand for. */
export const laneKinds = ['frameworks', 'countries'] as const

export type LaneKind = (typeof laneKinds)[number]

/** Events that say the same of their date, drawn as one mark. In order, never empty. */
export type Group = readonly SiteEvent[]

/** The events of a framework or country, or of none, by date. */
export interface Lane {
  /** Undefined for events without any. */
  readonly id: string | undefined
  readonly groups: readonly Group[]
  /** How many events it holds. */
  readonly count: number
}

/**
 * Lanes by framework or by country, the fullest first, then by id; last the lane of events without any. Each event
 * stands once in each of its lanes.
 */
export function lanesOf(kind: LaneKind, events: readonly SiteEvent[]): Lane[] {
  const lanes = new Map<string | undefined, SiteEvent[]>()
  for (const event of events)
    for (const id of event[kind].length > 0 ? new Set(event[kind]) : [undefined]) {
      const lane = lanes.get(id)
      if (lane) lane.push(event)
      else lanes.set(id, [event])
    }
  return [...lanes]
    .map(([id, events]) => ({ id, groups: byDate(events), count: events.length }))
    .sort(
      (a, b) =>
        Number(a.id === undefined) - Number(b.id === undefined) ||
        b.count - a.count ||
        (a.id! < b.id! ? -1 : 1),
    )
}

/** Together stand events with the same date that know it in the same way. */
const byDate = (events: readonly SiteEvent[]): Group[] => [
  ...Map.groupBy(events, ({ date, dateBasis, before }) =>
    [date, dateBasis, before ? `${before.event} ${before.words.en}` : ''].join(' '),
  ).values(),
]
