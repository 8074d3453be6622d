import { describe, expect, it } from 'vitest'
import { createPaths } from '../../../src/domain/paths.ts'

const paths = createPaths('/')

describe('addresses of a site at the root', () => {
  it('are those that are published', () => {
    expect([
      paths.root(),
      paths.home('ja'),
      paths.article('ja', 'harbour-talks'),
      paths.timeline('en'),
      paths.index('en', 'countries'),
      paths.entity('en', 'actors', 'mira-holt'),
      paths.search('ja'),
      paths.about('en'),
      paths.feed('ja'),
    ]).toEqual([
      '/',
      '/ja/',
      '/ja/articles/harbour-talks/',
      '/en/timeline/',
      '/en/countries/',
      '/en/actors/mira-holt/',
      '/ja/search/',
      '/en/about/',
      '/ja/rss.xml',
    ])
  })

  it('point at a section of an article and at an event of the timeline', () => {
    expect(paths.article('en', 'harbour-talks', 'economy')).toBe('/en/articles/harbour-talks/#economy')
    expect(paths.event('en', 'harbour-talks-2031')).toBe('/en/timeline/#harbour-talks-2031')
  })

  it('give each page a picture at an address of its own', () => {
    expect([paths.root(), paths.home('ja'), paths.article('en', 'harbour-talks')].map(paths.preview)).toEqual(
      ['/preview/site.png', '/preview/ja.png', '/preview/en/articles/harbour-talks.png'],
    )
    const below = createPaths('/base')
    expect(below.preview(below.about('en'))).toBe('/base/preview/en/about.png')
  })

  it('narrow the timeline', () => {
    expect(paths.timeline('ja', ['years', '2031'])).toBe('/ja/timeline/years/2031/')
    expect(paths.timeline('ja', ['countries', 'norland'])).toBe('/ja/timeline/countries/norland/')
  })

  it('carry a query, escaped', () => {
    expect(paths.search('ja', '港 & 海')).toBe('/ja/search/?q=%E6%B8%AF%20%26%20%E6%B5%B7')
    expect(paths.search('ja', '')).toBe('/ja/search/?q=')
  })
})

describe('a base path', () => {
  it.each(['/crossroads/', '/crossroads', 'crossroads/', 'crossroads', '//crossroads//'])(
    'written as %s stands before every address',
    (base) => {
      const below = createPaths(base)
      expect(below.root()).toBe('/crossroads/')
      expect(below.home('ja')).toBe('/crossroads/ja/')
      expect(below.feed('en')).toBe('/crossroads/en/rss.xml')
      expect(below.file('favicon.svg')).toBe('/crossroads/favicon.svg')
    },
  )

  it('may be empty', () => expect(createPaths('').home('ja')).toBe('/ja/'))
})

describe('the twin of a page', () => {
  it.each(['/', '/crossroads/'])('differs in the language alone, below %s', (base) => {
    const { twin, article, home, feed } = createPaths(base)
    expect(twin(article('ja', 'harbour-talks'))).toBe(article('en', 'harbour-talks'))
    expect(twin(article('en', 'harbour-talks', 'economy'))).toBe(article('ja', 'harbour-talks', 'economy'))
    expect(twin(home('en'))).toBe(home('ja'))
    expect(twin(feed('ja'))).toBe(feed('en'))
  })

  it('goes by the first segment, not by a later one', () => {
    expect(paths.twin('/en/articles/ja/')).toBe('/ja/articles/ja/')
  })

  it('of a page that has no language is the page itself', () => {
    expect(paths.twin('/404.html')).toBe('/404.html')
    expect(createPaths('/crossroads/').twin('/ja/about/')).toBe('/ja/about/')
  })
})
