import { callName } from '../domain/names.ts'
import type { FigureOf } from '../schemas/figure.ts'
import { drawComing, type Coming, type Party } from '../map/where.ts'
import { drawComingInRows } from '../map/where-rows.ts'
import { eventIn, type Context } from './context.ts'
import { widths, type Drawing, type Width } from './drawing.ts'

/** The height of the map, whatever stands beside it. */
const height = 320

/** Draws where an event was and who came: a map where there is room for one, rows that run to the place on a phone. */
export function drawWhere(figure: FigureOf<'where'>, width: Width, context: Context): Drawing {
  const coming = comingTo(figure, context)
  return width === 'wide'
    ? drawComing(coming, { width: widths.wide, height }, context.locale)
    : drawComingInRows(coming, widths.narrow, context.locale)
}

/** Who came to an event, from where: the countries that it names, with the first of their people who was there. */
export function comingTo(figure: Pick<FigureOf<'where'>, 'event' | 'countries'>, context: Context): Coming {
  const { registries, locale } = context
  const { countries, terms, actors } = { ...registries.entities, terms: registries.terms }
  const event = eventIn(context, figure.event)
  const place = event.place === undefined ? undefined : terms.get(event.place)?.data
  if (!place?.coordinates) throw new RangeError(`${figure.event} has no place with coordinates`)
  const people = event.actors
    .flatMap((id) => actors.get(id)?.data ?? [])
    .filter(({ kind }) => kind === 'person')
  const parties = event.countries.flatMap((id): Party[] => {
    const country = countries.get(id)?.data
    if (!country?.capital) return []
    const { code, name, capital } = country
    const person = people.find((one) => one.country === id)
    return [
      {
        code,
        country: name[locale],
        capital: { name: capital.name[locale], coordinates: capital.coordinates },
        person: person && callName(person, locale),
      },
    ]
  })
  const codeOf = (id: string | undefined) => (id === undefined ? undefined : countries.get(id)?.data.code)
  const host = people.find(({ country }) => country === place.country)
  return {
    parties: parties.filter(({ code }) => code !== codeOf(place.country)),
    venue: {
      name: place.name[locale],
      coordinates: place.coordinates,
      code: codeOf(place.country),
      words: host ? [callName(host, locale)] : [],
    },
    spokenOf: (figure.countries ?? []).flatMap((id) => codeOf(id) ?? []),
  }
}
