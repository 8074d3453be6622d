import type { Addresses } from '../domain/addresses.ts'
import { edtf, type EdtfDate } from '../date/edtf.ts'
import { formatDate } from '../date/words.ts'
import type { Locale } from '../language/locale.ts'
import type { Article, Entity, Model, SiteEvent } from '../domain/types.ts'
import type { EntityKind } from '../domain/paths.ts'
import type { Records } from '../schemas/data/record.ts'
import type { DataCollection } from '../schemas/data/collections.ts'

const inBoth = <Value>(of: (locale: Locale) => Value) => ({ ja: of('ja'), en: of('en') })

const wordsOf = (date: EdtfDate) => inBoth((locale) => formatDate(date, locale))

const named = (collection: DataCollection, id: string, page: (locale: Locale) => string, to: Addresses) => ({
  id,
  uri: to.uri(collection, id),
  pages: inBoth((locale) => to.absolute(page(locale))),
})

function eventRecord({ at, ...event }: SiteEvent, model: Model, to: Addresses): Records['events'] {
  const { id, ...data } = event
  return {
    ...named('events', id, (locale) => to.paths.event(locale, id), to),
    ...data,
    dateWords: wordsOf(at),
    articles: (model.reportsOf.get(id) ?? []).map(({ slug }) => slug),
  }
}

function articleRecord({ slug, facts, date, editions }: Article, to: Addresses): Records['articles'] {
  // The rules refuse an article without a translation; a draft in development may still lack it.
  const words = { ja: editions.ja!.words, en: (editions.en ?? editions.ja!).words }
  const { kind, dateBasis, dateReason, published, updated, place, actors, frameworks, countries, sources } =
    facts
  return {
    ...named('articles', slug, (locale) => to.paths.article(locale, slug), to),
    kind,
    title: inBoth((locale) => words[locale].title),
    summary: inBoth((locale) => words[locale].summary),
    keyPoints: inBoth((locale) => words[locale].keyPoints),
    unknowns: inBoth((locale) => words[locale].unknowns),
    date: date.edtf,
    dateBasis,
    ...(dateReason ? { dateReason } : {}),
    dateWords: wordsOf(date),
    published,
    ...(updated ? { updated } : {}),
    ...(place ? { place } : {}),
    actors,
    frameworks,
    countries,
    sources,
    events: facts.events,
  }
}

/**
 * Everything that is given away, as records in a fixed order: events by date, articles the newest first, registries
 * by id. A source is published with the first article that rests on it. The same model gives the same records.
 */
export function recordsOf(model: Model, to: Addresses): { [Name in DataCollection]: Records[Name][] } {
  const entities = <Kind extends EntityKind>(kind: Kind) =>
    byId(model.entities[kind].values() as Iterable<Entity<Kind>>).map(({ id, data }) => ({
      ...named(kind, id, (locale) => to.paths.entity(locale, kind, id), to),
      ...data,
    }))
  return {
    events: model.events.map((event) => eventRecord(event, model, to)),
    articles: model.articles.map((article) => articleRecord(article, to)),
    countries: entities('countries'),
    frameworks: entities('frameworks'),
    actors: entities('actors'),
    terms: byId(model.terms.values()).map(({ id, data }) => ({
      ...named('terms', id, (locale) => to.paths.terms(locale, id), to),
      ...data,
    })),
    sources: byId(model.sources.values())
      .filter(({ id }) => model.articlesOf.has(id))
      .map(({ id, data }) => ({
        ...named('sources', id, (locale) => `${to.paths.about(locale)}#${id}`, to),
        ...data,
        dateWords: wordsOf(edtf(data.date)),
      })),
  }
}

const byId = <Item extends { readonly id: string }>(items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1))
