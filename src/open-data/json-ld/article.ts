import type { Addresses } from '../../domain/addresses.ts'
import { leadingEntities } from '../../domain/article-subjects.ts'
import { otherLocale, type Locale, type Localized } from '../../language/locale.ts'
import type { Article, Model } from '../../domain/types.ts'
import { entityKinds } from '../../domain/paths.ts'
import { isoDate } from './dates.ts'
import { entityType } from './entity.ts'
import { some } from './event.ts'
import { refer, type Node } from './language.ts'

/** The site as the author and publisher of its articles. */
export const publisherNode = ({ config }: Pick<Model, 'config'>, to: Addresses): Node => ({
  '@type': 'Organization',
  '@id': `${to.file('graph.jsonld')}#publisher`,
  name: config.name.en,
  url: to.absolute(to.paths.root()),
  logo: to.absolute(to.paths.file('favicon.svg')),
})

/**
 * An edition of an article as a NewsArticle, for its own page: what search engines and those who save the page read
 * of it. Of what it is about stands what leads, with type and name; all of it stands in the graph.
 */
export function articleNode(article: Article, locale: Locale, model: Model, to: Addresses): Node {
  const { facts } = article
  const publisher = publisherNode(model, to)
  return {
    ...editionNode(article, locale, model, to),
    author: publisher,
    publisher: refer(publisher['@id'] as string),
    ...some(
      'about',
      leadingEntities(article, model).map((entity) => ({
        '@type': entityType(entity),
        '@id': to.uri(entity.kind, entity.id),
        name: entity.data.name[locale],
      })),
    ),
    isBasedOn: facts.sources.map((id) => {
      const { title, language, publisher } = model.sources.get(id)!.data
      return {
        '@type': 'CreativeWork',
        '@id': to.uri('sources', id),
        name: title,
        inLanguage: language,
        publisher: { '@type': 'Organization', name: publisher[locale] },
      }
    }),
  }
}

/** An edition of an article in the graph: everything that it names, by the URI under which it stands there. */
export function articleInGraph(article: Article, locale: Locale, model: Model, to: Addresses): Node {
  const { facts } = article
  const publisher = refer(publisherNode(model, to)['@id'] as string)
  return {
    ...editionNode(article, locale, model, to),
    author: publisher,
    publisher,
    ...(facts.place !== undefined && model.terms.has(facts.place)
      ? { contentLocation: refer(to.uri('terms', facts.place)) }
      : {}),
    ...some(
      'about',
      entityKinds.flatMap((kind) => facts[kind].map((id) => refer(to.uri(kind, id)))),
    ),
    ...some(
      'mentions',
      facts.events.map((id) => refer(to.uri('events', id))),
    ),
    isBasedOn: facts.sources.map((id) => refer(to.uri('sources', id))),
  }
}

/** What the other edition is to one: articles are written in the first language. */
const toOther = { ja: 'workTranslation', en: 'translationOfWork' } as const satisfies Localized

/** What is said of an edition in either place; its URI is its page. */
function editionNode(
  { slug, facts, editions }: Article,
  locale: Locale,
  { config }: Pick<Model, 'config'>,
  to: Addresses,
): Node {
  const { title, summary } = editions[locale]!.words
  const page = to.absolute(to.paths.article(locale, slug))
  const other = otherLocale(locale)
  const covers = isoDate(facts.date.replace(/(-XX)+$/, ''))
  return {
    '@type': 'NewsArticle',
    '@id': page,
    headline: title,
    description: summary,
    inLanguage: locale,
    url: page,
    mainEntityOfPage: page,
    image: to.absolute(to.paths.preview(to.paths.article(locale, slug))),
    datePublished: facts.published,
    dateModified: facts.updated ?? facts.published,
    license: config.licence.url,
    ...(covers ? { temporalCoverage: covers } : {}),
    ...(editions[other]
      ? {
          [toOther[locale]]: refer(to.absolute(to.paths.article(other, slug))),
        }
      : {}),
  }
}
