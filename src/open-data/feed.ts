import type { Addresses } from '../domain/addresses.ts'
import { formatDate } from '../date/words.ts'
import { fill } from '../language/fill.ts'
import type { Locale } from '../language/locale.ts'
import type { Article, Entity, Model, SiteEvent } from '../domain/types.ts'
import { fullName } from '../domain/names.ts'
import { feedKinds, type FeedKind } from '../domain/paths.ts'
import type { Ui } from '../schemas/ui.ts'

/** An article, or an event as it was put on the timeline. */
export interface FeedEntry {
  /** Its address, which is also its id, for good. */
  readonly url: string
  readonly title: string
  readonly summary: string
  /** What a reader of the feed sees, a paragraph each; the event's own date stands here, in words. */
  readonly paragraphs: readonly string[]
  readonly category: { readonly term: string; readonly label: string }
  /** ISO days: when it was put on the site, and when it was last changed. Never the date of what happened. */
  readonly published: string
  readonly updated: string
}

/** A feed in one language, the newest first; what format it is printed in is another matter. */
export interface Feed {
  readonly locale: Locale
  readonly title: string
  readonly description: string
  /** The page that it is the feed of. */
  readonly page: string
  /** Its own address in each format, which is also its id. */
  readonly atom: string
  readonly json: string
  readonly author: { readonly name: string; readonly url: string }
  /** The licence in words, and its address. */
  readonly rights: string
  readonly licence: string
  /** The ISO day of its newest entry. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

/** A reader of feeds wants what is new; everything there is stands in the other files. */
export const newest = 200

/** What a feed is about: one country or framework, or undefined for everything. */
export type FeedSubject = readonly [FeedKind, string] | undefined

/** Every feed of one language: of everything, and of each country and framework. */
export const feedSubjects = ({ entities }: Pick<Model, 'entities'>): FeedSubject[] => [
  undefined,
  ...feedKinds.flatMap((kind) => [...entities[kind].keys()].map((id) => [kind, id] as const)),
]

/** The feed of everything, or of what names one country or framework: articles and events. */
export function feedOf(
  subject: FeedSubject,
  locale: Locale,
  model: Model,
  ui: Pick<Ui, 'site' | 'kinds' | 'eventKinds' | 'data' | 'nav'>,
  to: Addresses,
  only?: 'articles',
): Feed {
  const entity: Entity | undefined = subject && model.entities[subject[0]].get(subject[1])
  const { articles, events } = entity ?? model
  const { name, licence } = model.config
  const entries = [
    ...articles.flatMap((article) => articleEntry(article, locale, ui, to)),
    ...(only ? [] : [...events].reverse()).map((event) => eventEntry(event, locale, model, ui, to)),
  ]
    // The sort is stable: on the same day articles come first, and among events the latest to happen.
    .sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0))
    .slice(0, newest)
  return {
    locale,
    title: entity
      ? fill(ui.data.feedOf, { name: fullName(entity, locale), site: name[locale] })
      : name[locale],
    description: entity ? entity.data.summary[locale] : ui.site.description,
    page: to.absolute(subject ? to.paths.entity(locale, ...subject) : to.paths.home(locale)),
    atom: to.absolute(to.paths.feedOf(locale, 'atom', subject)),
    json: to.absolute(to.paths.feedOf(locale, 'json', subject)),
    author: { name: name[locale], url: to.absolute(to.paths.home(locale)) },
    rights: ui.nav.licence,
    licence: licence.url,
    // Atom wants a day even of a feed without entries: the day on which the site began.
    updated: latest(entries.map(({ updated }) => updated)) ?? beginning(model),
    entries,
  }
}

function articleEntry(
  { slug, facts, date, editions }: Article,
  locale: Locale,
  ui: Pick<Ui, 'kinds' | 'data'>,
  to: Addresses,
): FeedEntry[] {
  const words = editions[locale]?.words
  if (!words) return []
  return [
    {
      url: to.absolute(to.paths.article(locale, slug)),
      title: words.title,
      summary: words.summary,
      paragraphs: [
        dateLine(formatDate(date, locale), facts.dateBasis, ui),
        words.summary,
        ...words.keyPoints,
      ],
      category: { term: facts.kind, label: ui.kinds[facts.kind] },
      published: facts.published,
      updated: facts.updated ?? facts.published,
    },
  ]
}

function eventEntry(
  event: SiteEvent,
  locale: Locale,
  model: Model,
  ui: Pick<Ui, 'eventKinds' | 'data'>,
  to: Addresses,
): FeedEntry {
  const line = dateLine(formatDate(event.at, locale), event.dateBasis, ui)
  return {
    url: to.absolute(to.paths.event(locale, event.id)),
    title: event.name[locale],
    summary: event.summary?.[locale] ?? line,
    paragraphs: [
      line,
      ...(event.summary ? [event.summary[locale]] : []),
      ...(event.dateReason ? [fill(ui.data.reason, { reason: event.dateReason[locale] })] : []),
      fill(ui.data.sources, { sources: sourcesOf(event, locale, model) }),
    ],
    category: { term: event.kind, label: ui.eventKinds[event.kind] },
    published: event.published,
    updated: event.published,
  }
}

/** A date in words, as a line of its own, marked where it was inferred. */
export const dateLine = (date: string, basis: 'stated' | 'inferred', { data }: Pick<Ui, 'data'>): string =>
  fill(basis === 'inferred' ? data.dateInferred : data.dateStated, { date })

/** What an event rests on: publisher and passages of each source. */
export const sourcesOf = ({ citations }: SiteEvent, locale: Locale, { sources }: Model): string =>
  citations
    .map(({ source, at }) => `${sources.get(source)?.data.publisher[locale] ?? source} ${at}`)
    .join(' / ')

const latest = (days: readonly string[]): string | undefined => [...days].sort().at(-1)

const beginning = ({ articles }: Model): string =>
  articles.map(({ facts }) => facts.published).sort()[0] ?? '1970-01-01'
