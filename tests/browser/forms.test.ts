import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await opened.browser.newContext({ reducedMotion: 'reduce', ...options })).newPage()
  await page.goto(opened.site.url + path)
  return page
}

const article = 'ja/articles/wang-lavrov-kuala-lumpur/'
const wide = { viewport: { width: 1280, height: 900 } }
const narrow = { viewport: { width: 390, height: 844 } }

/** The distance of a block from the top of the window. */
const topOf = (page: Page, id: string) =>
  page.locator(`[id="${id}"]`).evaluate((block) => block.getBoundingClientRect().top)

const scrollBlockTo = (page: Page, id: string) =>
  page
    .locator(`[id="${id}"]`)
    .evaluate((block) => scrollTo(0, block.getBoundingClientRect().top + scrollY - 250))

describe('side by side', () => {
  it('stands every block beside its counterpart, on one line, and is in the address', async () => {
    const page = await open(article, wide)
    await page.locator('[data-form=both]').click()
    await page.locator('.twin').first().waitFor()
    expect(new URL(page.url()).search).toBe('?view=both')
    const pairs = await page.locator('.body > [id]').evaluateAll((blocks) =>
      blocks.map((block) => {
        const twin = block.nextElementSibling as HTMLElement
        const [own, other] = [block.getBoundingClientRect(), twin.getBoundingClientRect()]
        return {
          lang: twin.lang,
          of: twin.dataset['of'] === block.id,
          beside: other.left > own.right,
          offset: Math.abs(own.top - other.top),
        }
      }),
    )
    expect(pairs.length).toBeGreaterThan(20)
    for (const pair of pairs) {
      expect(pair).toMatchObject({ lang: 'en', of: true, beside: true })
      expect(pair.offset).toBeLessThan(24)
    }
  })

  it('opens from a link, at the section that it names', async () => {
    const page = await open(`${article}?view=both#iran`, wide)
    await page.locator('.twin').first().waitFor()
    await expect.poll(() => topOf(page, 'iran')).toBeLessThan(300)
    expect(await topOf(page, 'iran')).toBeGreaterThanOrEqual(0)
  })

  it('opens a counterpart under its paragraph with one tap on a narrow screen', async () => {
    const page = await open(`${article}?view=both`, narrow)
    const twin = page.locator('.twin[data-of="iran-1"]')
    await twin.waitFor()
    const text = twin.locator('p')
    expect(await text.isVisible()).toBe(false)
    await twin.locator('summary').click()
    expect(await text.isVisible()).toBe(true)
    const own = await page.locator('#iran-1').boundingBox()
    const below = await text.boundingBox()
    expect(below!.y).toBeGreaterThan(own!.y + own!.height - 1)
  })

  it('goes back to one language', async () => {
    const page = await open(`${article}?view=both`, wide)
    await page.locator('.twin').first().waitFor()
    await page.locator('[data-form=own]').click()
    await expect.poll(() => page.locator('.twin').count()).toBe(0)
    expect(new URL(page.url()).search).toBe('')
  })

  it('is a page of its own without script', async () => {
    const page = await open(article, { ...wide, javaScriptEnabled: false })
    await page.locator('[data-form=both]').click()
    expect(page.url()).toBe(`${opened.site.url}${article}both/`)
    expect(await page.locator('details.twin[open] p').count()).toBeGreaterThan(10)
  })
})

describe('the block under the reader’s eye', () => {
  for (const [name, size] of [
    ['wide', wide],
    ['narrow', narrow],
  ] as const)
    it(`stays where it is when the other language or the readings open above it (${name})`, async () => {
      const page = await open(article, size)
      await scrollBlockTo(page, 'iran-2')
      const before = await topOf(page, 'iran-2')
      await page.locator('[data-form=both]').click()
      await page.locator('.twin').first().waitFor({ state: 'attached' })
      expect(Math.abs((await topOf(page, 'iran-2')) - before)).toBeLessThanOrEqual(1)
      await page.locator('[data-form=all]').click()
      await page.locator('.body rt').first().waitFor({ state: 'attached' })
      expect(Math.abs((await topOf(page, 'iran-2')) - before)).toBeLessThanOrEqual(1)
      await page.locator('[data-form=own]').click()
      await expect.poll(() => page.locator('.twin').count()).toBe(0)
      expect(Math.abs((await topOf(page, 'iran-2')) - before)).toBeLessThanOrEqual(1)
    })

  it('stays where it is when a card opens', async () => {
    const page = await open(article, wide)
    await scrollBlockTo(page, 'iran-2')
    const before = await topOf(page, 'iran-2')
    await page.locator('#iran-2 .cite').first().focus()
    await page.locator('#card:popover-open').waitFor()
    expect(await topOf(page, 'iran-2')).toBe(before)
  })
})

describe('furigana', () => {
  it('is remembered from article to article, and taken off again', async () => {
    const page = await open(article, wide)
    await page.locator('[data-form=all]').click()
    const reading = page.locator('.body rt').first()
    await reading.waitFor()
    await page.goto(`${opened.site.url}ja/articles/xi-lavrov-beijing/`)
    await reading.waitFor()
    await page.locator('[data-form=off]').click()
    await expect.poll(() => reading.isVisible()).toBe(false)
  })

  it('can be had over names and terms only', async () => {
    const page = await open(article, wide)
    await page.locator('[data-form=names]').click()
    await page.locator('.body ruby.n rt').first().waitFor()
    expect(await page.locator('.body ruby:not(.n) rt').first().isVisible()).toBe(false)
  })

  it('stands on a page of its own without script', async () => {
    const page = await open(article, { javaScriptEnabled: false })
    await page.locator('[data-form=all]').click()
    expect(page.url()).toBe(`${opened.site.url}${article}furigana/`)
    expect(await page.locator('.body ruby rp').count()).toBeGreaterThan(50)
    expect(await page.locator('.body rt').first().isVisible()).toBe(true)
  })
})

describe('what stands behind a paragraph', () => {
  it('is told by its mark: whose statement, the passage, its heading, the source and its kind', async () => {
    const page = await open(article, wide)
    await page.locator('#iran-2 .cite').first().hover()
    const card = page.locator('#card:popover-open')
    await card.waitFor()
    const told = await card.innerText()
    expect(told).toContain('出典が伝える発言')
    expect(told).toContain('イラン核問題「力ではなく対話と交渉を」')
    expect(told).toContain('王毅外相「ロシアと戦略協調を強化」')
    expect(told).toContain('国営メディア')
    await page.keyboard.press('Escape')
    expect(await page.locator('#card:popover-open').count()).toBe(0)
  })

  it('gives the reason of an inference', async () => {
    const page = await open(article, wide)
    const mark = page.locator('.body .cite.inferred').first()
    const reason = await mark.getAttribute('title')
    await mark.focus()
    await page.locator('#card:popover-open').waitFor()
    expect(await page.locator('#card').innerText()).toContain(reason)
  })

  it('is told of a name, too: both languages, reading and office at the article’s date', async () => {
    const page = await open(article, wide)
    await page.locator('.body .name[href$="/actors/wang-yi/"]').first().hover()
    await page.locator('#card:popover-open').waitFor()
    const told = await page.locator('#card').innerText()
    for (const part of ['王毅', 'Wang Yi', 'おうき', '外相']) expect(told).toContain(part)
  })
})
