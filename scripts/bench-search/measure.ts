import type { Browser } from 'playwright-core'
import type { Locale } from '../../src/language/locale.ts'
import { countBytes } from './bytes.ts'
import { askStock, commitQuery, openSearchPage, typeQuery } from './drive.ts'
import type { LabelledQuery } from './metrics.ts'

export type Results = ReadonlyMap<string, readonly string[]>

export interface Quality {
  readonly ours: Results
  readonly stock: Results
  /** Milliseconds from the last keystroke, by query. */
  readonly times: readonly number[]
}

/** Types every query into the search page and asks stock Pagefind the same. */
export async function measureQuality(
  browser: Browser,
  site: string,
  locale: Locale,
  queries: readonly LabelledQuery[],
): Promise<Quality> {
  const page = await browser.newPage()
  await openSearchPage(page, site, locale)
  const ours = new Map<string, readonly string[]>()
  const times: number[] = []
  for (const { id, q } of queries) {
    const { slugs, time } = await typeQuery(page, q)
    ours.set(id, slugs)
    times.push(time)
  }
  const answers = await askStock(
    page,
    queries.map(({ q }) => q),
  )
  await page.close()
  return { ours, times, stock: new Map(queries.map(({ id }, index) => [id, answers[index]!])) }
}

export interface Bytes {
  readonly kind: string
  /** What is loaded before the reader turns to search. */
  readonly before: number
  /** Everything from turning to search to the first answer. */
  readonly first: number
  /** The most that a later query of the kind took. */
  readonly later: number
}

/** For each kind: a reader who comes anew, and asks up to four queries of it, each entered whole. */
export async function measureBytes(
  browser: Browser,
  site: string,
  locale: Locale,
  queries: readonly LabelledQuery[],
): Promise<Bytes[]> {
  const measured: Bytes[] = []
  for (const kind of new Set(queries.map((query) => query.kind))) {
    const context = await browser.newContext()
    const page = await context.newPage()
    const count = await countBytes(page)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await openSearchPage(page, site, locale)
    count.take()
    const before = asked.filter((url) =>
      /\/(?:pagefind|search\/(?:names|words|readings))|search-engine/.test(url),
    ).length
    const taken: number[] = []
    for (const { q } of queries.filter((query) => query.kind === kind).slice(0, 4)) {
      await commitQuery(page, q)
      await page.waitForLoadState('networkidle')
      taken.push(count.take())
    }
    measured.push({ kind, before, first: taken[0]!, later: Math.max(0, ...taken.slice(1)) })
    await context.close()
  }
  return measured
}
