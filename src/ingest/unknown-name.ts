import type { NameMatch } from './find-names.ts'
import type { Token } from './morphology.ts'
import type { Stretch } from './stretch.ts'

/** What a name that the registries lack seems to be. */
export type UnknownKind = 'person' | 'organisation' | 'country' | 'place'

/** A name that the registries lack. */
export interface UnknownName extends Stretch {
  readonly text: string
  readonly kind: UnknownKind
}

/** One passage as it is searched for names. */
export interface NameContext {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly matches: readonly NameMatch[]
  /** Whether the passage may be the heading of a speech: a name, then an affiliation. */
  readonly isHeading: boolean
  /** Whether the registries hold a name; one that stands here unmatched is part of another word. */
  readonly isRegistered: (name: string) => boolean
}

export const named = (text: string, start: number, end: number, kind: UnknownKind): UnknownName => ({
  start,
  end,
  text: text.slice(start, end),
  kind,
})
