import type { citationBases, Section } from './article-structure.ts'
import { passagesIn } from './passage-range.ts'

/** A citation of an article's text. */
export interface Cite {
  readonly at: string
  readonly source: string | undefined
  readonly basis: (typeof citationBases)[number]
  readonly reason: string | undefined
}

/** Passages of one source. */
export interface Place {
  /** Where the source stands in the article's list, counted from 0. */
  readonly source: number
  /** The passages in the order of the source, paragraphs before captions. */
  readonly passages: readonly string[]
}

/** What a paragraph rests on: passages taken in one way, of one source or several. */
export interface Evidence {
  readonly basis: Cite['basis']
  readonly reason: string | undefined
  readonly places: readonly Place[]
}

/** A note: what a paragraph, an item or a row rests on. */
export interface Note {
  readonly evidence: readonly Evidence[]
  /** The id of the section that it stands in. */
  readonly section: string
}

const bases: readonly Cite['basis'][] = ['stated', 'reported', 'inferred']

/**
 * Puts the citations of a paragraph together: what is taken in one way, or inferred for one reason, is one piece of
 * evidence. What the sources state comes first, then what they report as said, then what was inferred.
 */
export function gather(cites: readonly Cite[], sources: readonly string[]): Evidence[] {
  const found = new Map<
    string,
    { basis: Cite['basis']; reason: string | undefined; at: Map<number, string[]> }
  >()
  for (const { at, source, basis, reason } of cites) {
    const key = JSON.stringify([basis, reason])
    const evidence = found.get(key) ?? { basis, reason, at: new Map<number, string[]>() }
    found.set(key, evidence)
    const index = source === undefined ? 0 : sources.indexOf(source)
    evidence.at.set(index, [...(evidence.at.get(index) ?? []), ...passagesIn(at)])
  }
  return [...found.values()]
    .sort((a, b) => bases.indexOf(a.basis) - bases.indexOf(b.basis))
    .map(({ basis, reason, at }) => ({
      basis,
      reason,
      places: [...at].map(([source, passages]) => ({
        source,
        passages: [...new Set(passages)].sort(inSource),
      })),
    }))
}

/** Paragraphs before captions, each by number. */
const inSource = (a: string, b: string): number =>
  a[0] === b[0] ? Number(a.slice(1)) - Number(b.slice(1)) : a[0] === 'p' ? -1 : 1

/**
 * The notes of a block, given the evidence of its parts: parts that rest on the same share a note. Returns the notes,
 * and for each part the place of its note among them; parts without evidence have none.
 */
export function shareNotes(parts: readonly (readonly Evidence[])[]): {
  readonly notes: readonly (readonly Evidence[])[]
  readonly of: readonly (number | undefined)[]
} {
  const keys: string[] = []
  const notes: (readonly Evidence[])[] = []
  const of = parts.map((evidence) => {
    if (evidence.length === 0) return undefined
    const key = JSON.stringify(evidence)
    if (!keys.includes(key)) notes[keys.push(key) - 1] = evidence
    return keys.indexOf(key)
  })
  return { notes, of }
}

/** Every note of an article's body in order, as its page numbers them. */
export const notesIn = (sections: readonly Section[], sources: readonly string[]): Note[] =>
  sections.flatMap(({ id = '', blocks }) =>
    blocks.flatMap(({ parts }) =>
      shareNotes(
        parts.map(({ cites }) =>
          gather(
            cites.map(({ attributes }) => citeOf(attributes)),
            sources,
          ),
        ),
      ).notes.map((evidence) => ({ evidence, section: id })),
    ),
  )

/** A citation by its attributes, which the rules have passed. */
export const citeOf = ({
  at,
  source,
  basis,
  reason,
}: Readonly<Record<string, string | undefined>>): Cite => ({
  at: at ?? '',
  source,
  basis: (basis ?? 'stated') as Cite['basis'],
  reason,
})
