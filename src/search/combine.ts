import type { Hits } from './lookup.ts'
import type { Facets, PageId } from './port.ts'
import type { Concept } from './understand.ts'

/** A concept with the pages that have it. */
export interface Found {
  readonly concept: Concept
  readonly hits: Hits
}

/** A page that answers a query, wholly or in part. */
export interface Candidate {
  readonly page: PageId
  /** Indices of the concepts that it has. */
  readonly kept: readonly number[]
  readonly score: number
}

/** The least share of a query's characters that must be found where a word of it stands nowhere. */
const leastShare = 0.4

/** A word is telling where at most this share of all pages has it. */
const tellingShare = 0.25

/**
 * The pages that have all concepts; where none has, those that have the most, the rare ones first. Where a
 * concept stands nowhere at all, the rest must say something of its own (a name, a rare word) and make up a good
 * part of the query: 大統領 alone does not answer ブラジル大統領選.
 */
export function combine(found: readonly Found[], pageCount: number): Candidate[] {
  const present = found.map(({ hits }) => hits.size > 0)
  if (!present.includes(true)) return []
  if (present.includes(false) && !restIsTelling(found, pageCount)) return []
  const weights = found.map(({ hits }) => rarity(hits.size, pageCount))
  const pages = new Map<PageId, { kept: number[]; score: number; weight: number }>()
  found.forEach(({ hits }, index) => {
    for (const [page, { score }] of hits) {
      const known = pages.get(page) ?? { kept: [], score: 0, weight: 0 }
      known.kept.push(index)
      known.score += score
      known.weight += weights[index]!
      pages.set(page, known)
    }
  })
  const best = Math.max(...[...pages.values()].map(({ weight }) => weight))
  return [...pages]
    .filter(([, { weight }]) => weight > best - 1e-9)
    .map(([page, { kept, score }]) => ({ page, kept, score }))
}

/** How much a word tells: more, the fewer pages have it. */
export const rarity = (pages: number, pageCount: number): number =>
  Math.log(1 + pageCount / Math.max(pages, 0.5))

function restIsTelling(found: readonly Found[], pageCount: number): boolean {
  const rest = found.filter(({ hits }) => hits.size > 0)
  const characters = (list: readonly Found[]) =>
    list.reduce((sum, { concept }) => sum + concept.typed.length, 0)
  return (
    characters(rest) >= leastShare * characters(found) &&
    rest.some(
      ({ concept, hits }) => concept.kind !== 'words' || hits.size <= Math.max(1, tellingShare * pageCount),
    )
  )
}

/** Order before texts are read: reports before analyses, then by the engine's score. */
export function inReadingOrder(
  candidates: readonly Candidate[],
  whole: ReadonlySet<PageId>,
  facets: Facets,
): Candidate[] {
  const key = ({ page }: Candidate) => Number(whole.has(page)) * 2 + Number(isReport(page, facets))
  return [...candidates].sort((a, b) => key(b) - key(a) || b.score - a.score || (a.page < b.page ? -1 : 1))
}

/** A report is the record of a matter; an analysis draws on reports. */
export const isReport = (page: PageId, facets: Facets): boolean =>
  facets.get(page)?.includes('kind=report') ?? false
