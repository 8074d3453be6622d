import { describe, expect, it } from 'vitest'
import { territories } from '../../src/language/locale.ts'
import { origin, recordsIn } from '../support/data.ts'
import { headOf } from '../support/head.ts'
import { pagesOf, readPage } from '../support/site.ts'
import { asZotero } from '../support/zotero.ts'

const pages = pagesOf().filter((path) => /^(ja|en)\//.test(path))
const siteNames = { ja: 'ユーラシア結節点', en: 'Eurasia Crossroads' } as const
const localeOf = (path: string) => path.slice(0, 2) as 'ja' | 'en'
const metaOf = (path: string) =>
  new Map(headOf(readPage(path)).metas.map(({ name, content }) => [name, content]))

/** The tags of a head in their order, by what they are called. */
function tagsOf(path: string): string[] {
  const { metas, links } = headOf(readPage(path))
  const linked = links.filter(({ rel }) => rel !== 'stylesheet')
  return [
    ...metas.map(({ name }) => name),
    ...linked.map(({ rel, type, hrefLang }) => [rel, type ?? hrefLang].filter(Boolean).join(' ')),
  ]
}

describe('the head of every page', () => {
  it('describes it in under 160 characters, and breaks off at no other place than an end', () => {
    for (const path of pages) {
      const description = metaOf(path).get('description') ?? ''
      expect(description, path).not.toBe('')
      expect(description.length, path).toBeLessThanOrEqual(160)
      expect(metaOf(path).get('og:description'), path).toBe(description)
      const whole = metaOf(path).get('citation_abstract')
      if (whole === undefined || !description.endsWith('…')) continue
      const begun = description.slice(0, -1)
      expect(whole.startsWith(begun), path).toBe(true)
      expect(whole.slice(begun.length), path).toMatch(
        localeOf(path) === 'ja' ? /^、/ : /^([,;:]| [–—(]| and )/,
      )
    }
  })

  it('ends its title with the name of the site', () => {
    for (const path of pages)
      expect(headOf(readPage(path)).title, path).toMatch(new RegExp(`${siteNames[localeOf(path)]}$`))
  })

  it('names author, licence, the other language, and the feeds of its own in both formats', () => {
    for (const path of pages) {
      const locale = localeOf(path)
      const other = locale === 'ja' ? 'en' : 'ja'
      const meta = metaOf(path)
      expect(meta.get('author'), path).toBe(siteNames[locale])
      expect(meta.get('og:locale:alternate'), path).toBe(territories[other])
      const { links } = headOf(readPage(path))
      expect(links.find(({ rel }) => rel === 'license')?.['href'], path).toContain('creativecommons.org')
      for (const [type, ending] of [
        ['application/atom+xml', 'atom'],
        ['application/feed+json', 'json'],
      ])
        expect(
          links.filter((link) => link['type'] === type).map(({ href }) => href),
          path,
        ).toContain(`/data/feeds/${locale}/all.${ending}`)
    }
  })

  it('says no more of a page than is true of it: only articles have a date and a section', () => {
    for (const path of pages) {
      const names = [...metaOf(path).keys()].filter((name) => /^(citation_|article:|z:)/.test(name))
      expect(names.length > 0, path).toBe(path.includes('/articles/'))
    }
  })
})

describe('Zotero', () => {
  it('saves an article, in each of its forms, as a newspaper’s, with all that a reference needs', () => {
    const articles = new Map(recordsIn('articles').map((article) => [article.id, article]))
    const saved = pages.filter((path) => path.includes('/articles/'))
    expect(saved.length).toBeGreaterThanOrEqual(16)
    for (const path of saved) {
      const locale = localeOf(path)
      const article = articles.get(path.split('/')[2]!)! as unknown as Record<
        'title' | 'summary',
        Record<string, string>
      > & { published: string; kind: string }
      expect(asZotero(readPage(path)), path).toEqual({
        itemType: 'newspaperArticle',
        title: article.title[locale],
        author: siteNames[locale],
        date: article.published.replaceAll('-', '/'),
        language: locale,
        url: `${origin}/${path.split('/').slice(0, 3).join('/')}/`,
        abstract: article.summary[locale],
        publication: siteNames[locale],
        section: { report: { ja: '記事紹介', en: 'Report' }, analysis: { ja: '分析', en: 'Analysis' } }[
          article.kind
        ]![locale],
      })
    }
  })

  it('saves any other page as one of the web', () => {
    for (const path of pages.filter((path) => !path.includes('/articles/'))) {
      const { itemType, title, author, language, url, publication } = asZotero(readPage(path))
      expect({ itemType, author, language, url, publication }, path).toEqual({
        itemType: 'webpage',
        author: siteNames[localeOf(path)],
        language: localeOf(path),
        url: `${origin}/${path}`,
        publication: siteNames[localeOf(path)],
      })
      expect(title, path).toBeTruthy()
    }
  })
})

const common = [
  'viewport',
  'description',
  'og:title',
  'og:type',
  'og:url',
  'og:description',
  'og:site_name',
  'og:locale',
  'og:locale:alternate',
  'author',
  'og:image',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
]
const ofArticles = [
  'z:itemType',
  'citation_title',
  'citation_author',
  'citation_publication_date',
  'citation_language',
  'citation_public_url',
  'citation_publisher',
  'citation_abstract',
  'article:published_time',
  'article:modified_time',
  'article:author',
  'article:section',
  ...Array<string>(5).fill('article:tag'),
]
const links = [
  'canonical',
  'alternate ja',
  'alternate en',
  'alternate x-default',
  'alternate application/atom+xml',
  'alternate application/feed+json',
  'license',
  'icon image/svg+xml',
]
const ownFeeds = ['alternate application/atom+xml', 'alternate application/feed+json']

describe('the head of one page of each kind has these tags', () => {
  it.each([
    ['en/articles/xi-lavrov-beijing/', [...common, ...ofArticles, ...links]],
    ['ja/articles/xi-lavrov-beijing/both/', [...common, ...ofArticles, ...links]],
    ['en/countries/tajikistan/', [...common, ...links, ...ownFeeds]],
    ['ja/frameworks/sco/', [...common, ...links, ...ownFeeds]],
    ...[
      'en/actors/wang-yi/',
      'ja/countries/',
      'en/timeline/',
      'ja/timeline/years/2025/',
      'en/search/',
      'ja/meetings/',
      'en/terms/',
      'ja/about/',
      'en/data/',
      'ja/',
    ].map((path) => [path, [...common, ...links]] as const),
  ] as const)('%s', (path, tags) => {
    expect(tagsOf(path)).toEqual(tags)
  })

  it('and an article says in them who wrote what when, and of whom', () => {
    const { title, metas } = headOf(readPage('en/articles/xi-lavrov-beijing/'))
    const said = metas.map(({ name, content }) => `${name}: ${content}`)
    expect(title).toBe(
      'Xi and Lavrov meet in Beijing ahead of the SCO summit in Tianjin | Eurasia Crossroads',
    )
    expect(said).toEqual(
      expect.arrayContaining([
        'description: President Xi Jinping of China met Russian Foreign Minister Sergey Lavrov in Beijing in 2025…',
        'citation_title: Xi and Lavrov meet in Beijing ahead of the SCO summit in Tianjin',
        'citation_author: Eurasia Crossroads',
        'citation_publication_date: 2026/11/21',
        `citation_public_url: ${origin}/en/articles/xi-lavrov-beijing/`,
        'article:published_time: 2026-11-21',
        'article:modified_time: 2026-11-21',
        'article:author: Eurasia Crossroads',
        'article:section: Report',
        'article:tag: China',
        'article:tag: Russia',
        'article:tag: Shanghai Cooperation Organisation',
        'article:tag: Xi Jinping',
        'article:tag: Sergey Lavrov',
      ]),
    )
  })
})
