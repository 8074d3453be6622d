import { combine, inReadingOrder, isReport, type Candidate, type Found } from './combine.ts'
import { excerptOf } from './excerpt.ts'
import { explain, type Result } from './explain.ts'
import { narrow, type Chosen } from './facets.ts'
import { phrasePages } from './lookup.ts'
import { normalise } from './normalise.ts'
import type { PageId, SearchPort } from './port.ts'
import { answer, inOrder, type Answer } from './rank.ts'
import { resolve, type Context } from './resolve.ts'
import { understand, type Run } from './understand.ts'

/** The pages that answer, in order, and what to show of each. */
export interface Sought {
  readonly pages: readonly PageId[]
  readonly show: (page: PageId) => Promise<Result | undefined>
}

/** How many pages are read before the first results are shown. */
const firstRead = 5

/** How many are read at most where those before held nothing of the query after all. */
const mostRead = 24

/** No query: every page, reports first. */
export function browse({ pages, facets, port }: Context): Sought {
  const all = [...facets.keys()].sort(
    (a, b) => Number(isReport(b, facets)) - Number(isReport(a, facets)) || (a < b ? -1 : 1),
  )
  return {
    pages: all,
    show: async (id) => {
      const page = await pages.open(id)
      const read: Answer = {
        candidate: { page: id, kept: [], score: 0 },
        page,
        places: [],
        tier: 2,
        literal: true,
        score: 0,
      }
      return {
        page: page.page,
        facets: facets.get(id) ?? [],
        excerpt: excerptOf(read, port.locale),
        reasons: [],
        dropped: [],
        marks: [],
      }
    },
  }
}

/** Understands a query, looks it up, reads the likeliest pages and puts them in order. */
export async function seek(
  query: string,
  chosen: Chosen,
  context: Context,
): Promise<Sought & { runs: readonly Run[]; found: readonly Found[] }> {
  const { port, glossary, pages, facets } = context
  const understood = understand(normalise(query), glossary, port.locale)
  const resolved = await Promise.all(understood.map((run) => resolve(run, context)))
  const runs = resolved.map(({ run }) => run)
  const found = resolved.flatMap((each) => each.found)
  const whole = await wholePages(runs, found, port)
  const candidates = inReadingOrder(combine(found, facets.size), whole, facets)
  const readings = new Map<PageId, Answer | undefined>()
  const read = async (candidate: Candidate) => {
    if (!readings.has(candidate.page))
      readings.set(
        candidate.page,
        answer(candidate, await pages.open(candidate.page), found, runs, facets.size),
      )
    return readings.get(candidate.page)
  }
  // Only what the filters leave will be shown; the rest is counted.
  const wanted = new Set(
    narrow(
      candidates.map(({ page }) => page),
      chosen,
      facets,
    ),
  )
  const shown = candidates.filter(({ page }) => wanted.has(page))
  const answers: Answer[] = []
  let at = 0
  for (; at < shown.length && (at === 0 || (answers.length === 0 && at < mostRead)); at += firstRead) {
    const batch = await Promise.all(shown.slice(at, at + firstRead).map(read))
    answers.push(...batch.filter((each) => each !== undefined))
  }
  const ordered = inOrder(answers, facets)
  const most = ordered[0]?.candidate.kept.length ?? 0
  const best = ordered.filter(({ candidate }) => candidate.kept.length === most)
  const rest = answers.length > 0 ? shown.slice(at) : []
  const others = candidates.filter(({ page }) => !wanted.has(page))
  const pagesFound = [
    ...best.map(({ page }) => page.page.id),
    ...[...rest, ...others].map(({ page }) => page),
  ]
  const byPage = new Map(candidates.map((candidate) => [candidate.page, candidate]))
  return {
    runs,
    found,
    pages: pagesFound,
    show: async (page) => {
      const known = await read(byPage.get(page)!)
      return known && explain(known, found, port, facets)
    },
  }
}

/** The pages that have a run of several concepts as it was typed. */
async function wholePages(
  runs: readonly Run[],
  found: readonly Found[],
  port: SearchPort,
): Promise<Set<PageId>> {
  const compounds = runs.filter(({ concepts }) => concepts.length > 1)
  const present = new Set(found.filter(({ hits }) => hits.size > 0).map(({ concept }) => concept))
  const looked = await Promise.all(
    compounds
      .filter(({ concepts }) => concepts.every((concept) => present.has(concept)))
      .map(({ typed }) => phrasePages(typed, port)),
  )
  return new Set(looked.flatMap((pages) => [...pages.keys()]))
}
