import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { openSite } from '../support/site.ts'

let browser: Browser
let site: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  ;[browser, site] = await Promise.all([openBrowser(), openSite()])
})

afterAll(async () => {
  await browser.close()
  await site.close()
})

it('a node of who meets whom leads to its events, open, at 360 pixels too', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  await page.goto(`${site.url}ja/meetings/`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  const node = page.locator('main svg a').first()
  const count = Number(await node.textContent())
  await node.click()
  await page.waitForURL('**/countries/*/#with-*')
  const row = page.locator(new URL(page.url()).hash)
  expect(await row.locator('li a:visible').count()).toBe(count)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.close()
})

it('without script the row opens at a press', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${site.url}en/countries/tajikistan/#with-china`)
  const row = page.locator('#with-china')
  await row.locator('summary').click()
  expect(await row.locator('li a:visible').count()).toBeGreaterThan(0)
  await page.close()
})
