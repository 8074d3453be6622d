import { expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

it('a node of who meets whom leads to its events, open, at 360 pixels too', async () => {
  const page = await opened.browser.newPage({ viewport: { width: 360, height: 800 } })
  await page.goto(`${opened.site.url}ja/meetings/`)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.locator('input[value=all]').check()
  const node = page.locator('main svg:visible a.node').first()
  const count = Number(await node.textContent())
  await node.click()
  await page.waitForURL('**/countries/*/#with-*')
  const row = page.locator(new URL(page.url()).hash)
  expect(await row.locator('li a:visible').count()).toBe(count)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  await page.close()
})

it('without script the row opens at a press', async () => {
  const page = await opened.browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${opened.site.url}en/countries/tajikistan/#with-china`)
  const row = page.locator('#with-china')
  await row.locator('summary').click()
  expect(await row.locator('li a:visible').count()).toBeGreaterThan(0)
  await page.close()
})
