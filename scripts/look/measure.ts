import type { Browser, Page } from 'playwright-core'
import { bundleRules } from './bundle.ts'
import type { InPage } from './page/in-page.ts'
import type { Layout } from './page/layout.ts'
import type { Problem, Sheet } from './rule.ts'

/** What pages are measured with. */
export interface Measure {
  readonly browser: Browser
  /** Where the site is served, with a slash at the end. */
  readonly url: string
  readonly names: Layout['names']
  /** What else is done with a page while it is open, after it has been measured. */
  readonly also?: (page: Page, sheet: Sheet) => Promise<void>
}

const heights: Readonly<Record<number, number>> = { 320: 640, 390: 844, 768: 1024, 1280: 900 }

/** Opens a tab of a width that has the rules in every page. */
export async function openTab(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: heights[width] ?? 900 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  // The machine may be busy with a build.
  context.setDefaultTimeout(300_000)
  await context.addInitScript(await bundleRules())
  return context.newPage()
}

/** Holds the page that is open in a tab to the rules. */
export const look = (page: Page, sheet: Sheet, names: Layout['names']): Promise<Problem[]> =>
  page.evaluate(([sheet, names]) => (globalThis as unknown as InPage).look(sheet, names), [
    sheet,
    names,
  ] as const)

/** Lays out every sheet, in one tab for each width at once, and returns what the rules object to. */
export async function measure(sheets: readonly Sheet[], site: Measure): Promise<Problem[]> {
  const drawings = new Set<string>()
  const inOneTab = async (width: number, sheets: readonly Sheet[]) => {
    const page = await openTab(site.browser, width)
    const problems: Problem[] = []
    for (const sheet of sheets) {
      await open(page, site.url, sheet)
      problems.push(...(await look(page, sheet, site.names)))
      await site.also?.(page, sheet)
      for (const url of await drawingsOf(page)) drawings.add(url)
    }
    await page.context().close()
    return problems
  }
  const tabs = [...Map.groupBy(sheets, ({ width }) => width)].map(([width, sheets]) =>
    inOneTab(width, sheets),
  )
  const problems = (await Promise.all(tabs)).flat()
  return [...problems, ...(await measureDrawings([...drawings], site))]
}

/** Opens a page, and waits for the answers where it has been asked something. */
async function open(page: Page, url: string, { path }: Sheet): Promise<void> {
  await page.goto(url + path)
  if (path.includes('?q=')) await page.locator('[data-search-state=done]').waitFor()
}

/** The drawings that a page shows from files of their own. */
const drawingsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [
      ...[...document.images].map(({ src }) => src),
      ...[...document.querySelectorAll<HTMLSourceElement>('picture source')].flatMap(({ srcset }) =>
        srcset.split(',').map((part) => new URL(part.trim().split(/\s/)[0]!, location.href).href),
      ),
    ].filter((url) => /\.svg(?:$|[?#])/.test(url)),
  )

/** Opens each drawing by itself, at the size that it was drawn for. */
async function measureDrawings(urls: readonly string[], { browser, url, names }: Measure) {
  const page = await openTab(browser, 1280)
  const problems: Problem[] = []
  for (const drawing of urls) {
    await page.goto(drawing)
    const sheet = { path: drawing.slice(url.length), kind: 'drawing', width: 1280 }
    problems.push(...(await look(page, sheet, names)))
  }
  await page.context().close()
  return problems
}
