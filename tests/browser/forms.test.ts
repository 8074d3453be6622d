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
    const pairs = await page.locator('.body > [id]:not(.mn)').evaluateAll((blocks) =>
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

  it('pairs headline, summary, key points and unknowns, too', async () => {
    for (const size of [wide, narrow]) {
      const page = await open(`${article}?view=both`, size)
      await page.locator('.twin').first().waitFor()
      for (const id of ['headline', 'summary', 'points', 'open'])
        expect(await page.locator(`[id="${id}"] + .twin[lang=en]`).count(), id).toBe(1)
    }
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

/** Presses a switch where it stands: a click of the test's would scroll to it first. */
const press = (page: Page, selector: string) =>
  page.locator(selector).evaluate((link) => (link as HTMLElement).click())

/** How far a block may move, in pixels, and still be under the reader’s eye: a third of a line. */
const still = 8

describe('the block under the reader’s eye', () => {
  for (const [name, size] of [
    ['wide', wide],
    ['narrow', narrow],
  ] as const)
    it(`stays where it is when the other language or the readings open above it (${name})`, async () => {
      const page = await open(article, size)
      await scrollBlockTo(page, 'iran-2')
      const before = await topOf(page, 'iran-2')
      await press(page, '[data-form=both]')
      await page.locator('.twin').first().waitFor({ state: 'attached' })
      expect(Math.abs((await topOf(page, 'iran-2')) - before)).toBeLessThanOrEqual(still)
      await press(page, '[data-form=all]')
      await page.locator('.body rt').first().waitFor({ state: 'attached' })
      expect(Math.abs((await topOf(page, 'iran-2')) - before)).toBeLessThanOrEqual(still)
      await press(page, '[data-form=own]')
      await expect.poll(() => page.locator('.twin').count()).toBe(0)
      expect(Math.abs((await topOf(page, 'iran-2')) - before)).toBeLessThanOrEqual(still)
    })

  it('stays where it is when a card opens', async () => {
    const page = await open(article, wide)
    await scrollBlockTo(page, 'iran-2')
    const before = await topOf(page, 'iran-2')
    await page.locator('#iran-2 a:not(.fn)').first().focus()
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

  it('covers headline, summary, key points and unknowns, and is in the address and the links between languages', async () => {
    const page = await open(article, wide)
    await page.locator('[data-form=all]').click()
    for (const id of ['headline', 'summary', 'points', 'open'])
      await page.locator(`[id="${id}"] rt`).first().waitFor({ state: 'attached' })
    expect(new URL(page.url()).search).toBe('?furigana=all')
    await page.locator('[data-form=both]').click()
    await expect.poll(() => new URL(page.url()).search, { timeout: 20_000 }).toBe('?view=both&furigana=all')
    const twin = await page.locator('.views [data-switch]').getAttribute('href')
    expect(new URL(twin!, opened.site.url).searchParams.toString()).toBe('view=both&furigana=all')
  })

  it('is put on by the address, and only by values that are known', async () => {
    const page = await open(`${article}?furigana=names`, wide)
    await page.locator('.body ruby.n rt').first().waitFor()
    expect(await page.locator('[data-form=names]').getAttribute('aria-current')).toBe('true')
    const other = await open(`${article}?furigana=bogus`, wide)
    await other.evaluate(() => localStorage.setItem('furigana', 'constructor'))
    await other.reload()
    await expect.poll(() => other.locator('[data-form=off]').getAttribute('aria-current')).toBe('true')
    expect(await other.locator('.body rt').count()).toBe(0)
  })

  it('works for the page where storage is closed to it, and so do cards', async () => {
    const context = await opened.browser.newContext({ ...wide })
    await context.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError')
        },
      })
    })
    const page = await context.newPage()
    await page.goto(opened.site.url + article)
    await page.locator('[data-form=all]').click()
    await page.locator('.body rt').first().waitFor({ state: 'attached' })
    await page.locator('.body a[href$="/actors/wang-yi/"]').first().hover()
    await page.locator('#card:popover-open').waitFor()
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

describe('the note of a paragraph', () => {
  const note = (page: Page, id: string) => page.locator(`[id="${id}"] + .mn`)

  it('stands in the margin, on the line of its mark or lower, and covers no other', async () => {
    const page = await open(article, wide)
    const boxes = await page.locator('.body > .mn').evaluateAll((notes) =>
      notes.map((note) => {
        const mark = document.querySelector(`a[href="#${note.id}"]`)!.getBoundingClientRect()
        const { left, top, bottom, right } = note.getBoundingClientRect()
        const text = note.previousElementSibling!.getBoundingClientRect()
        return { left: left - text.right, above: mark.top - top, top, bottom, right }
      }),
    )
    expect(boxes.length).toBeGreaterThan(10)
    for (const [index, box] of boxes.entries()) {
      expect(box.left).toBeGreaterThan(20)
      expect(box.right).toBeLessThanOrEqual(1280 - 16)
      expect(box.above).toBeLessThan(24)
      if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom)
    }
    // The text does not know of them: paragraphs stand half a line apart.
    const gaps = await page.locator('.body > p').evaluateAll((paragraphs) =>
      paragraphs.flatMap((p) => {
        const next = p.nextElementSibling?.nextElementSibling
        return next?.matches('p') ? [next.getBoundingClientRect().top - p.getBoundingClientRect().bottom] : []
      }),
    )
    for (const gap of gaps) expect(gap).toBeCloseTo(16, 0)
  })

  it('says whose statement it is, which passages, under which heading, and that no address is known', async () => {
    const page = await open(article, wide)
    await page.mouse.wheel(0, 200)
    await expect.poll(() => note(page, 'iran-2').innerText()).toContain('原文の所在は未確認')
    const told = await note(page, 'iran-2').innerText()
    for (const part of [
      '段落',
      '出典が伝える発言',
      'イラン核問題「力ではなく対話と交渉を」',
      'この段落のリンク',
    ])
      expect(told).toContain(part)
    const english = await open('en/articles/wang-lavrov-kuala-lumpur/', wide)
    await english.mouse.wheel(0, 200)
    const heading = await english.locator('#iran').innerText()
    await expect.poll(() => note(english, 'iran-2').innerText()).toContain(`In “${heading}”`)
  })

  it('gives the reason of an inference, with a sign at its mark', async () => {
    const page = await open('ja/articles/ca-jad-tokyo-summit/', wide)
    const mark = page.locator('.fn.i').first()
    const told = await page.locator((await mark.getAttribute('href'))!).innerText()
    expect(told).toContain('推定：')
    expect(told.length).toBeGreaterThan(30)
  })

  it('copies the link of its paragraph, which opens at it', async () => {
    const page = await open(article, wide)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.mouse.wheel(0, 100)
    const link = note(page, 'iran-2').locator('[href="#iran-2"]')
    await expect
      .poll(async () => {
        await link.click()
        return link.textContent()
      })
      .toBe('コピーしました')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(new URL(copied).origin).toBe(new URL(opened.site.url).origin)
    expect(new URL(copied).hash).toBe('#iran-2')
    expect(new URL(copied).pathname).toBe(`/${article}`)
    await page.goto(opened.site.url + article + new URL(copied).hash)
    expect(await topOf(page, 'iran-2')).toBeGreaterThanOrEqual(0)
    expect(await topOf(page, 'iran-2')).toBeLessThan(100)
  })

  it('folds under its paragraph on a narrow screen, and opens at a tap on the mark', async () => {
    const page = await open(article, { ...narrow, hasTouch: true })
    const closed = note(page, 'iran-2')
    expect(await closed.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false)
    const row = await closed.boundingBox()
    expect(row!.height).toBeLessThanOrEqual(28)
    await page.locator('#iran-2 .fn').tap()
    await expect.poll(() => closed.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true)
  })

  it('is led to by its mark, and leads back, without script', async () => {
    const page = await open(article, { ...wide, javaScriptEnabled: false })
    await page.locator('#iran-2 .fn').click()
    const id = new URL(page.url()).hash.slice(1)
    expect(await page.locator('.mn:target').getAttribute('id')).toBe(id)
    expect(await page.locator('.mn:target').innerText()).toContain('出典が伝える発言')
    await page.locator('.mn:target [href="#iran-2"]').click()
    expect(new URL(page.url()).hash).toBe('#iran-2')
  })
})

describe('the card of a name', () => {
  const name = '.body a[href$="/actors/wang-yi/"]'

  it('tells both languages, reading and office at the article’s date', async () => {
    const page = await open(article, wide)
    await page.locator(name).first().hover()
    await page.locator('#card:popover-open').waitFor()
    const told = await page.locator('#card').innerText()
    for (const part of ['王毅', 'Wang Yi', 'おうき', '外相']) expect(told).toContain(part)
    await page.keyboard.press('Escape')
    expect(await page.locator('#card:popover-open').count()).toBe(0)
  })

  it('opens at a tap, and its first link is the page', async () => {
    const page = await open(article, { ...narrow, hasTouch: true })
    await page.locator(name).first().tap()
    await page.locator('#card:popover-open').waitFor()
    expect(page.url()).toBe(opened.site.url + article)
    await page.locator('#card a').first().tap()
    await page.waitForURL('**/ja/actors/wang-yi/')
  })

  it('is left out without script: the name leads to the page', async () => {
    const page = await open(article, { ...narrow, hasTouch: true, javaScriptEnabled: false })
    await page.locator(name).first().tap()
    await page.waitForURL('**/ja/actors/wang-yi/')
  })
})

describe('the contents', () => {
  it('tell which section is being read', async () => {
    const page = await open(`${article}#iran`, wide)
    await expect
      .poll(() =>
        page
          .locator('.toc [aria-current]')
          .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
      )
      .toEqual(['#iran'])
  })
})

describe('the switch', () => {
  it('stands on one line at 390 pixels, its two groups apart', async () => {
    const page = await open(article, narrow)
    const tops = await page
      .locator('.stops > *')
      .evaluateAll((stops) => stops.map((stop) => stop.getBoundingClientRect()))
    expect(new Set(tops.map(({ top }) => Math.round(top))).size).toBe(1)
    expect(Math.max(...tops.map(({ right }) => right))).toBeLessThanOrEqual(390 - 16)
  })
})
