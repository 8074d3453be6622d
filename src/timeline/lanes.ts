import type { SiteEvent } from '../domain/types.ts'
import { underKeys } from '../domain/under-keys.ts'

/** What the lanes of the drawing stand for. */
export const laneKinds = ['who', 'frameworks', 'countries'] as const

export type LaneKind = (typeof laneKinds)[number]

/** The lanes in which an event stands, of each kind; none, where it has no country or framework. */
export type LanesOf = (event: SiteEvent) => Readonly<Record<LaneKind, readonly string[]>>

/** The events of a lane, in the order given. */
export interface Lane {
  /** Undefined for events without any. */
  readonly id: string | undefined
  readonly events: readonly SiteEvent[]
}

/**
 * Events in lanes. Those by who meets whom stand in the order given, the others the fullest first, then by id; last
 * is the lane of events without any. An event stands once in each of its lanes.
 */
export function inLanes(
  kind: LaneKind,
  events: readonly SiteEvent[],
  lanesOf: LanesOf,
  order: readonly string[] = [],
): Lane[] {
  const lanes = underKeys(events, (event) => {
    const ids = lanesOf(event)[kind]
    return ids.length > 0 ? new Set<string | undefined>(ids) : [undefined]
  })
  return [...lanes]
    .map(([id, events]) => ({ id, events }))
    .sort(
      (a, b) =>
        Number(a.id === undefined) - Number(b.id === undefined) ||
        order.indexOf(a.id!) - order.indexOf(b.id!) ||
        b.events.length - a.events.length ||
        (a.id! < b.id! ? -1 : 1),
    )
}
