import { describe, expect, it } from 'vitest'
import { printRule } from '../../../scripts/look/print.ts'
import type { Problem } from '../../../scripts/look/rule.ts'
import { allSheets, kindOf, shownSheets, testedSheets } from '../../../scripts/look/sheets.ts'

const pages = [
  '',
  '404.html',
  ...['ja', 'en'].flatMap((locale) =>
    [
      '',
      'search/',
      'timeline/',
      'timeline/kinds/call/',
      'timeline/years/2025/',
      'articles/a/',
      'articles/b/',
      'articles/b/both/',
    ].map((path) => `${locale}/${path}`),
  ),
].map((path, bytes) => ({ path, bytes }))

describe('the pages that are laid out', () => {
  it('are told apart by what they are one of', () => {
    expect(new Set(pages.map(({ path }) => kindOf(path)))).toEqual(
      new Set([
        'choice of language',
        'not found',
        'home',
        'search',
        'timeline',
        'timeline/*',
        'articles/*',
        'articles/*/both',
      ]),
    )
  })

  it('are in the tests every article, the forms of one, and the weightiest page of every other kind', () => {
    const sheets = testedSheets(pages)
    const widthsOf = (path: string) => sheets.filter((sheet) => sheet.path === path).map(({ width }) => width)
    expect(widthsOf('ja/articles/a/')).toEqual([390, 1280])
    expect(widthsOf('en/articles/b/both/')).toEqual([390, 1280])
    expect(widthsOf('ja/timeline/years/2025/')).toEqual([320, 390, 768, 1280])
    expect(widthsOf('ja/timeline/kinds/call/')).toEqual([])
    expect(widthsOf('en/search/?q=summit')).toEqual([320, 390, 768, 1280])
    expect(widthsOf('404.html')).toHaveLength(4)
  })

  it('are for a person one of each kind, in each language', () => {
    const shown = shownSheets(pages).filter(({ kind }) => kind === 'articles/*')
    expect(shown.map(({ path, width }) => `${path} ${width}`)).toEqual(
      ['ja', 'en'].flatMap((locale) => [390, 768, 1280].map((width) => `${locale}/articles/b/ ${width}`)),
    )
  })

  it('are all of them where all are asked for', () => {
    expect(new Set(allSheets(pages).map(({ path }) => path)).size).toBe(pages.length + 2)
  })
})

describe('the list of problems', () => {
  const problem = (page: string, width: number, measured = '15 px'): Problem => ({
    rule: 'size',
    page,
    width,
    element: '#a > p',
    text: '文',
    measured,
    wanted: '16 px or more',
  })

  it('is empty where a rule holds', () => {
    expect(printRule({ name: 'edges', reason: '' }, [problem('ja/', 390)])).toBe('')
  })

  it('says once what is the same at several widths, and something of each page first', () => {
    const found = [
      problem('ja/', 390),
      problem('ja/', 1280),
      problem('ja/', 390, '14 px'),
      problem('en/', 390),
    ]
    expect(printRule({ name: 'size', reason: 'to be read' }, found).split('\n')).toEqual([
      '✗ size: 3 on 2 pages (to be read)',
      '  ja/ at 390, 1280 px: 15 px, wanted 16 px or more',
      '      #a > p  “文”',
      '  en/ at 390 px: 15 px, wanted 16 px or more',
      '      #a > p  “文”',
      '  ja/ at 390 px: 14 px, wanted 16 px or more',
      '      #a > p  “文”',
    ])
  })
})
