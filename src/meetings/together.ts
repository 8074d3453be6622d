import type { SiteEvent } from '../domain/types.ts'
import { entityKey, entityKeysIn, entityOf } from '../domain/entity-key.ts'
import type { EntityKind } from '../domain/paths.ts'
import { underKeys } from '../domain/under-keys.ts'
import { meetingKinds } from '../schemas/event.ts'

/** Another entity, and the events in which it takes part beside the one asked about. */
export interface Together {
  readonly kind: EntityKind
  readonly id: string
  /** In the order given. */
  readonly events: readonly SiteEvent[]
  /** How many of them are meetings, calls or visits. */
  readonly meetings: number
}

/** Tells whether the sides of an event meet or speak with each other. */
const isMeeting = ({ kind }: Pick<SiteEvent, 'kind'>): boolean => meetingKinds.includes(kind)

/** Tells whether they did: what was announced or postponed is no meeting yet. */
export const isHeldMeeting = ({ kind, status }: Pick<SiteEvent, 'kind' | 'status'>): boolean =>
  status === 'held' && isMeeting({ kind })

/**
 * Whom and what an entity shares its events with: those with most events first, then by id. Linear in the events
 * and those who take part in them.
 */
export function together(kind: EntityKind, id: string, events: readonly SiteEvent[]): Together[] {
  const own = entityKey(kind, id)
  const shared = underKeys(events, (event) => entityKeysIn(event).filter((key) => key !== own))
  return [...shared]
    .map(([key, events]): Together => ({
      ...entityOf(key),
      events,
      meetings: events.filter(isHeldMeeting).length,
    }))
    .sort((a, b) => b.events.length - a.events.length || (a.id < b.id ? -1 : 1))
}
