import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const context = await opened.browser.newContext(options)
  const page = await context.newPage()
  const response = await page.goto(opened.site.url + path)
  expect(response?.status()).toBe(200)
  return page
}

const article = 'ja/articles/wang-lavrov-kuala-lumpur/'

describe('an article', () => {
  it('switches to the other language at the section that the address names', async () => {
    const page = await open(`${article}#iran`)
    await page.locator('.views [data-switch]').click()
    await page.waitForURL('**/en/**')
    expect(page.url()).toBe(`${opened.site.url}en/articles/wang-lavrov-kuala-lumpur/#iran`)
  })

  it('switches to the other language at the section being read', async () => {
    const page = await open(article)
    await page.locator('#iran').evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }))
    // A reader stays a while, and goes up to the switch.
    await page.waitForTimeout(2_500)
    await page.locator('.views [data-switch]').click()
    await page.waitForURL('**/en/**')
    expect(page.url()).toBe(`${opened.site.url}en/articles/wang-lavrov-kuala-lumpur/#iran`)
  })

  it('needs no script: text, record, contents and the way to the other language are there', async () => {
    const page = await open(article, { javaScriptEnabled: false })
    expect(await page.locator('.body p').count()).toBeGreaterThan(5)
    expect(await page.locator('.facts dt').count()).toBeGreaterThan(2)
    expect(await page.locator('.toc a').count()).toBeGreaterThan(3)
    await page.locator('.views [data-switch]').click()
    expect(page.url()).toBe(`${opened.site.url}en/articles/wang-lavrov-kuala-lumpur/`)
  })

  it('does not scroll sideways on a narrow screen', async () => {
    for (const path of [article, 'en/articles/sco-in-the-words-of-2025/', 'ja/timeline/', 'en/frameworks/']) {
      const page = await open(path, { viewport: { width: 360, height: 740 } })
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(overflow, path).toBeLessThanOrEqual(0)
    }
  })
})

describe('the page at the root', () => {
  it('offers both languages without script and redirects nowhere', async () => {
    const page = await open('', { javaScriptEnabled: false })
    expect(page.url()).toBe(opened.site.url)
    expect(
      await page
        .locator('main .enter a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
    ).toEqual(['/ja/', '/en/'])
  })
})

describe('an address that leads nowhere', () => {
  it('answers 404 in both languages', async () => {
    const page = await (await opened.browser.newContext()).newPage()
    const response = await page.goto(`${opened.site.url}ja/nowhere/`)
    expect(response?.status()).toBe(404)
    expect(await page.locator('main section[lang=ja]').count()).toBe(1)
    expect(await page.locator('main section[lang=en]').count()).toBe(1)
  })
})
