import type { Block } from '../../domain/article-structure.ts'
import type { Problem } from '../problem.ts'
import { nearest } from '../suggest.ts'
import type { Registries } from '../../figures/context.ts'
import type { Original } from '../../schemas/article.ts'

/** Tells of something wrong at a place below the field `figure`. */
export type Wrong = (place: string, message: string, hint: string) => Problem

/** What the checks of one figure look at. */
export interface Subject {
  readonly article: Original
  readonly registries: Registries
  /** The article's paragraphs, lists and tables by the ids that its page prints, in each of its languages. */
  readonly blocks: readonly ReadonlyMap<string, Block>[]
  /** The last paragraph of each source, by its number. */
  readonly lastOf: ReadonlyMap<string, number>
  readonly wrong: Wrong
}

/** What a figure names is among what the article names. */
export function among(
  place: string,
  id: string,
  known: readonly string[],
  field: string,
  { wrong }: Pick<Subject, 'wrong'>,
): Problem[] {
  if (known.includes(id)) return []
  const guess = nearest(id, known) ?? known[0]
  const hint = `${guess === undefined ? '' : `write "${guess}", or `}add it to "${field}"`
  return [wrong(place, `"${id}" is not among the article’s ${field}`, hint)]
}

/** A paragraph that a figure names is one of the article’s. */
export const knownParagraph = (place: string, id: string, { blocks, wrong }: Subject): Problem[] => {
  const known = [...(blocks[0]?.keys() ?? [])]
  if (known.includes(id)) return []
  return [
    wrong(
      place,
      `the article has no paragraph "${id}"`,
      `write "${nearest(id, known) ?? known[0] ?? 'lead-1'}", or another of its page’s ids`,
    ),
  ]
}
