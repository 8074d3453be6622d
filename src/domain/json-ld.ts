import type { Locale } from './locale.ts'
import type { Article, Model } from './model.ts'
import { entityOf } from './names.ts'
import { entityKinds, type EntityKind } from './paths.ts'

const schemaType: Record<EntityKind, string> = { countries: 'Country', frameworks: 'Thing', actors: 'Person' }

/** The absolute addresses that an article's data names. */
interface Addresses {
  readonly page: string
  readonly twin: string
  readonly home: string
}

/** An article as a schema.org NewsArticle. */
export function newsArticle(article: Article, locale: Locale, model: Model, { page, twin, home }: Addresses) {
  const { facts, editions } = article
  const { title, summary } = editions[locale]!.words
  const publisher = { '@type': 'Organization', name: 'Eurasia Crossroads', url: home }
  const place = facts.place ? model.terms.get(facts.place)?.data.name[locale] : undefined
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: summary,
    inLanguage: locale,
    url: page,
    mainEntityOfPage: page,
    datePublished: facts.published,
    dateModified: facts.updated ?? facts.published,
    author: publisher,
    publisher,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    // What only EDTF can say has no ISO 8601 form to give.
    ...(article.date.value.type === 'date'
      ? { temporalCoverage: facts.date.replace(/(-XX)+|[~?%]/g, '') }
      : {}),
    ...(place ? { contentLocation: { '@type': 'Place', name: place } } : {}),
    about: entityKinds.flatMap((kind) =>
      facts[kind].map((id) => {
        const entity = entityOf(model, kind, id)
        const organisation = 'kind' in entity.data && entity.data.kind === 'organisation'
        return { '@type': organisation ? 'Organization' : schemaType[kind], name: entity.data.name[locale] }
      }),
    ),
    citation: facts.sources.map((id) => model.sources.get(id)!.data.title),
    [locale === 'ja' ? 'workTranslation' : 'translationOfWork']: { '@id': twin },
  }
}
