import type { Entity, Model, SiteEvent } from './model.ts'
import { entityKinds, type TimelineFilter } from './paths.ts'
import { hasMonth } from './timeline/extent.ts'
import type { LaneKind } from './timeline/lanes.ts'
import { eventKinds } from '../schemas/event.ts'

/** The timeline, whole or narrowed to one country, framework, actor, kind of event or year. */
export interface FilterPage {
  readonly filter: readonly [TimelineFilter, string] | undefined
  /** The country, framework or actor it is narrowed to. */
  readonly entity?: Entity
  readonly events: readonly SiteEvent[]
}

/** Every page of the timeline: all of it, then one for each entity, and for each kind and year with events. */
export function filterPages({ events, entities, years }: Model): FilterPage[] {
  return [
    { filter: undefined, events },
    ...entityKinds.flatMap((kind) =>
      [...entities[kind].values()].map((entity): FilterPage => ({
        filter: [kind, entity.id],
        entity,
        events: entity.events,
      })),
    ),
    ...eventKinds
      .map((kind): FilterPage => ({
        filter: ['kinds', kind],
        events: events.filter((event) => event.kind === kind),
      }))
      .filter(({ events }) => events.length > 0),
    ...years.map(({ year, events }): FilterPage => ({ filter: ['years', String(year)], events })),
  ]
}

/** Events under the year in which they may begin, in their order. */
export function eventsByYear(events: readonly SiteEvent[]): { year: string; events: readonly SiteEvent[] }[] {
  const groups = Map.groupBy(events, ({ at }) => (at.earliest ?? at.latest ?? '').slice(0, 4))
  return [...groups].map(([year, events]) => ({ year, events }))
}

/** Events of a year, those without a place among its months first: neither kind may look like the other. */
export const eventsByMonth = (
  events: readonly SiteEvent[],
): { inMonth: boolean; events: readonly SiteEvent[] }[] =>
  [false, true]
    .map((inMonth) => ({ inMonth, events: events.filter(({ at }) => hasMonth(at) === inMonth) }))
    .filter(({ events }) => events.length > 0)

/** What the lanes of a page stand for at first: on the page of a framework its countries, else frameworks. */
export const lanesFor = ({ filter }: Pick<FilterPage, 'filter'>): LaneKind =>
  filter?.[0] === 'frameworks' ? 'countries' : 'frameworks'
