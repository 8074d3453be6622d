import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSearchPage, typeQuery } from '../../scripts/bench-search/drive.ts'
import { score, type LabelledQuery } from '../../scripts/bench-search/metrics.ts'
import type { Locale } from '../../src/language/locale.ts'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

const newPage = async (): Promise<Page> => (await opened.browser.newContext()).newPage()

async function openSearch(address = 'ja/search/'): Promise<Page> {
  const page = await newPage()
  await page.goto(opened.site.url + address, { waitUntil: 'networkidle' })
  return page
}

const state = (page: Page, wanted: string) => page.locator(`[data-search-state=${wanted}]`).waitFor()
const titles = (page: Page) => page.locator('[data-hit] a').allTextContents()

describe('the labelled queries', () => {
  it.each([
    ['ja', 'tests/search/queries.json'],
    ['en', 'tests/search/queries-en.json'],
  ] as const)(
    'are answered on /%s/search/',
    async (locale: Locale, file) => {
      const queries = JSON.parse(readFileSync(file, 'utf8')) as LabelledQuery[]
      const page = await newPage()
      await openSearchPage(page, opened.site.url, locale)
      const results = new Map<string, readonly string[]>()
      for (const { id, q } of queries) results.set(id, (await typeQuery(page, q)).slugs)
      const scores = score(queries, results)
      expect(scores.recall).toBeGreaterThanOrEqual(0.97)
      expect(scores.mrr).toBeGreaterThanOrEqual(0.97)
      expect(scores.nothing).toBeLessThanOrEqual(0.01)
      expect(scores.false).toBe(0)
    },
    180_000,
  )
})

describe('the search page', () => {
  it('loads nothing of search before the reader turns to it', async () => {
    const page = await newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${opened.site.url}ja/search/`, { waitUntil: 'networkidle' })
    expect(asked.filter((url) => /pagefind|search-engine|\/search\/\w+\.json/.test(url))).toEqual([])
  })

  it('offers a misspelt name and leaves what was typed as it is', async () => {
    const page = await openSearch('ja/search/?q=ラブロブ')
    await state(page, 'done')
    expect(await page.locator('input[name=q]').inputValue()).toBe('ラブロブ')
    await page.locator('[data-suggestion]').click()
    await page.waitForURL(`**/?q=${encodeURIComponent('ラブロフ')}`)
    expect(await page.locator('input[name=q]').inputValue()).toBe('ラブロフ')
  })

  it('keeps filters in the address and goes back and forward', async () => {
    const page = await openSearch('ja/search/?q=SCO&kind=analysis')
    await state(page, 'done')
    const analyses = await titles(page)
    expect(analyses.length).toBeGreaterThan(0)
    await page.locator('select[name=kind]').selectOption('report')
    await page.waitForURL('**kind=report**')
    await state(page, 'done')
    expect(await titles(page)).not.toEqual(analyses)
    await page.goBack()
    await state(page, 'done')
    await expect.poll(() => titles(page)).toEqual(analyses)
    expect(await page.locator('select[name=kind] option[value=analysis]').textContent()).toMatch(/\(\d+\)$/)
  })

  it('lists what a filter leaves when nothing is typed', async () => {
    const page = await openSearch('en/search/?country=tajikistan')
    await state(page, 'done')
    expect(await page.locator('[data-hit]').count()).toBeGreaterThan(1)
  })

  it('leads to the section and marks the match there', async () => {
    const page = await openSearch('ja/search/?q=円借款')
    await state(page, 'done')
    await page.locator('[data-hit] a').first().click()
    await page.waitForURL('**/articles/**')
    expect(new URL(page.url()).hash).not.toBe('')
    await page.locator('main mark').first().waitFor()
    expect(await page.locator('main mark').allTextContents()).toContain('円借款')
  })

  it('is reached by / and Ctrl-K from any page, and walked by arrows', async () => {
    const page = await openSearch('ja/countries/')
    await page.keyboard.press('/')
    await page.waitForURL('**/ja/search/**')
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
    await page.keyboard.insertText('SCO')
    await state(page, 'done')
    await page.keyboard.press('ArrowDown')
    expect(await page.evaluate(() => document.activeElement?.closest('[data-hit]') !== null)).toBe(true)
    await page.keyboard.press('Control+k')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q')
  })

  it('does not search in the middle of a composition', async () => {
    const page = await openSearch()
    const input = page.locator('input[name=q]')
    await input.focus()
    await input.evaluate((box: HTMLInputElement) => {
      box.dispatchEvent(new CompositionEvent('compositionstart'))
      box.value = 'おうk'
      box.dispatchEvent(new InputEvent('input', { isComposing: true, bubbles: true }))
    })
    expect(await page.locator('[data-search-state]').getAttribute('data-search-state')).toBe('idle')
    await input.evaluate((box: HTMLInputElement) => {
      box.value = '王毅'
      box.dispatchEvent(new CompositionEvent('compositionend'))
    })
    await state(page, 'done')
    expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0)
  })

  it.each([
    ['a very long text', 'あ1漢字 '.repeat(2000)],
    ['emoji', '🎉👩‍👩‍👧🇯🇵'],
    ['lone surrogates', '\ud83d x \udc00'],
    ['HTML', '<img src=x onerror="document.title=1"><script>alert(1)</script>'],
    ['SQL', "'; DROP TABLE articles; --"],
    ['marks of direction', '\u202eSCO\u202c\u200f'],
    ['unbalanced quotation marks', '"""東京'],
    ['regular expression signs', '(.*)+[\\'],
  ])('answers %s within a second of its process and throws nothing', async (_, query) => {
    const page = await openSearch()
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    await page.locator('input[name=q]').fill('SCO')
    await state(page, 'done')
    const session = await page.context().newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    // What the page's process has worked, not waited: other work on the machine does not count.
    const worked = async () => {
      const { metrics } = await session.send('Performance.getMetrics')
      return metrics.find(({ name }) => name === 'ProcessTime')!.value
    }
    const before = await worked()
    await page.locator('input[name=q]').evaluate(async (box: HTMLInputElement, query) => {
      box.value = query
      box.dispatchEvent(new InputEvent('input', { bubbles: true }))
      const root = document.querySelector<HTMLElement>('[data-search-state]')!
      while (root.dataset['searchState'] === 'searching') await new Promise((next) => setTimeout(next, 5))
    }, query)
    const seconds = (await worked()) - before
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThan(1)
    expect(errors).toEqual([])
    expect(await page.locator('main img').count()).toBe(0)
  })

  it.each(['pagefind/pagefind.js', 'pagefind/index/', 'search/names.json'])(
    'says that %s could not be loaded, offers other ways, and recovers',
    async (path) => {
      const page = await newPage()
      await page.route(`**/${path}**`, (route) => route.abort())
      await page.goto(`${opened.site.url}ja/search/?q=${encodeURIComponent('円借款')}`)
      await state(page, 'failed')
      expect(await page.locator('[data-around] a:visible').count()).toBe(3)
      await page.unroute(`**/${path}**`)
      await page.locator('[data-hints] button').click()
      await state(page, 'done')
      expect(await page.locator('[data-hit]').count()).toBeGreaterThan(0)
    },
  )
})
