import { describe, expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

describe('the layout of an article', () => {
  for (const width of [390, 1280])
    it(`keeps its text off the window’s edge and its paragraphs apart (${width} px)`, async () => {
      const page = await opened.browser.newPage({ viewport: { width, height: 900 } })
      await page.goto(`${opened.site.url}ja/articles/ca-jad-tokyo-summit/`)
      const measured = await page.evaluate(() => {
        const style = getComputedStyle(document.querySelector('.page')!)
        const paragraphs = [...document.querySelectorAll('.body > p')]
        const pair = paragraphs
          .map((first) => [first, first.nextElementSibling?.nextElementSibling] as const)
          .find(([, second]) => second?.tagName === 'P')!
        const [first, second] = pair.map((p) => p!.getBoundingClientRect())
        return {
          padding: parseFloat(style.paddingInlineStart),
          gap: second!.top - first!.bottom,
          em: parseFloat(getComputedStyle(pair[0]).fontSize),
        }
      })
      expect(measured.padding).toBeGreaterThanOrEqual(16)
      expect(measured.gap).toBeGreaterThanOrEqual(0.7 * measured.em)
      await page.close()
    })
})

describe('the front page', () => {
  for (const locale of ['ja', 'en'])
    it(`holds its lead, the latest events and the ways in on a first screen (${locale})`, async () => {
      const page = await opened.browser.newPage({ viewport: { width: 1280, height: 900 } })
      await page.goto(`${opened.site.url}${locale}/`)
      const parts = await page
        .locator('.front > *')
        .evaluateAll((all) => all.map((part) => part.getBoundingClientRect().bottom))
      expect(parts.length).toBe(3)
      for (const bottom of parts) expect(bottom).toBeLessThanOrEqual(900)
      await page.close()
    })
})
