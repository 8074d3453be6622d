import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { parseFeed } from '@rowanmanning/feed-parser'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import { newest } from '../../src/open-data/feed.ts'
import { dataFilesOf, origin, readData, recordsIn } from '../support/data.ts'
import { dist, readPage } from '../support/site.ts'

const files = dataFilesOf()
const atoms = files.filter((file) => file.endsWith('.atom'))
const jsons = files.filter((file) => file.startsWith('feeds/') && file.endsWith('.json'))
const subjects = ['countries', 'frameworks'].flatMap((kind) =>
  recordsIn(kind).map(({ id }) => `${kind}/${id}`),
)

interface JsonFeed {
  title: string
  home_page_url: string
  feed_url: string
  language: string
  items: { id: string; url: string; title: string; date_published: string; content_html: string }[]
}
const jsonFeed = (file: string) => JSON.parse(readData(file)) as JsonFeed

/** The addresses of what a feed should hold, by the JSON of events and articles. */
const expected = (locale: 'ja' | 'en', subject?: string) =>
  [...recordsIn('articles'), ...recordsIn('events')]
    .filter((record) => {
      const [kind, id] = subject?.split('/') ?? []
      return kind === undefined || (record[kind] as string[]).includes(id!)
    })
    .map(({ pages }) => pages[locale])
    .sort()

describe('feeds', () => {
  it('stand for everything, each country and each framework, in both languages and formats', () => {
    const names = ['ja', 'en'].flatMap((locale) =>
      ['all', ...subjects].map((name) => `feeds/${locale}/${name}`),
    )
    expect(atoms).toEqual(names.map((name) => `${name}.atom`).sort())
    expect(jsons).toEqual(names.map((name) => `${name}.json`).sort())
  })

  it('are read as Atom by a feed parser, with what names their subject', () => {
    for (const file of atoms) {
      const [, locale, name] = /^feeds\/(\w+)\/(.*)\.atom$/.exec(file)!
      const feed = parseFeed(readData(file))
      expect(feed.meta, file).toEqual({ type: 'atom', version: '1.0' })
      expect(feed.self, file).toBe(`${origin}/data/${file}`)
      expect(feed.language, file).toBe(locale)
      expect(feed.title, file).toBeTruthy()
      expect(feed.copyright, file).toContain('CC BY 4.0')
      expect(feed.authors.length, file).toBe(1)
      const wanted = expected(locale as 'ja', name === 'all' ? undefined : name)
      const ids = feed.items.map(({ id }) => id!)
      expect(new Set(ids).size, file).toBe(Math.min(wanted.length, newest))
      expect(
        ids.filter((id) => !wanted.includes(id)),
        file,
      ).toEqual([])
      expect(
        feed.items.map(({ url }) => url),
        file,
      ).toEqual(ids)
      const published = feed.items.map(({ published }) => published!.getTime())
      expect(published, file).toEqual([...published].sort((a, b) => b - a))
      // A feed without entries needs the date all the same (RFC 4287, 4.1.1).
      const lastChange = Math.max(...feed.items.map(({ updated }) => updated!.getTime()))
      if (feed.items.length > 0) expect(feed.updated!.getTime(), file).toBe(lastChange)
      else expect(feed.updated, file).toBeInstanceOf(Date)
      for (const item of feed.items) {
        expect(item.title && item.description && item.content, `${file} ${item.url}`).toBeTruthy()
        expect(item.categories.length, `${file} ${item.url}`).toBe(1)
      }
    }
  })

  it('keep to the JSON Schema of JSON Feed 1.1, and hold what the Atom feed holds', () => {
    // The schema of the package jsonfeed-schema, which is not ours.
    const schema = createRequire(import.meta.url)('jsonfeed-schema/v1.1') as object
    const ajv = new Ajv({ allErrors: true })
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    for (const file of jsons) {
      const feed = jsonFeed(file)
      validate(feed)
      expect(validate.errors ?? [], file).toEqual([])
      expect(feed).toMatchObject({
        version: 'https://jsonfeed.org/version/1.1',
        feed_url: `${origin}/data/${file}`,
      })
      const atom = parseFeed(readData(file.replace(/json$/, 'atom')))
      expect(
        feed.items.map(({ id }) => id),
        file,
      ).toEqual(atom.items.map(({ id }) => id))
      expect(feed.title).toBe(atom.title)
      expect(feed.home_page_url).toBe(atom.url)
    }
  })

  it('date an entry by its publication, and give the date of an event in words', () => {
    const events = new Map(recordsIn('events').map((event) => [event.pages.en, event]))
    const items = jsonFeed('feeds/en/all.json').items.filter(({ url }) => events.has(url))
    expect(items.length).toBeGreaterThan(0)
    for (const { url, date_published, content_html } of items) {
      const event = events.get(url)!
      expect(date_published.slice(0, 10)).toBe(event['published'])
      expect(content_html).toContain((event['dateWords'] as { en: string }).en)
    }
  })

  it('are named in the head of the pages they belong to', () => {
    for (const locale of ['ja', 'en']) {
      expect(readPage(`${locale}/about/`)).toContain(`href="/data/feeds/${locale}/all.atom"`)
      for (const subject of subjects)
        for (const format of ['atom', 'json'])
          expect(readPage(`${locale}/${subject}/`)).toMatch(
            new RegExp(`<link rel="alternate"[^>]* href="/data/feeds/${locale}/${subject}\\.${format}"`),
          )
    }
  })

  it('are also given as RSS, with every article', () => {
    for (const locale of ['ja', 'en'] as const) {
      const feed = parseFeed(readFileSync(join(dist, locale, 'rss.xml'), 'utf8'))
      expect(feed.meta).toEqual({ type: 'rss', version: '2.0' })
      const articles = recordsIn('articles').map(({ pages }) => pages[locale])
      expect(feed.items.map(({ url }) => url)).toEqual(articles.slice(0, newest))
    }
  })
})
