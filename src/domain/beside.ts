import type { Card } from './article-names.ts'

/** What stands beside an article's text and is fetched when asked for: ARTICLE/beside.json. */
export interface Beside {
  /** The card of everything that the text may name, by the address of its page. */
  readonly names: Readonly<Record<string, Card>>
  /** What each note says more, in order. */
  readonly notes: readonly NoteMore[]
}

export interface NoteMore {
  /** For each piece of its evidence, where in the source it stands; empty where that cannot be told. */
  readonly under: readonly string[]
  /** Links to its sources, or that no address is known. */
  readonly found: string | readonly (readonly [words: string, url: string])[]
}
