import type { Addresses } from '../../domain/addresses.ts'
import { formatDate } from '../../date/words.ts'
import { locales, type Locale, type Localized } from '../../language/locale.ts'
import { fullStop, space } from '../../language/punctuation.ts'
import type { Model, SiteEvent } from '../../domain/types.ts'
import { edtfValue, isoDate } from './dates.ts'
import { one, refer, type Language, type Node } from './language.ts'

/**
 * An event of the timeline. It has a `startDate` only where ISO 8601 says as much as we know and no more; any other
 * date stands as EDTF, and in words at the head of the description.
 */
export function eventNode(event: SiteEvent, model: Model, language: Language, to: Addresses): Node {
  const { id, name, date, place, countries, frameworks, actors } = event
  const iso = isoDate(date)
  const description = describe(event, iso !== undefined)
  const articles = model.reportsOf.get(id) ?? []
  return {
    '@type': 'Event',
    '@id': to.uri('events', id),
    name: language.text(name),
    url: one(language.pages((locale) => to.paths.event(locale, id))),
    ...(iso ? { startDate: iso } : { identifier: edtfValue(date) }),
    ...(description ? { description: language.text(description) } : {}),
    ...(place && model.terms.has(place) ? { location: refer(to.uri('terms', place)) } : {}),
    ...some('about', [
      ...countries.map((id) => refer(to.uri('countries', id))),
      ...frameworks.map((id) => refer(to.uri('frameworks', id))),
    ]),
    ...some(
      'attendee',
      actors.map((id) => refer(to.uri('actors', id))),
    ),
    ...some(
      'subjectOf',
      articles.flatMap(({ slug }) => language.pages((locale) => to.paths.article(locale, slug)).map(refer)),
    ),
  }
}

function describe({ at, summary }: SiteEvent, dated: boolean): Localized | undefined {
  if (dated) return summary
  const inWords = (locale: Locale) => {
    const date = formatDate(at, locale)
    if (!summary) return date
    return date + fullStop[locale] + space[locale] + summary[locale]
  }
  const [ja, en] = locales.map(inWords)
  return { ja: ja!, en: en! }
}

/** A property with a list, unless the list is empty. */
export const some = (name: string, nodes: readonly Node[]): Node =>
  nodes.length > 0 ? { [name]: nodes } : {}
