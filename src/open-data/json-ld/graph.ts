import type { Addresses } from '../../domain/addresses.ts'
import type { Entry } from '../../domain/content.ts'
import { locales } from '../../language/locale.ts'
import type { Model } from '../../domain/types.ts'
import { entityKinds } from '../../domain/paths.ts'
import type { Source } from '../../schemas/source.ts'
import { articleInGraph, publisherNode } from './article.ts'
import { isoDates } from './dates.ts'
import { entityNode, placeNode } from './entity.ts'
import { eventNode } from './event.ts'
import { context, inBothLanguages, type Language, type Node } from './language.ts'

/** Everything that the site knows as one graph: each thing once under its URI, every reference within the graph. */
export function graph(model: Model, to: Addresses): Node {
  const language = inBothLanguages(to)
  return {
    ...context,
    '@graph': [
      publisherNode(model, to),
      ...model.articles.flatMap((article) =>
        locales
          .filter((locale) => article.editions[locale])
          .map((locale) => articleInGraph(article, locale, model, to)),
      ),
      ...model.events.map((event) => eventNode(event, model, language, to)),
      ...entityKinds.flatMap((kind) =>
        [...model.entities[kind].values()].map((entity) => entityNode(entity, language, to)),
      ),
      ...[...model.terms.values()]
        .filter(({ data }) => data.kind === 'place')
        .map((term) => placeNode(term, language, to)),
      ...[...model.sources.values()]
        .filter(({ id }) => model.articlesOf.has(id))
        .map((source) => sourceNode(source, language, to)),
    ],
  }
}

/** A text that articles rest on. */
const sourceNode = ({ id, data }: Entry<Source>, language: Language, to: Addresses): Node => ({
  '@type': 'CreativeWork',
  '@id': to.uri('sources', id),
  name: data.title,
  inLanguage: data.language,
  publisher: { '@type': 'Organization', name: language.text(data.publisher) },
  ...(data.dateBasis === 'stated' ? isoDates({ datePublished: data.date }) : {}),
})
