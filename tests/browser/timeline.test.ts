import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await opened.browser.newContext({ reducedMotion: 'reduce', ...options })).newPage()
  await page.goto(opened.site.url + path)
  return page
}

/** Redrawing waits for a file: a busy machine may take its time. */
const soon = { timeout: 15_000 }

const at = (width: number) => ({ viewport: { width, height: 900 } })

/** What a reader could not tell apart or a finger would miss in the drawing that is shown. */
const faultsOf = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    const shown = (selector: string, within: ParentNode = document) =>
      [...within.querySelectorAll<HTMLElement>(selector)]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0)
    const meet = (a: DOMRect, b: DOMRect) =>
      a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5
    const apart = (what: string, found: ReturnType<typeof shown>) => {
      for (const [index, { element, box }] of found.entries())
        for (const other of found.slice(index + 1))
          if (meet(box, other.box))
            faults.push(`${what} ${element.textContent} meets ${other.element.textContent}`)
    }
    for (const axis of document.querySelectorAll('.axis')) apart('axis', shown('b, span', axis))
    for (const lane of document.querySelectorAll('.lane')) {
      const marks = shown('.row a', lane)
      apart('mark', marks)
      apart('title', shown('.row span', lane))
      // Words stand clear of every node.
      for (const { element, box } of shown('.row span', lane))
        for (const node of shown('.row a > i', lane))
          if (meet(box, node.box)) faults.push(`${element.textContent} covers a node`)
      for (const { element, box } of marks)
        if (box.width < 23.5 || box.height < 23.5) faults.push(`small: ${element.textContent}`)
    }
    for (const { element, box } of shown('.row span, .axis b, .axis span'))
      if (box.left < 0 || box.right > document.documentElement.clientWidth)
        faults.push(`cut off: ${element.textContent}`)
    return faults
  })

describe.each(['ja', 'en'])('the timeline (%s)', (locale) => {
  it.each([390, 768, 1280])(
    'shows no word over another and no target over another at %i px',
    async (width) => {
      const page = await open(`${locale}/timeline/`, at(width))
      for (const kind of ['who', 'frameworks', 'countries']) {
        await page.locator(`#by-${kind}`).check()
        expect(await page.locator('[data-lanes]:visible').count()).toBe(1)
        expect(await page.locator(`[data-lanes=${kind}] .row a:visible`).count()).toBeGreaterThan(12)
        expect(await faultsOf(page)).toEqual([])
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    },
  )

  it('names at least 70 % of its marks, and of its events, at 1280 px', async () => {
    const page = await open(`${locale}/timeline/`, at(1280))
    const [marks, titled, events, named] = await page.evaluate(() => {
      const visible = [...document.querySelectorAll<HTMLElement>('[data-lanes=who] .row a')].filter(
        (mark) => mark.offsetWidth > 0,
      )
      const words = visible.map((mark) => mark.textContent).join('\n')
      const entries = [...document.querySelectorAll<HTMLElement>('#list [data-short]')]
      return [
        visible.length,
        visible.filter((mark) => mark.querySelector('span')).length,
        entries.length,
        entries.filter(({ dataset }) => words.includes(dataset['short']!)).length,
      ]
    })
    expect(titled! / marks!).toBeGreaterThanOrEqual(0.7)
    expect(named! / events!).toBeGreaterThanOrEqual(0.7)
  })

  it('draws what a filter leaves on an axis that spans no more, at every width', async () => {
    for (const width of [390, 768, 1280]) {
      const page = await open(`${locale}/timeline/?country=tajikistan&from=2025-12&to=2025-12`, at(width))
      const axis = page.locator('.lanes > .axis')
      await expect.poll(() => axis.textContent(), soon).not.toContain('2004')
      expect(await axis.locator('b').allTextContents()).toEqual([locale === 'ja' ? '2025年12月' : 'Dec 2025'])
      expect(await page.locator('[data-shown]').textContent()).toMatch(/\b11\D.*42|42\D.*11/)
      expect(await page.locator('.lane:visible').count()).toBeLessThan(7)
      const drawn = await page
        .locator('.lane:visible .row a:visible')
        .evaluateAll((marks) =>
          marks
            .flatMap((mark) => mark.dataset['ids']?.split(' ') ?? [mark.getAttribute('href')!.slice(1)])
            .toSorted(),
        )
      expect(drawn).toEqual(
        await page
          .locator('#list [data-days]:visible')
          .evaluateAll((entries) => entries.map(({ id }) => id).toSorted()),
      )
      expect(await faultsOf(page)).toEqual([])
    }
  })

  it('shows what the address asks for, and goes back', async () => {
    const page = await open(
      `${locale}/timeline/?country=tajikistan&framework=sco&from=2025-01&to=2025-12`,
      at(1280),
    )
    const listed = page.locator('#list [data-days]:visible')
    expect(await listed.evaluateAll((entries) => entries.map(({ id }) => id))).toEqual([
      'wang-rahmon-dushanbe-2025',
    ])
    await page.locator('select[name=framework]').selectOption('')
    expect(await listed.count()).toBeGreaterThan(1)
    expect(new URL(page.url()).searchParams.has('framework')).toBe(false)
    await page.goBack()
    await expect.poll(() => listed.count(), soon).toBe(1)
    expect(await page.locator('select[name=framework]').inputValue()).toBe('sco')
    await page.locator('[type=reset]').click()
    await expect.poll(() => listed.count(), soon).toBe(42)
    expect(await page.locator('[data-shown]').textContent()).not.toMatch(/of|中/)
    await expect.poll(() => page.locator('.lanes > .axis').textContent(), soon).toContain('2004')
  })

  it('tells of values that it does not know', async () => {
    const page = await open(`${locale}/timeline/?country=atlantis&to=soon`)
    const told = await page.locator('[data-doubts]').textContent()
    expect(told).toContain('atlantis')
    expect(told).toContain('soon')
    expect(await page.locator('#list [data-days]:visible').count()).toBe(0)
  })
})

describe('the list', () => {
  const ids = (page: Page) =>
    page.locator('#list [data-days]').evaluateAll((entries) => entries.map(({ id }) => id))

  it('has the newest first, or the oldest where a reader asks, and says so in the address', async () => {
    const page = await open('en/timeline/')
    const newest = await ids(page)
    expect(newest.at(0)).toBe('ca-jad-summit-2025')
    expect(newest.at(-1)).toBe('ca-jad-launch-2004')
    await page.locator('[name=order][value=oldest]').check()
    expect((await ids(page)).at(0)).toBe('ca-jad-launch-2004')
    expect(new URL(page.url()).search).toBe('?order=oldest')
    await page.goBack()
    await expect.poll(() => ids(page), soon).toEqual(newest)
    expect((await ids(await open('en/timeline/?order=oldest'))).at(0)).toBe('ca-jad-launch-2004')
  })

  it('is turned round without script, too', async () => {
    const page = await open('ja/timeline/', { javaScriptEnabled: false })
    const top = (id: string) =>
      page.locator(`#${id}`).evaluate((entry) => entry.getBoundingClientRect().top + scrollY)
    expect(await top('ca-jad-launch-2004')).toBeGreaterThan(await top('ca-jad-summit-2025'))
    await page.locator('[name=order][value=oldest]').check()
    expect(await top('ca-jad-launch-2004')).toBeLessThan(await top('ca-jad-summit-2025'))
  })
})

describe('a mark', () => {
  it.each([390, 1280])(
    'opens its events beside it, each with its date, and gives the focus back (%i px)',
    async (width) => {
      const page = await open('ja/timeline/', at(width))
      const mark = page.locator('.row a[data-ids]:visible').first()
      const ids = (await mark.getAttribute('data-ids'))!.split(' ')
      await mark.focus()
      await page.keyboard.press('Enter')
      const card = page.locator('.card:popover-open')
      expect(await card.locator('.what').count()).toBe(ids.length)
      expect(await card.locator('.date').count()).toBe(ids.length)
      expect(await card.locator('a[href*="/articles/"]').count()).toBeGreaterThan(0)
      await page.keyboard.press('Escape')
      await expect.poll(() => card.count(), soon).toBe(0)
      expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
    },
  )

  it('leads to its entry in the list without script, where lanes can be chosen and filters are links', async () => {
    const page = await open('en/timeline/', { javaScriptEnabled: false, ...at(1280) })
    expect(await page.locator('[data-lanes]:visible').getAttribute('data-lanes')).toBe('who')
    await page.locator('#by-frameworks').check()
    expect(await page.locator('[data-lanes]:visible').getAttribute('data-lanes')).toBe('frameworks')
    expect(await page.locator('select:visible').count()).toBe(0)
    await page.locator('.filter .by-links > summary').first().click()
    expect(await page.locator('.filter a[href$="/timeline/countries/tajikistan/"]').isVisible()).toBe(true)
    const mark = page.locator('.row a:visible').first()
    const href = (await mark.getAttribute('href'))!
    await mark.click()
    expect(new URL(page.url()).hash).toBe(href)
    expect(await page.locator(`${href}:target .what`).isVisible()).toBe(true)
  })
})
