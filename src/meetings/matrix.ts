import type { Entity, SiteEvent } from '../domain/types.ts'
import { together } from './together.ts'

/** Two countries that take part in the same events. Each pair stands once, in the order of the countries given. */
export interface Pair {
  readonly first: string
  readonly second: string
  readonly events: readonly SiteEvent[]
  /** How many of them are meetings, calls or visits that took place. */
  readonly meetings: number
}

/** Who meets whom. */
export interface Matrix {
  /** The countries that stand in a pair, in the order given. */
  readonly countries: readonly string[]
  readonly pairs: readonly Pair[]
}

/**
 * Builds the matrix of countries that met (`meetings`), or that any event names together (`all`). Linear in events and
 * their sides.
 */
export function whoMeetsWhom(countries: readonly Entity<'countries'>[], which: 'meetings' | 'all'): Matrix {
  const place = new Map(countries.map(({ id }, index) => [id, index]))
  const pairs = countries.flatMap(({ id, events }) =>
    together('countries', id, events)
      .filter((one) => one.kind === 'countries' && place.get(one.id)! > place.get(id)!)
      .map((one): Pair => ({
        first: id,
        second: one.id,
        events: one.events,
        meetings: one.meetings,
      }))
      .filter(({ meetings }) => which === 'all' || meetings > 0)
      .sort((a, b) => place.get(a.second)! - place.get(b.second)!),
  )
  const named = new Set(pairs.flatMap(({ first, second }) => [first, second]))
  return { countries: countries.map(({ id }) => id).filter((id) => named.has(id)), pairs }
}
