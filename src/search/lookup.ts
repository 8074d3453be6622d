import type { Pages } from './pages.ts'
import type { PageId, SearchPort } from './port.ts'
import { indexWords, leastWords } from './tokens.ts'
import type { Concept, Form } from './understand.ts'

/** A page that has a concept, as far as the index knows. */
export interface Hit {
  readonly score: number
  /** The forms that it was found by, the first typed one first. */
  readonly forms: readonly Form[]
  /** For a hit through the other language: the section that answers. */
  readonly section?: string
}

export type Hits = ReadonlyMap<PageId, Hit>

/** How many pages are read at a time to make sure that what the index found stands there as a phrase. */
const batch = 2

/** How many are read at most before a phrase is held to stand nowhere. */
const mostRead = 18

/** The pages that have a concept in one of its forms. */
export async function lookUp({ forms }: Concept, port: SearchPort, pages: Pages): Promise<Hits> {
  const found = await Promise.all(
    forms.map(async (form) => [form, await lookUpForm(form, port, pages)] as const),
  )
  const hits = new Map<PageId, Hit>()
  for (const [form, scores] of found)
    for (const [page, score] of scores) {
      const known = hits.get(page)
      hits.set(page, { score: Math.max(score, known?.score ?? 0), forms: [...(known?.forms ?? []), form] })
    }
  return hits
}

async function lookUpForm(form: Form, port: SearchPort, pages: Pages): Promise<Map<PageId, number>> {
  const scores = await phrasePages(form.text, port)
  const best = [...scores].sort(([, a], [, b]) => b - a).map(([page]) => page)
  // What the index cannot tell, the text does: whether the words stand together, as typed.
  for (let at = 0; at < Math.min(best.length, mostRead); at += batch) {
    const opened = await Promise.all(best.slice(at, at + batch).map((page) => pages.open(page)))
    const missing = opened.filter((page) => page.find(form.text).length === 0)
    for (const { page } of missing) scores.delete(page.id)
    if (missing.length < opened.length) return scores
  }
  return new Map()
}

/** The pages on which all words of a phrase stand close together, with the engine's score. */
export async function phrasePages(phrase: string, port: SearchPort): Promise<Map<PageId, number>> {
  const words = indexWords(phrase, port.locale)
  if (words.length === 0) return new Map()
  const matches = await port.find(words)
  const needed = Math.min(words.length, leastWords(phrase, port.locale))
  const together = matches.filter(({ positions }) => standTogether(positions, needed))
  return new Map(together.map(({ page, score }) => [page, score]))
}

/** Marks that may stand between the words of a phrase: ・, +, 「, or a word that is not looked up (年, 月). */
const slack = 3

/** Whether so many words stand next to one another, by their ascending positions. */
const standTogether = (positions: readonly number[], words: number): boolean =>
  positions.some((from, index) => {
    const last = positions[index + words - 1]
    return last !== undefined && last - from < words + slack
  })
