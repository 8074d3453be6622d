import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/files/read-content.ts'
import type { Locale } from '../../src/language/locale.ts'
import type { FigureOf } from '../../src/schemas/figure.ts'
import { dist, pagesOf, readPage } from '../support/site.ts'

const figures = new Map(readContent('content').content.originals.map(({ id, data }) => [id, data.figure!]))
/** Every page of an article, in each of its forms, with what it is of. */
const pages = pagesOf().flatMap((path) => {
  const [, locale, slug] = /^(ja|en)\/articles\/([^/]+)\//.exec(path) ?? []
  return slug === undefined ? [] : [{ path, locale: locale as Locale, figure: figures.get(slug)! }]
})
const figureIn = (path: string) => /<figure class="figure">.*?<\/figure>/s.exec(readPage(path))?.[0] ?? ''
const text = (html: string) =>
  html
    .replace(/<wbr>|<[^>]+>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')

describe('the figure of an article', () => {
  it('stands on every page of every article, with its words in the page’s language', () => {
    expect(pages.length).toBeGreaterThan(figures.size * 4)
    for (const { path, locale, figure } of pages) {
      const html = text(figureIn(path))
      for (const words of [figure.title, figure.subtitle, figure.caption])
        expect(html, path).toContain(words[locale])
    }
  })

  it('reserves the size that its files have, and is told in words', () => {
    for (const { path, locale, figure } of pages) {
      if (figure.kind === 'claims') continue
      const html = figureIn(path)
      expect(/alt="([^"]*)"/.exec(html)?.[1], path).toBe(figure.alt[locale])
      const files = [
        ...html.matchAll(/(?:srcset|src)="\/((?:ja|en)\/[^"]+\.svg)" width="(\d+)" height="([\d.]+)"/g),
      ]
      expect(files, path).toHaveLength(2)
      for (const [, file, width, height] of files) {
        expect(file, path).toContain(`${locale}/articles/`)
        const svg = readFileSync(join(dist, file!), 'utf8')
        expect(svg, path).toContain(`xml:lang="${locale}" width="${width}" height="${height}"`)
        expect(Buffer.byteLength(svg), file).toBeLessThan(60_000)
      }
    }
  })

  it('is a table where its nodes lead to paragraphs, and those are there', () => {
    const tables = pages.filter(({ figure }) => figure.kind === 'claims')
    expect(tables.length).toBeGreaterThan(0)
    for (const { path, figure } of tables) {
      const html = figureIn(path)
      const { claims } = figure as FigureOf<'claims'>
      const nodes = claims.flatMap(({ says, absent }) => [...Object.keys(says), ...absent]).length
      const targets = [...html.matchAll(/<td><a href="#([^"]+)"/g)].map(([, id]) => id!)
      expect(targets, path).toHaveLength(nodes)
      for (const id of targets) expect(readPage(path), path).toContain(`id="${id}"`)
    }
  })
})
