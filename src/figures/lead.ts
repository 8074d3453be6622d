import { callName } from '../domain/names.ts'
import { drawComing, type Coming, type Party } from '../map/where.ts'
import { drawComingInRows } from '../map/where-rows.ts'
import type { Article, SiteEvent } from '../domain/types.ts'
import { isHeldMeeting } from '../meetings/together.ts'
import { eventIn, type Context } from './context.ts'
import { widths, type Drawing, type Width } from '../drawing/drawing.ts'

/** The front page's column, and a height that leaves its first screen room for what stands below. */
const size = { width: 760, height: 264 } as const

/** The least number of countries that make a picture of lines. */
const enough = 2

/** The meeting that an article tells of: the one on its own date. */
export function leadEvent({ facts }: Article, context: Context): SiteEvent | undefined {
  return facts.events
    .map((id) => eventIn(context, id))
    .find((event) => event.date === facts.date && isHeldMeeting(event))
}

/**
 * Draws who came to the meeting that an article tells of, for the front page whose lead it is. Undefined where there is no
 * meeting, it has no place on a map, or too few came from elsewhere.
 */
export function drawLead(article: Article, width: Width, context: Context): Drawing | undefined {
  const event = leadEvent(article, context)
  if (!event?.place || !context.registries.terms.get(event.place)?.data.coordinates) return undefined
  const coming = comingTo(event.id, context)
  if (coming.parties.length < enough) return undefined
  return width === 'wide'
    ? drawComing(coming, size, context.locale)
    : drawComingInRows(coming, widths.narrow, context.locale)
}

/** Who came to an event, from where: the countries that it names, with the first of their people who was there. */
function comingTo(id: string, context: Context): Coming {
  const { registries, locale } = context
  const { countries, terms, actors } = { ...registries.entities, terms: registries.terms }
  const event = eventIn(context, id)
  const place = event.place === undefined ? undefined : terms.get(event.place)?.data
  if (!place?.coordinates) throw new RangeError(`${id} has no place with coordinates`)
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
    spokenOf: [],
  }
}
