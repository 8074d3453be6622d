import { edtf, yearsOf } from '../date/edtf.ts'
import type { Figure, FigureOf } from '../schemas/figure.ts'
import { sharedClaims, standOf } from './claims.ts'
import type { Registries } from './context.ts'

/** Something that can be counted in a figure, by what an author would call it. */
export interface Count {
  readonly what: string
  readonly value: number
}

/** What the data of a figure count: the numbers that its title may state. What the registries lack counts as none. */
export function countsOf(figure: Figure, registries: Registries): Count[] {
  switch (figure.kind) {
    case 'years':
      return countsOfYears(figure, registries)
    case 'met':
    case 'where':
      return countsOfMet(
        figure.events.map(({ event }) => event),
        registries,
      )
    case 'claims':
      return countsOfClaims(figure)
    case 'figures':
      return [{ what: 'numbers', value: figure.figures.length }]
  }
}

function countsOfYears(figure: FigureOf<'years'>, { entities, eventOf }: Registries): Count[] {
  const meets = entities.frameworks.get(figure.framework)?.data.meets ?? []
  const events = figure.events.flatMap(({ event }) => eventOf.get(event) ?? [])
  const dates = [...meets.flatMap(({ first, latest }) => [first, latest]), ...events.map(({ date }) => date)]
  const years = dates.flatMap((date) => (date === undefined ? [] : yearsOf(edtf(date))))
  const begun = Math.min(...years)
  return [
    { what: 'levels', value: meets.length },
    { what: 'events', value: events.length },
    ...[...new Set(years)].map((value) => ({ what: 'a year drawn', value })),
    ...events.flatMap(({ at }) =>
      yearsOf(at).map((year) => ({ what: `years from ${begun}`, value: year - begun })),
    ),
  ]
}

function countsOfMet(ids: readonly string[], { entities, eventOf }: Registries): Count[] {
  const events = ids.flatMap((id) => eventOf.get(id) ?? [])
  const people = new Set(events.flatMap(({ actors }) => actors))
  const persons = [...people].filter((id) => entities.actors.get(id)?.data.kind === 'person')
  return [
    { what: 'meetings', value: events.length },
    { what: 'people', value: persons.length },
    { what: 'countries', value: new Set(events.flatMap(({ countries }) => countries)).size },
    ...events.flatMap(({ at }) => yearsOf(at)).map((value) => ({ what: 'the year of an event', value })),
  ]
}

function countsOfClaims(figure: FigureOf<'claims'>): Count[] {
  const { claims, sources } = figure
  const count = (stand: 'says' | 'absent', claim: (typeof claims)[number]) =>
    sources.filter(({ source }) => standOf(claim, source) === stand).length
  return [
    { what: 'claims', value: claims.length },
    { what: 'sources', value: sources.length },
    { what: 'claims that sources of every side make', value: sharedClaims(figure) },
    ...claims.flatMap((claim) => [
      { what: `sources that say “${claim.words.en}”`, value: count('says', claim) },
      { what: `sources in which “${claim.words.en}” is not there`, value: count('absent', claim) },
    ]),
  ]
}
