import type { Addresses } from '../addresses.ts'
import { licence } from '../data/collections.ts'
import { otherLocale, type Locale } from '../locale.ts'
import type { Article, Model } from '../model.ts'
import { entityOf } from '../names.ts'
import { entityKinds } from '../paths.ts'
import { isoDate } from './dates.ts'
import { entityType } from './entity.ts'
import { some } from './event.ts'
import { refer, type Node } from './language.ts'

/** The site as the author and publisher of its articles. */
export const publisherNode = (to: Addresses): Node => ({
  '@type': 'Organization',
  '@id': `${to.file('graph.jsonld')}#publisher`,
  name: 'Eurasia Crossroads',
  url: to.absolute(to.paths.root()),
})

/**
 * An edition of an article as a NewsArticle; its URI is its page. On that page what it is about stands with type and
 * name; where those stand elsewhere in the same file (`brief`), the URI alone does.
 */
export function articleNode(
  article: Article,
  locale: Locale,
  model: Model,
  to: Addresses,
  { brief = false } = {},
): Node {
  const { slug, facts, editions } = article
  const { title, summary } = editions[locale]!.words
  const page = to.absolute(to.paths.article(locale, slug))
  const other = otherLocale(locale)
  const named = (uri: string, type: string, name: string): Node =>
    brief ? refer(uri) : { '@type': type, '@id': uri, name }
  const publisher = publisherNode(to)
  const place = facts.place === undefined ? undefined : model.terms.get(facts.place)
  const covers = isoDate(facts.date.replace(/(-XX)+$/, ''))
  return {
    '@type': 'NewsArticle',
    '@id': page,
    headline: title,
    description: summary,
    inLanguage: locale,
    url: page,
    image: to.absolute(to.paths.preview(to.paths.article(locale, slug))),
    datePublished: facts.published,
    dateModified: facts.updated ?? facts.published,
    author: brief ? refer(publisher['@id'] as string) : publisher,
    publisher: refer(publisher['@id'] as string),
    license: licence,
    ...(covers ? { temporalCoverage: covers } : {}),
    ...(place ? { contentLocation: named(to.uri('terms', place.id), 'Place', place.data.name[locale]) } : {}),
    ...some(
      'about',
      entityKinds.flatMap((kind) =>
        facts[kind].map((id) => {
          const entity = entityOf(model, kind, id)
          return named(to.uri(kind, id), entityType(entity), entity.data.name[locale])
        }),
      ),
    ),
    ...some(
      'mentions',
      facts.events.map((id) => refer(to.uri('events', id))),
    ),
    ...some(
      'citation',
      facts.sources.map((id) =>
        named(to.uri('sources', id), 'CreativeWork', model.sources.get(id)!.data.title),
      ),
    ),
    ...(editions[other]
      ? {
          [locale === 'ja' ? 'workTranslation' : 'translationOfWork']: refer(
            to.absolute(to.paths.article(other, slug)),
          ),
        }
      : {}),
  }
}
