import type { Actor } from '../schemas/actor.ts'
import type { Original, Translation } from '../schemas/article.ts'
import type { Country } from '../schemas/country.ts'
import type { Event } from '../schemas/event.ts'
import type { Framework } from '../schemas/framework.ts'
import type { ReadingCorrections } from '../schemas/reading-correction.ts'
import type { Lanes } from '../schemas/lane.ts'
import type { SiteConfig } from '../schemas/site.ts'
import type { Source } from '../schemas/source.ts'
import type { Term } from '../schemas/term.ts'

/** An entry of a collection: its id, its file from the project's root, and its data as the schema gives them. */
export interface Entry<Data> {
  readonly id: string
  readonly file: string
  readonly data: Data
}

/** An article's file: frontmatter, body, and the line of the file on which the body begins. */
export interface ArticleEntry<Data> extends Entry<Data> {
  readonly body: string
  readonly bodyLine: number
}

/** Everything that is written, each entry sound by its schema; whether it makes sense together is not yet known. */
export interface Content {
  /** `ja.mdx`, the id being the slug. */
  readonly originals: readonly ArticleEntry<Original>[]
  /** `en.mdx`, the id being the slug. */
  readonly translations: readonly ArticleEntry<Translation>[]
  readonly events: readonly Entry<Event>[]
  readonly countries: readonly Entry<Country>[]
  readonly frameworks: readonly Entry<Framework>[]
  readonly actors: readonly Entry<Actor>[]
  readonly terms: readonly Entry<Term>[]
  readonly sources: readonly Entry<Source>[]
  /** Readings mended by exact context: readings.yaml. */
  readonly readings?: Entry<ReadingCorrections> | undefined
  /** The lanes of the timeline by who meets whom: lanes.yaml. */
  readonly lanes?: Entry<Lanes> | undefined
  /** What makes the site this one: site.yaml. */
  readonly config?: Entry<SiteConfig> | undefined
  /** Ids of files that are there but not sound by their schema: what names them is not to blame. */
  readonly faulty?: Readonly<Partial<Record<Collection, readonly string[]>>>
}

export type Collection = Exclude<keyof Content, 'faulty' | 'readings' | 'lanes' | 'config'>

/** Every id of a collection, sound or not. */
export const idsOf = (content: Content, collection: Collection): string[] => [
  ...content[collection].map(({ id }) => id),
  ...(content.faulty?.[collection] ?? []),
]

/** The registries whose entries have names and aliases. */
export const registries = ['countries', 'frameworks', 'actors', 'terms'] as const

export type RegistryName = (typeof registries)[number]
