import type { Locale } from '../language/locale.ts'
import type { Model, SiteEvent } from '../domain/types.ts'
import { extentOfEvent } from './extent.ts'
import { printSpans, readSpans } from './filter.ts'
import { briefName } from '../domain/names.ts'
import { isHeldMeeting } from '../meetings/together.ts'
import { heldUnder } from './held-under.ts'
import type { LanesOf } from './lanes.ts'
import { looks, type Item } from './nodes.ts'
import { whoLane } from './who.ts'

/** An event as the drawing knows it. */
export function itemOf(event: SiteEvent, { eventOf }: Pick<Model, 'eventOf'>, locale: Locale): Item {
  const extent = extentOfEvent(event, eventOf)
  const look = {
    held: isHeldMeeting(event),
    inferred: event.dateBasis === 'inferred',
    planned: event.status !== 'held',
    openStart: extent.openStart,
    openEnd: extent.openEnd,
  }
  return {
    id: event.id,
    title: briefName(event, locale),
    spans: readSpans(printSpans(extent.spans)),
    look: (Object.keys(looks) as (keyof typeof looks)[])
      .map((name) => (look[name] ? looks[name] : ''))
      .join(''),
  }
}

/** The lanes of each kind in which an event of this site stands. */
export function lanesIn({ entities, lanes }: Pick<Model, 'entities' | 'lanes'>): LanesOf {
  const countriesOf = (region: string) =>
    [...entities.countries.values()].filter(({ data }) => data.region === region).map(({ id }) => id)
  const membersOf = (framework: string) =>
    (entities.frameworks.get(framework)?.data.members?.list ?? []).map(
      ({ country, name }) => country ?? name!.en,
    )
  return (event) => ({
    who: [whoLane(event, lanes?.lanes ?? [], countriesOf)],
    frameworks: heldUnder(event, membersOf),
    countries: event.countries,
  })
}
