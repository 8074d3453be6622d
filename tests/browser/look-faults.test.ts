import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { look, openTab } from '../../scripts/look/measure.ts'
import type { Problem, Sheet } from '../../scripts/look/rule.ts'
import { rules } from '../../scripts/look/rules/index.ts'
import { kindOf } from '../../scripts/look/sheets.ts'
import { names } from '../support/look.ts'
import { openForTests } from '../support/open.ts'

const opened = openForTests()

/** What breaks a page so that a rule must object: a style, or markup at the end of an article's body. */
interface Fault {
  readonly page?: string
  readonly width: 390 | 1280
  readonly style?: string
  readonly markup?: string
}

const article = 'ja/articles/ca-jad-tokyo-summit/'
const long = '長い項目は行を折り返すので、次の項目の始まりが分からなくなる。'.repeat(3)

const faults: Readonly<Record<string, Fault>> = {
  edges: { width: 390, style: '.page { padding: 0 }' },
  sideways: { width: 390, style: '.page { min-width: 700px }' },
  cells: {
    width: 1280,
    markup:
      '<table style="width: 2em; table-layout: fixed"><tr><td style="padding: 0">首脳、閣僚</td></tr></table>',
  },
  paragraphs: { width: 1280, style: '.body p { margin: 0 }' },
  headings: { width: 1280, style: '.body h2 { margin-top: 0 }' },
  'list-items': {
    width: 390,
    style: '.body li::before { content: none }',
    markup: `<ul style="list-style: none"><li style="margin: 0">${long}</li><li style="margin: 0">${long}</li></ul>`,
  },
  'running-size': { width: 390, style: '.body p { font-size: 15px }' },
  'note-size': { width: 1280, style: '.note { font-size: 12px }' },
  'caption-size': {
    width: 390,
    markup: '<svg viewBox="0 0 700 40" width="350"><text x="9" y="20" font-size="12">2024</text></svg>',
  },
  'ruby-size': { page: `${article}furigana/`, width: 390, style: 'rt { font-size: 8px }' },
  'line-length': { width: 1280, style: '.body p { width: 60em; max-width: none }' },
  'links-apart': { width: 1280, markup: '<p><a href="#main">高原明生</a><a href="#main">東京</a></p>' },
  'whole-names': { width: 1280, markup: '<p>会合は<a href="#main">上海</a>協力機構のもとにある。</p>' },
  marks: {
    width: 1280,
    markup: '<p>二つの印。<a class="cite" href="#main">1</a> <a class="cite" href="#main">2</a></p>',
  },
  'text-begins': { width: 390, style: '.body { margin-top: 2000px }' },
  'result-begins': {
    page: `ja/search/?q=${encodeURIComponent('首脳会合')}`,
    width: 390,
    style: '[data-search-state] { margin-top: 900px }',
  },
  targets: {
    width: 390,
    markup:
      '<div style="font-size: 13px; line-height: 15px"><a href="#main" style="display: block">上</a><a href="#main" style="display: block">下</a></div>',
  },
  labels: {
    width: 1280,
    markup: '<svg width="200" height="40"><text x="9" y="20">2024</text><text x="20" y="22">1月</text></svg>',
  },
  anchors: {
    width: 390,
    style: '.site-header { position: fixed !important; inset: 0 0 auto; height: 300px }',
  },
}

/** Breaks the page that is open. Its sheets are in layers: a style in none wins over them. */
const plant = (page: Page, { style = '', markup }: Fault) =>
  page.evaluate(
    ([style, markup]) => {
      document.head.insertAdjacentHTML('beforeend', `<style>${style}</style>`)
      document.querySelector('.body')?.insertAdjacentHTML('beforeend', markup)
    },
    [style, markup ?? ''] as const,
  )

const keyOf = ({ rule, element, text, measured }: Problem) => [rule, element, text, measured].join('\n')

describe('each rule', () => {
  it('has a planted fault', () => expect(Object.keys(faults)).toEqual(rules.map(({ name }) => name)))

  for (const [rule, fault] of Object.entries(faults))
    it(`sees what is wrong: ${rule}`, async () => {
      const { page: path = article, width } = fault
      const page = await openTab(opened.browser, width)
      await page.goto(opened.site.url + path)
      if (path.includes('?q=')) await page.locator('[data-search-state=done]').waitFor()
      const sheet: Sheet = { path, kind: kindOf(path), width }
      const before = new Set((await look(page, sheet, names)).map(keyOf))
      await plant(page, fault)
      const found = (await look(page, sheet, names)).filter((problem) => !before.has(keyOf(problem)))
      expect(found.map((problem) => problem.rule)).toContain(rule)
      expect(found.find((problem) => problem.rule === rule)).toMatchObject({ page: path, width })
      await page.context().close()
    })
})

describe('a page that lacks nothing', () => {
  const sound = readFileSync('tests/fixtures/look/sound.html', 'utf8')

  for (const width of [320, 390, 768, 1280])
    for (const kind of ['articles/*', 'search, results'])
      it(`has nothing that a rule objects to (${kind}, ${width} px)`, async () => {
        const page = await openTab(opened.browser, width)
        const path = 'ja/sound/'
        await page.route(`**/${path}`, (route) => route.fulfill({ contentType: 'text/html', body: sound }))
        await page.goto(opened.site.url + path)
        expect(await look(page, { path, kind, width }, names)).toEqual([])
        await page.context().close()
      })
})

describe('a drawing in a file of its own', () => {
  const drawing = (x: number) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 350 100" width="350" height="100" font-size="12"><text x="10" y="20">2004</text><text x="${x}" y="20">2005</text></svg>`

  for (const [what, x, count] of [
    ['is held to the rule of labels', 20, 1],
    ['passes where they stand apart', 80, 0],
  ] as const)
    it(what, async () => {
      const page = await openTab(opened.browser, 1280)
      const path = 'figure.svg'
      await page.route(`**/${path}`, (route) =>
        route.fulfill({ contentType: 'image/svg+xml', body: drawing(x) }),
      )
      await page.goto(opened.site.url + path)
      const found = await look(page, { path, kind: 'drawing', width: 1280 }, names)
      expect(found.map(({ rule }) => rule)).toEqual(Array(count).fill('labels'))
      await page.context().close()
    })
})
