import type { Browser, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

async function open(path: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Page> {
  const page = await (await opened.browser.newContext({ reducedMotion: 'reduce', ...options })).newPage()
  await page.goto(opened.site.url + path)
  return page
}

const narrow = { viewport: { width: 360, height: 780 } }

/** What a finger would miss: targets of the shown lanes that are under 24 pixels or meet another. */
const crowded = (page: Page) =>
  page.evaluate(() => {
    const faults: string[] = []
    for (const lane of document.querySelectorAll('.marks')) {
      const boxes = [...lane.querySelectorAll('a')].map((mark) => ({
        mark,
        box: mark.getBoundingClientRect(),
      }))
      const shown = boxes.filter(({ box }) => box.width > 0)
      for (const [index, { mark, box }] of shown.entries()) {
        const name = mark.querySelector('title')!.textContent
        if (box.width < 23.5 || box.height < 23.5) faults.push(`small: ${name}`)
        for (const { mark: other, box: next } of shown.slice(index + 1))
          if (
            box.left < next.right &&
            next.left < box.right &&
            box.top < next.bottom - 0.5 &&
            next.top < box.bottom - 0.5
          )
            faults.push(`${name} meets ${other.querySelector('title')!.textContent}`)
      }
    }
    return faults
  })

describe.each(['ja', 'en'])('the timeline (%s)', (locale) => {
  it('is as wide as a narrow screen, and no target meets another, by framework and by country', async () => {
    const page = await open(`${locale}/timeline/`, narrow)
    for (const kind of ['frameworks', 'countries']) {
      await page.locator(`[name=lanes][value=${kind}]`).check()
      expect(await page.locator('[data-lanes]:visible').count()).toBe(1)
      expect(await page.locator(`[data-lanes=${kind}] .marks a`).count()).toBeGreaterThan(20)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
      expect(await crowded(page)).toEqual([])
    }
  })

  it('shows what the address asks for, in list and drawing, and goes back', async () => {
    const page = await open(`${locale}/timeline/?country=tajikistan&framework=sco&from=2025-01&to=2025-12`)
    const listed = page.locator('#list [data-days]:visible')
    expect(await listed.evaluateAll((entries) => entries.map(({ id }) => id))).toEqual([
      'wang-rahmon-dushanbe-2025',
    ])
    expect(
      await page
        .locator('.marks a:visible')
        .evaluateAll((marks) => [...new Set(marks.map((mark) => mark.getAttribute('href')))]),
    ).toEqual(['#wang-rahmon-dushanbe-2025'])
    expect(await page.locator('[data-shown]').textContent()).toMatch(/\b1\D.*42|42\D.*1/)
    await page.locator('select[name=framework]').selectOption('')
    expect(await listed.count()).toBeGreaterThan(1)
    expect(new URL(page.url()).searchParams.has('framework')).toBe(false)
    await page.goBack()
    await expect.poll(() => listed.count()).toBe(1)
    expect(await page.locator('select[name=framework]').inputValue()).toBe('sco')
  })

  it('tells of values that it does not know', async () => {
    const page = await open(`${locale}/timeline/?country=atlantis&to=soon`)
    const told = await page.locator('[data-shown]').textContent()
    expect(told).toContain('atlantis')
    expect(told).toContain('soon')
    expect(await page.locator('#list [data-days]:visible').count()).toBe(0)
  })
})

describe('a mark', () => {
  it('opens its whole group beside it, and gives the focus back', async () => {
    const page = await open('ja/timeline/')
    const mark = page.locator('.marks a[data-ids]:visible').first()
    const ids = (await mark.getAttribute('data-ids'))!.split(' ')
    await mark.focus()
    await page.keyboard.press('Enter')
    const card = page.locator('.card:popover-open')
    expect(await card.locator('.what').count()).toBe(ids.length)
    expect(await card.locator('a[href*="/articles/"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => card.count()).toBe(0)
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  it('leads to its entry in the list without script, where lanes can be chosen, too', async () => {
    const page = await open('en/timeline/frameworks/sco/', { javaScriptEnabled: false })
    expect(await page.locator('[data-lanes]:visible').getAttribute('data-lanes')).toBe('countries')
    await page.locator('[name=lanes][value=frameworks]').check()
    expect(await page.locator('[data-lanes]:visible').getAttribute('data-lanes')).toBe('frameworks')
    const mark = page.locator('.marks a:visible').first()
    const href = (await mark.getAttribute('href'))!
    await mark.click()
    expect(new URL(page.url()).hash).toBe(href)
    expect(await page.locator(`${href}:target .what`).isVisible()).toBe(true)
  })
})
