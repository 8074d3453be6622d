import { describe, expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'
import { linesOfPages } from '../support/pdf.ts'

const opened = openForTests()

/** How high the page of an A4 sheet is between its margins, in CSS pixels. */
const sheet = ((297 - 36) / 25.4) * 96

describe('an article on paper', () => {
  for (const path of ['ja/articles/ca-jad-tokyo-summit/', 'en/articles/sco-in-the-words-of-2025/'])
    it(`prints text, notes, address, date and citation, and no controls (${path})`, async () => {
      const page = await opened.browser.newPage()
      await page.goto(opened.site.url + path)
      await page.emulateMedia({ media: 'print' })
      await page.setViewportSize({ width: 605, height: Math.round(sheet) })
      const shown = (selector: string) =>
        page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length)
      for (const gone of ['.views', '.toc', '.site-header nav', '.site-footer', '[data-copy]', '.mn a'])
        expect(await shown(gone), gone).toBe(0)
      const notes = page.locator('.body .mn')
      expect(await shown('.body .mn > span')).toBe(await notes.count())
      const cited = await page.locator('.cite').innerText()
      expect(cited).toContain(path)
      expect(cited).toContain('2026')
      expect(await shown('.dateline time')).toBeGreaterThan(0)
      await page.close()
    })

  it('leaves no heading at the foot of a page and no page with fewer than ten lines', async () => {
    for (const path of ['ja/articles/ca-jad-tokyo-summit/', 'en/articles/sco-in-the-words-of-2025/']) {
      const page = await opened.browser.newPage()
      await page.goto(opened.site.url + path)
      const pages = await linesOfPages(
        await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: false }),
      )
      expect(pages.length, path).toBeGreaterThan(2)
      const headings = await page.locator('h2').allInnerTexts()
      for (const lines of pages) {
        expect(lines.length, `${path}: ${lines.join(' / ')}`).toBeGreaterThanOrEqual(10)
        expect(headings, path).not.toContain(lines.at(-1))
      }
      await page.close()
    }
  })
})
