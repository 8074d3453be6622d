import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist, isForm, pagesOf, readPage } from '../support/site.ts'

const slugs = [
  'tajikistan-china-strategic-dialogue',
  'ca-jad-tokyo-summit',
  'xi-lavrov-beijing',
  'wang-lavrov-kuala-lumpur',
  'ca-jad-tokyo-dialogue-13',
]

describe('the built site', () => {
  it('has the addresses that were promised, in both languages', () => {
    const promised = [
      ...slugs.map((slug) => `articles/${slug}/`),
      'countries/tajikistan/',
      'frameworks/sco/',
      'frameworks/ca-jad/',
      'actors/wang-yi/',
      'actors/emomali-rahmon/',
      'timeline/',
      'timeline/countries/tajikistan/',
      'timeline/frameworks/sco/',
      'timeline/years/2025/',
      'search/',
      'about/',
      '',
    ]
    const pages = new Set(pagesOf())
    const missing = ['ja', 'en'].flatMap((locale) =>
      promised.map((path) => `${locale}/${path}`).filter((path) => !pages.has(path)),
    )
    expect(missing).toEqual([])
    expect(existsSync(join(dist, 'sitemap-index.xml'))).toBe(true)
    expect(existsSync(join(dist, '404.html'))).toBe(true)
  })

  it('has every page in both languages, differing in the first segment alone', () => {
    const inLanguage = (locale: string) =>
      pagesOf()
        .filter((path) => path.startsWith(`${locale}/`) && !path.endsWith('/furigana/'))
        .map((path) => path.slice(3))
    expect(inLanguage('en')).toEqual(inLanguage('ja'))
  })

  it('names on each page its own address, its twin and the page for either language', () => {
    for (const path of pagesOf().filter((path) => /^(ja|en)\//.test(path) && !isForm(path))) {
      const html = readPage(path)
      const rest = path.slice(3)
      const link = (rel: string) =>
        new RegExp(`<link rel="${rel}"[^>]*href="http://localhost:4321/([^"]*)"`).exec(html)?.[1]
      expect(link('canonical'), path).toBe(path)
      expect(link('alternate" hreflang="ja'), path).toBe(`ja/${rest}`)
      expect(link('alternate" hreflang="en'), path).toBe(`en/${rest}`)
      expect(link('alternate" hreflang="x-default'), path).toBe('')
    }
  })

  it('lists each page once in the sitemap, with both languages and x-default', () => {
    const xml = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8')
    const listed = [...xml.matchAll(/<loc>http:\/\/localhost:4321\/([^<]*)<\/loc>/g)].map(([, path]) => path!)
    expect(listed.sort()).toEqual(pagesOf().filter((path) => /^(ja|en)\//.test(path) && !isForm(path)))
    expect(xml.match(/hreflang="x-default"/g)).toHaveLength(listed.length)
    expect(xml.match(/hreflang="ja"/g)).toHaveLength(listed.length)
  })

  it('describes each article as a NewsArticle that knows its translation', () => {
    for (const slug of slugs) {
      const data = (locale: string) => {
        const json = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(
          readPage(`${locale}/articles/${slug}/`),
        )?.[1]
        return JSON.parse(json ?? '{}') as Record<string, unknown>
      }
      const [ja, en] = [data('ja'), data('en')]
      expect(ja['@type']).toBe('NewsArticle')
      expect(ja['inLanguage']).toBe('ja')
      expect(ja['headline']).not.toBe(en['headline'])
      expect(en['translationOfWork']).toEqual({ '@id': ja['url'] })
      expect(ja['workTranslation']).toEqual({ '@id': en['url'] })
    }
  })

  it('has a feed in each language with every article and links that lead to them', () => {
    for (const locale of ['ja', 'en']) {
      const xml = readFileSync(join(dist, locale, 'rss.xml'), 'utf8')
      const links = [...xml.matchAll(/<item>.*?<link>([^<]*)<\/link>/gs)].map(([, link]) => link)
      expect(links.length).toBeGreaterThanOrEqual(8)
      for (const slug of slugs) expect(links).toContain(`http://localhost:4321/${locale}/articles/${slug}/`)
      expect(xml).toContain(`<language>${locale}</language>`)
    }
  })

  it('cites a passage in every paragraph of every article', () => {
    for (const path of pagesOf().filter((path) => path.includes('/articles/') && !isForm(path))) {
      const html = readPage(path)
      const text = html.slice(html.indexOf('<div class="text"'), html.indexOf('<div class="after"'))
      const paragraphs = text.replace(/<details.*?<\/details>/gs, '').match(/<(p|li)[ >].*?<\/\1>/gs) ?? []
      expect(paragraphs.length, path).toBeGreaterThan(5)
      for (const paragraph of paragraphs) expect(paragraph, path).toContain('role="doc-noteref"')
    }
  })
})
