import type { Page } from 'playwright-core'
import type { Locale } from '../../src/language/locale.ts'

export interface Answered {
  /** Slugs in the order shown. */
  readonly slugs: readonly string[]
  /** Milliseconds from the last keystroke to the results. */
  readonly time: number
}

/** Opens the search page and waits until it can be typed into. */
export async function openSearchPage(page: Page, site: string, locale: Locale): Promise<void> {
  await page.goto(`${site}${locale}/search/`, { waitUntil: 'networkidle' })
}

/** Types a query as a reader does, the last character by itself, and reads what the page shows. */
export async function typeQuery(page: Page, query: string): Promise<Answered> {
  const chars = [...query]
  const input = page.locator('input[name=q]')
  await input.focus()
  await input.fill(chars.slice(0, -1).join(''))
  await settled(page)
  await page.evaluate(() => {
    const root = document.querySelector<HTMLElement>('[data-search-state]')!
    const input = document.querySelector<HTMLInputElement>('input[name=q]')!
    const times = ((globalThis as { searchTimes?: { from: number; to: number } }).searchTimes = {
      from: 0,
      to: 0,
    })
    input.addEventListener('input', () => (times.from = performance.now()), { once: true, capture: true })
    const watch = new MutationObserver(() => {
      if (times.from === 0 || root.dataset['searchState'] === 'searching') return
      times.to = performance.now()
      watch.disconnect()
    })
    watch.observe(root, { attributes: true })
  })
  await page.keyboard.insertText(chars.at(-1) ?? '')
  await page.waitForFunction(() => (globalThis as { searchTimes?: { to: number } }).searchTimes!.to > 0)
  return page.evaluate(() => {
    const { from, to } = (globalThis as unknown as { searchTimes: { from: number; to: number } }).searchTimes
    const slugs = [...document.querySelectorAll<HTMLElement>('[data-hit]')].map(
      (hit) => /\/articles\/([^/]+)\//.exec(hit.querySelector('a')!.pathname)?.[1] ?? '',
    )
    return { slugs, time: to - from }
  })
}

/** Enters a query at once, as an input method or a paste does. */
export async function commitQuery(page: Page, query: string): Promise<void> {
  await page.locator('input[name=q]').fill(query)
  await settled(page)
}

const settled = (page: Page) =>
  page.waitForFunction(
    () => document.querySelector<HTMLElement>('[data-search-state]')?.dataset['searchState'] !== 'searching',
  )

/** Asks Pagefind as it comes, over its own index of the same pages. */
export function askStock(page: Page, queries: readonly string[]): Promise<string[][]> {
  return page.evaluate(async (queries) => {
    const pagefind = (await import(new URL('/stock/pagefind.js', location.href).href)) as {
      search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
    }
    const answers: string[][] = []
    for (const query of queries) {
      const { results } = await pagefind.search(query)
      const pages = await Promise.all(results.slice(0, 5).map((result) => result.data()))
      answers.push(pages.map(({ url }) => /\/articles\/([^/]+)\//.exec(url)?.[1] ?? ''))
    }
    return answers
  }, queries)
}
