import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { locales } from '../../src/language/locale.ts'
import { readContent } from '../../src/files/read-content.ts'
import { drawingsOf } from '../../src/preview/drawings.ts'
import { drawPicture } from '../../src/preview/picture.ts'
import { toPng } from '../../src/preview/png.ts'
import { previewIn } from '../../src/preview/preview-in.ts'
import { titlePieces } from '../../src/preview/title-pieces.ts'
import { typeSet } from '../../src/preview/type.ts'
import { previewAlt } from '../../src/preview/words.ts'
import { pngSize } from '../support/png.ts'
import { dist, isForm, pagesOf, readPage } from '../support/site.ts'

const site = 'http://localhost:4321/'
const pages = pagesOf()
const { content, ui } = readContent('content')
const drawingOf = drawingsOf(content, ui as Required<typeof ui>)
const previewOf = (path: string) => {
  const preview = previewIn(readPage(path))
  if (!preview) throw new Error(`${path} names no link preview`)
  return preview
}
const fileOf = (path: string) => join(dist, previewOf(path).address.slice(site.length))
const meta = (html: string, name: string) =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1]

describe('the link preview', () => {
  it('of each page is its own, at its own address; forms of an article show the article’s', () => {
    for (const path of pages.filter((path) => /^(ja|en)\//.test(path))) {
      const article = isForm(path) ? path.replace(/\w+\/$/, '') : path
      expect(previewOf(path).address, path).toBe(`${site}preview/${article.slice(0, -1)}.png`)
    }
    for (const path of ['', '404.html']) expect(previewOf(path).address, path).toBe(`${site}preview/site.png`)
  })

  it('is a PNG of 1200×630 and less than 60 KB, as its page says', () => {
    for (const path of pages) {
      expect(existsSync(fileOf(path)), path).toBe(true)
      const bytes = readFileSync(fileOf(path))
      expect(bytes.length, path).toBeLessThan(60_000)
      const html = readPage(path)
      expect(pngSize(bytes), path).toEqual({ width: 1200, height: 630 })
      expect([meta(html, 'og:image:width'), meta(html, 'og:image:height')], path).toEqual(['1200', '630'])
      expect(meta(html, 'twitter:card'), path).toBe('summary_large_image')
    }
  })

  it('shows the figure of every article, larger, and the years of a framework that meets', () => {
    for (const path of pages.filter((path) => /^(ja|en)\/articles\/[^/]+\/$/.test(path)))
      expect(drawingOf(path), path).toBeDefined()
    expect(drawingOf('ja/frameworks/ca-jad/')?.nodes.length).toBeGreaterThan(6)
    expect(drawingOf('ja/frameworks/npt/')).toBeUndefined()
  })

  it('is no other page’s', () => {
    const files = new Map(pages.map((path) => [previewOf(path).address, fileOf(path)]))
    const digests = [...files.values()].map((file) =>
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    )
    expect(new Set(digests).size).toBe(files.size)
  })

  it('shows the words of its alternative text, in the language of its page', async () => {
    for (const path of pages.filter((_, index) => index % 23 === 0)) {
      const { words, locale } = previewOf(path)
      const page = previewOf(path)
        .address.slice(`${site}preview/`.length)
        .replace(/\.png$/, '')
      const pieces = await titlePieces(words.title, locale)
      const picture = drawPicture(words, pieces, locale, typeSet, drawingOf(page))
      expect(readFileSync(fileOf(path)).equals(await toPng(picture.svg)), path).toBe(true)
    }
  })

  it('differs between the languages, in words and in picture', () => {
    for (const path of pages.filter((path) => path.startsWith('ja/') && !isForm(path))) {
      const twin = path.replace(/^ja/, 'en')
      expect(previewAlt(previewOf(path).words), path).not.toBe(previewAlt(previewOf(twin).words))
      expect(readFileSync(fileOf(path)).equals(readFileSync(fileOf(twin))), path).toBe(false)
    }
  })

  it('has a glyph for every character', () => {
    for (const path of pages) {
      const { words, locale } = previewOf(path)
      for (const line of previewAlt(words).split('\n'))
        expect(typeSet(line, locale, 'semibold').missing, path).toEqual([])
    }
  })

  it('goes with what Open Graph asks for: title, description, address, language, site', () => {
    for (const path of pages.filter((path) => /^(ja|en)\//.test(path))) {
      const html = readPage(path)
      const locale = locales.find((locale) => path.startsWith(locale))!
      expect(meta(html, 'og:locale'), path).toBe({ ja: 'ja_JP', en: 'en_GB' }[locale])
      expect(meta(html, 'og:description'), path).toBe(meta(html, 'description'))
      expect(html).toContain(`<link rel="canonical" href="${meta(html, 'og:url')}">`)
      expect(previewAlt(previewOf(path).words), path).toContain(previewOf(`${locale}/`).words.title)
    }
  })

  it('says of an article what it is and when, and no more than is known', () => {
    const over = (path: string) => previewOf(`${path}/`).words.over
    expect(over('ja/articles/tajikistan-china-strategic-dialogue')).toBe('記事紹介 · 2025年12月上旬')
    expect(over('en/articles/tajikistan-china-strategic-dialogue')).toBe('Report · early December 2025')
    expect(over('ja/articles/ca-jad-tokyo-dialogue-13')).toBe('記事紹介 · 2025年3月14日（推定）')
    expect(over('en/articles/ca-jad-tokyo-dialogue-13')).toBe('Report · 14 March 2025 (inferred)')
    expect(over('ja/frameworks/sco')).toBe('枠組み')
  })
})
