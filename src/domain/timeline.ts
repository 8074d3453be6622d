import type { Entity, Model, SiteEvent } from './model.ts'
import type { TimelineFilter } from './paths.ts'

/** The timeline, whole or narrowed to one country, framework or year. */
export interface FilterPage {
  readonly filter: readonly [TimelineFilter, string] | undefined
  /** The country or framework it is narrowed to. */
  readonly entity?: Entity
  readonly events: readonly SiteEvent[]
}

/** Every page of the timeline: all of it, then one for each country and framework, and for each year with events. */
export function filterPages({ events, entities, years }: Model): FilterPage[] {
  return [
    { filter: undefined, events },
    ...(['countries', 'frameworks'] as const).flatMap((kind) =>
      [...entities[kind].values()].map((entity): FilterPage => ({
        filter: [kind, entity.id],
        entity,
        events: entity.events,
      })),
    ),
    ...years.map(({ year, events }): FilterPage => ({ filter: ['years', String(year)], events })),
  ]
}

/** Events under the year in which they may begin, in their order. */
export function eventsByYear(events: readonly SiteEvent[]): { year: string; events: readonly SiteEvent[] }[] {
  const groups = Map.groupBy(events, ({ at }) => (at.earliest ?? at.latest ?? '').slice(0, 4))
  return [...groups].map(([year, events]) => ({ year, events }))
}
