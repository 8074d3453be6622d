import type { Span } from './line.ts'

/** A run of text that belongs together, before it is known what it is. */
export interface Block {
  /** The text, cleaned: markup gone, wrapped lines joined. */
  readonly text: string
  /** Where it stands in the raw text. */
  readonly spans: readonly Span[]
  /** The line on which it begins, counted from 1. */
  readonly line: number
  /** What markup says it is. */
  readonly tag?: 'p' | 'li' | `h${1 | 2 | 3 | 4 | 5 | 6}` | 'figcaption' | undefined
}

/** The reasons for which a stretch of the raw text is no passage. */
type DiscardKind =
  'layout' | 'markup' | 'player-label' | 'notice' | 'dateline' | 'references' | 'biography' | 'page-number'

/** A stretch that is left out of the passages, and why. */
export interface Discard {
  readonly kind: DiscardKind
  readonly spans: readonly Span[]
  readonly text: string
  readonly line: number
}
