import type { Entry } from './content.ts'
import type { EdtfDate } from '../date/edtf.ts'
import type { Locale } from '../language/locale.ts'
import type { EntityKind } from './paths.ts'
import type { Actor } from '../schemas/actor.ts'
import type { Original, Translation } from '../schemas/article.ts'
import type { Country } from '../schemas/country.ts'
import type { Event } from '../schemas/event.ts'
import type { Framework } from '../schemas/framework.ts'
import type { Lanes } from '../schemas/lane.ts'
import type { SiteConfig } from '../schemas/site.ts'
import type { Source } from '../schemas/source.ts'
import type { Term } from '../schemas/term.ts'

/** An article in one language. */
export interface Edition {
  readonly words: Pick<Original & Translation, 'title' | 'summary' | 'keyPoints' | 'unknowns'>
  /** True where the original has changed since this edition was rendered from it. */
  readonly stale: boolean
}

/** An article in both languages, with the facts that have none. */
export interface Article {
  readonly slug: string
  readonly facts: Original
  readonly date: EdtfDate
  readonly editions: Readonly<Partial<Record<Locale, Edition>>>
}

export interface SiteEvent extends Event {
  readonly id: string
  readonly at: EdtfDate
}

interface EntityData {
  readonly countries: Country
  readonly frameworks: Framework
  readonly actors: Actor
}

/** A country, framework or actor with everything that mentions it. */
export interface Entity<Kind extends EntityKind = EntityKind> {
  readonly kind: Kind
  readonly id: string
  readonly data: EntityData[Kind]
  /** Its articles, the newest first. */
  readonly articles: readonly Article[]
  /** Its events, in order of date. */
  readonly events: readonly SiteEvent[]
  /** For a country: the actors who speak for it, by id. */
  readonly actors: readonly string[]
}

export type EntityTable = { readonly [Kind in EntityKind]: ReadonlyMap<string, Entity<Kind>> }

/** An article to read after another, and the entities that both are about, the rarest first. */
export interface Recommendation {
  readonly article: Article
  readonly shared: readonly { readonly kind: EntityKind; readonly id: string }[]
}

/** The whole site, ready to be printed. Built once; every list is in the order in which it is shown. */
export interface Model {
  /** What makes the site this one: its name, licence and maps. */
  readonly config: SiteConfig
  /** The newest first: by the day of publication, then by the date of what they are about. */
  readonly articles: readonly Article[]
  readonly events: readonly SiteEvent[]
  readonly eventOf: ReadonlyMap<string, SiteEvent>
  readonly entities: EntityTable
  readonly terms: ReadonlyMap<string, Entry<Term>>
  readonly sources: ReadonlyMap<string, Entry<Source>>
  /** The articles that report an event, by the event's id. */
  readonly reportsOf: ReadonlyMap<string, readonly Article[]>
  /** The articles that rest on a source, by the source's id. */
  readonly articlesOf: ReadonlyMap<string, readonly Article[]>
  /** What to read after an article, and why, by its slug. */
  readonly readNext: ReadonlyMap<string, readonly Recommendation[]>
  /** The lanes of the timeline by who meets whom, where the content has them. */
  readonly lanes: Lanes | undefined
  /** The years in which events may fall, the latest first, each with its events. */
  readonly years: readonly { readonly year: number; readonly events: readonly SiteEvent[] }[]
}
