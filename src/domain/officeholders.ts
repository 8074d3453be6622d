import type { Entity } from './types.ts'
import type { Actor } from '../schemas/actor.ts'

export type Office = Actor['offices'][number]

/** A person with the offices to show beside the name. */
export interface Officeholder {
  readonly actor: Entity<'actors'>
  readonly offices: readonly Office[]
}

/** The offices that a person holds; for one who holds none any more, the last one held. */
export function currentOffices({ offices }: Actor): readonly Office[] {
  const held = offices.filter(({ to }) => to === undefined)
  return held.length > 0 ? held : offices.slice(-1)
}

/** The people among actors with their offices, and the organisations, in the order given. */
export function peopleAndBodies(actors: readonly Entity<'actors'>[]): {
  people: Officeholder[]
  bodies: Entity<'actors'>[]
} {
  return {
    people: actors
      .filter(({ data }) => data.kind === 'person')
      .map((actor) => ({ actor, offices: currentOffices(actor.data) })),
    bodies: actors.filter(({ data }) => data.kind === 'organisation'),
  }
}
