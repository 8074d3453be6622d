import axe, { type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'
import { pagesOf } from '../support/site.ts'

const wcag: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
}
/** The colours are all that the scheme changes. */
const colours: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

const opened = openForTests()

async function violations(page: Page, options: RunOptions, name: string): Promise<string[]> {
  const results = await page.evaluate(
    (run) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(run),
    options,
  )
  return results.violations.map(
    ({ id, nodes }) => `${name} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
}

/** Pages of one kind are alike: an id in an address stands for any other. Each article is a kind of its own. */
const kindOf = (path: string) => {
  if (/^\w+\/articles\/[^/]+\/$/.test(path)) return path
  const form = path.replace(/\/articles\/[^/]+\//, '/articles/*/')
  return form === path && path.split('/').length > 3 ? path.replace(/[^/]+\/$/, '*') : form
}

/** Looks at pages one after the other in one tab. */
async function inspect(paths: readonly string[], inDark: ReadonlySet<string>) {
  const context = await opened.browser.newContext({ colorScheme: 'light', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const found: string[] = []
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(opened.site.url)) foreign.push(request.url())
  })
  for (const path of paths) {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.goto(opened.site.url + path)
    await page.evaluate(axe.source)
    found.push(...(await violations(page, wcag, path)))
    if (!inDark.has(path)) continue
    await page.emulateMedia({ colorScheme: 'dark' })
    found.push(...(await violations(page, colours, `${path} (dark)`)))
  }
  await context.close()
  return { found, foreign }
}

describe('every page', () => {
  it('has nothing that axe objects to (WCAG 2.2 AA), light and dark, and asks no other site for anything', async () => {
    const inDark = new Set(
      Map.groupBy(pagesOf(), kindOf)
        .values()
        .map(([first]) => first!),
    )
    // One page of each kind tells of the others, but for what an editor has written: all are held to it in the long run.
    const pages = process.env['TEST_LONG'] ? pagesOf() : [...inDark]
    const tabs = [0, 1].map((tab) =>
      inspect(
        pages.filter((_, index) => index % 2 === tab),
        inDark,
      ),
    )
    const results = await Promise.all(tabs)
    expect(results.flatMap(({ found }) => found)).toEqual([])
    expect(results.flatMap(({ foreign }) => foreign)).toEqual([])
  }, 900_000)
})

describe('every article', () => {
  it('has nothing that axe objects to side by side, with readings, and with a card open, wide and narrow', async () => {
    const all = pagesOf().filter((path) => /\/articles\/[^/]+\/$/.test(path))
    // The forms are made alike: one article in each language shows what script adds to all.
    const articles = process.env['TEST_LONG']
      ? all
      : ['ja/', 'en/'].map((locale) => all.find((path) => path.startsWith(locale))!)
    const inStates = async (width: number) => {
      const context = await opened.browser.newContext({
        reducedMotion: 'reduce',
        viewport: { width, height: 800 },
      })
      const page = await context.newPage()
      const found: string[] = []
      for (const path of articles) {
        await page.goto(`${opened.site.url}${path}?view=both`)
        await page.locator('.twin').first().waitFor({ state: 'attached' })
        await page.locator('[data-form=all]').click()
        await page.locator('.body rt').first().waitFor({ state: 'attached' })
        await page.locator('.body p > a:not(.fn)').first().focus()
        await page.locator('#card:popover-open').waitFor()
        await page.evaluate(axe.source)
        found.push(...(await violations(page, wcag, `${path} (${width} px)`)))
      }
      await context.close()
      return found
    }
    expect((await Promise.all([inStates(1280), inStates(390)])).flat()).toEqual([])
  }, 900_000)
})
