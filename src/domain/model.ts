import type { ArticleEntry, Content, Entry } from './content.ts'
import { appearances, type Appearances } from './cross-references.ts'
import { compareDates, edtf, yearsOf } from '../date/edtf.ts'
import { eventDate } from './event-date.ts'
import { entityKinds, type EntityKind } from './paths.ts'
import { readNext } from './read-next.ts'
import type { Article, Edition, EntityTable, Model, SiteEvent } from './types.ts'
import { underKeys } from './under-keys.ts'
import type { Original, Translation } from '../schemas/article.ts'

/** Tells the revision of an original's body: what a translation names that was made from it. */
export type RevisionOf = (body: string) => string

/** Builds the model from content that the rules have passed. Linear in articles and events. Throws without site.yaml. */
export function buildModel(content: Content, revisionOf: RevisionOf): Model {
  if (!content.config) throw new RangeError('site.yaml is missing: without it the site has no name')
  const translations = new Map(content.translations.map((entry) => [entry.id, entry]))
  const articles = content.originals
    .map((entry) => toArticle(entry, translations.get(entry.id), revisionOf))
    .sort(
      (a, b) =>
        compareDates(edtf(b.facts.published), edtf(a.facts.published)) ||
        compareDates(b.date, a.date) ||
        (a.slug < b.slug ? -1 : 1),
    )
  const events = content.events
    .map(({ id, data }): SiteEvent => ({ ...data, id, at: eventDate(data) }))
    .sort((a, b) => compareDates(a.at, b.at) || (a.id < b.id ? -1 : 1))
  putBefore(events)
  const entities = buildEntities(content, articles, events)
  return {
    config: content.config.data,
    articles,
    events,
    eventOf: new Map(events.map((event) => [event.id, event])),
    entities,
    terms: byId(content.terms),
    sources: byId(content.sources),
    reportsOf: underKeys(articles, ({ facts }) => facts.events),
    articlesOf: underKeys(articles, ({ facts }) => facts.sources),
    readNext: readNext(articles),
    lanes: content.lanes?.data,
    years: [...underKeys(events, ({ at }) => yearsOf(at))]
      .map(([year, events]) => ({ year, events }))
      .sort((a, b) => b.year - a.year),
  }
}

function toArticle(
  original: ArticleEntry<Original>,
  translation: ArticleEntry<Translation> | undefined,
  revisionOf: RevisionOf,
): Article {
  const edition = ({ data }: ArticleEntry<Original | Translation>, stale: boolean): Edition => ({
    words: data,
    stale,
  })
  return {
    slug: original.id,
    facts: original.data,
    date: edtf(original.data.date),
    editions: {
      ja: edition(original, false),
      ...(translation
        ? { en: edition(translation, translation.data.revision !== revisionOf(original.body)) }
        : {}),
    },
  }
}

function buildEntities(
  content: Content,
  articles: readonly Article[],
  events: readonly SiteEvent[],
): EntityTable {
  const table: Appearances = appearances(articles, events)
  const actors = underKeys(content.actors, ({ data }) => (data.country ? [data.country] : []))
  const build = (kind: EntityKind) =>
    new Map(
      content[kind].map(({ id, data }) => {
        const own = kind === 'countries' ? (actors.get(id) ?? []) : []
        return [id, { kind, id, data, ...table.of(kind, id), actors: own.map((actor) => actor.id) }]
      }),
    )
  return Object.fromEntries(entityKinds.map((kind) => [kind, build(kind)])) as unknown as EntityTable
}

/**
 * Moves each event that is said to have come before another in front of it, where their dates do not. A chain of
 * them takes a pass for each link; the rules let no circle through.
 */
function putBefore(events: SiteEvent[]) {
  const moved = events.filter(({ before }) => before)
  for (let pass = 0, changed = true; changed && pass < moved.length; pass++) {
    changed = false
    for (const event of moved) {
      const from = events.indexOf(event)
      const to = events.findIndex(({ id }) => id === event.before!.event)
      if (to < 0 || to > from) continue
      events.splice(to, 0, ...events.splice(from, 1))
      changed = true
    }
  }
}

const byId = <Data>(entries: readonly Entry<Data>[]): Map<string, Entry<Data>> =>
  new Map(entries.map((entry) => [entry.id, entry]))
