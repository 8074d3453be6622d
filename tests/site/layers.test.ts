import { describe, expect, it } from 'vitest'
import { pagesOf, readPage } from '../support/site.ts'

const styleOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('')

describe('the cascade’s layers', () => {
  const pages = pagesOf()

  it('are named in their order before anything else, on every page', () => {
    expect(pages.length).toBeGreaterThan(100)
    const wrong = pages.filter(
      (page) => !/^@layer theme, ?base, ?components, ?utilities;/.test(styleOf(readPage(page))),
    )
    expect(wrong).toEqual([])
  })

  it('hold no utility that no markup uses', () => {
    const withUtilities = pages.filter((page) =>
      /@layer utilities\s*\{|@property/.test(styleOf(readPage(page))),
    )
    expect(withUtilities).toEqual([])
  })
})
