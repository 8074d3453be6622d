import type { Entity, Model, SiteEvent } from '../domain/types.ts'
import { entityKinds, type TimelineFilter } from '../domain/paths.ts'
import { dayOf, type DaySpan } from '../date/days.ts'
import { allMeetings } from './filter.ts'
import { eventKinds, meetingKinds } from '../schemas/event.ts'
import { regions } from '../schemas/country.ts'

/** The timeline, whole or narrowed to one country, framework, actor, region, kind of event or year. */
export interface FilterPage {
  readonly filter: readonly [TimelineFilter, string] | undefined
  /** The country, framework or actor it is narrowed to. */
  readonly entity?: Entity
  readonly events: readonly SiteEvent[]
}

/** Every page of the timeline: all of it, then one for each entity, and for each region, kind and year with events. */
export function filterPages(model: Pick<Model, 'events' | 'entities' | 'years'>): FilterPage[] {
  const { events, entities, years } = model
  const narrowedTo = (filter: FilterPage['filter'], test: (event: SiteEvent) => boolean): FilterPage[] => {
    const chosen = events.filter(test)
    return chosen.length > 0 ? [{ filter, events: chosen }] : []
  }
  return [
    { filter: undefined, events },
    ...entityKinds.flatMap((kind) =>
      [...entities[kind].values()].map((entity): FilterPage => ({
        filter: [kind, entity.id],
        entity,
        events: entity.events,
      })),
    ),
    ...regions.flatMap((region) =>
      narrowedTo(['regions', region], (event) => regionsOf(event, model).includes(region)),
    ),
    ...narrowedTo(['kinds', allMeetings], ({ kind }) => meetingKinds.includes(kind)),
    ...eventKinds.flatMap((kind) => narrowedTo(['kinds', kind], (event) => event.kind === kind)),
    ...years.map(({ year, events }): FilterPage => ({ filter: ['years', String(year)], events })),
  ]
}

/** The regions whose countries take part in an event. */
export const regionsOf = ({ countries }: SiteEvent, { entities }: Pick<Model, 'entities'>) => [
  ...new Set(countries.map((id) => entities.countries.get(id)!.data.region)),
]

/** The days that the axis of a page may span at the most: those of its year, where it is narrowed to one. */
export const periodOf = ({ filter }: Pick<FilterPage, 'filter'>): DaySpan | undefined =>
  filter?.[0] === 'years' ? { first: dayOf(filter[1], 'from'), last: dayOf(filter[1], 'to') } : undefined
