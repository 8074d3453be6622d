import type { SiteEvent } from './types.ts'

/** Who takes part in an event, seen from one side. */
export interface Sides {
  /** The actors of the side that asks: for a country, those who speak for it. */
  readonly own: readonly string[]
  readonly others: readonly string[]
  /** The other countries. */
  readonly countries: readonly string[]
}

/**
 * Parts those who take part in an event by side. `countryOf` tells for which country an actor speaks; for an actor the own
 * side is that actor alone.
 */
export function sidesOf(
  event: Pick<SiteEvent, 'actors' | 'countries'>,
  side: { readonly actor?: string; readonly country?: string | undefined },
  countryOf: (actor: string) => string | undefined,
): Sides {
  const isOwn = (id: string) =>
    side.actor === undefined ? countryOf(id) === side.country : id === side.actor
  return {
    own: event.actors.filter(isOwn),
    others: event.actors.filter((id) => !isOwn(id)),
    countries: event.countries.filter((id) => id !== side.country),
  }
}
