import { describe, expect, it } from 'vitest'
import { internalLinks } from '../../../../src/check/rules/links.ts'
import { aTranslation, anOriginal, enBody, jaBody } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

/** What is found where the article's Japanese edition links to this. */
const linked = (url: string) =>
  find(internalLinks, {
    originals: [
      anOriginal({}, { body: `${jaBody}\n[参照](${url})\n` }),
      anOriginal({}, { id: 'tide-charter', body: '## 条文 [#articles]\n\n一。\n' }),
    ],
    translations: [aTranslation(), aTranslation({}, { id: 'tide-charter', body: 'None.\n' })],
  }).map(told)

const at = 'articles/harbour-talks/ja.mdx · line 12'

describe('a link that leads somewhere', () => {
  it.each([
    '/ja/',
    '/ja/articles/tide-charter/',
    '/en/articles/tide-charter/',
    '/ja/countries/norland/',
    '/ja/timeline/years/2031/',
    '/ja/search/?q=HD',
    '#economy',
    '#economy-1',
    '/ja/articles/tide-charter/#articles',
    '/ja/articles/tide-charter/#articles-1',
    'https://example.org/x#y',
    'http://example.org/',
    'mailto:desk@example.org',
  ])('%s is let through', (url) => expect(linked(url)).toEqual([]))
})

describe('a link that leads to no page', () => {
  it('is refused, with the page that is meant', () => {
    expect(linked('/ja/countries/norlund/')).toEqual([
      `${at}: "/ja/countries/norlund/" is no page of this site → write /ja/countries/norland/`,
    ])
  })

  it.each([
    '/articles/tide-charter/',
    '/ja/articles/tide-charter',
    '/ja/terms/port-lumen/',
    '//example.org/',
  ])('%s is refused', (url) => expect(linked(url)[0]).toContain('is no page of this site'))

  it('is refused where nothing is near', () => {
    expect(linked('/nowhere/to/be/found/in/any/language/')[0]).toMatch(/→ remove the link$/)
  })

  it.each(['tide-charter/', '../tide-charter/', 'ja.mdx', 'www.example.org'])(
    '%s is refused: it goes by where the page stands',
    (url) =>
      expect(linked(url)).toEqual([
        `${at}: "${url}" is neither a path from the root nor an address → write it as /ja/articles/SLUG/`,
      ]),
  )
})

describe('a link that leads to no section', () => {
  it('of its own article is refused', () => {
    expect(linked('#economics')).toEqual([
      `${at}: no section has the id "economics" → write one of #economy, #outlook`,
    ])
  })

  it.each(['#lead', '#economy-2', '#'])('%s has no anchor', (url) => expect(linked(url)).toHaveLength(1))

  it('of another article is refused', () => {
    expect(linked('/ja/articles/tide-charter/#article')).toEqual([
      `${at}: no section of /ja/articles/tide-charter/ has the id "article" → ` +
        'write one of /ja/articles/tide-charter/#articles',
    ])
  })

  it('of the other language’s edition is refused', () => {
    expect(linked('/en/articles/tide-charter/#articles')).toEqual([
      `${at}: no section of /en/articles/tide-charter/ has the id "articles" → ` +
        'remove the link: there are no sections',
    ])
  })
})

it('looks into translations and at links that are defined apart', () => {
  const translations = [aTranslation({}, { body: `${enBody}\nSee [this][a].\n\n[a]: /en/nowhere/\n` })]
  expect(find(internalLinks, { translations })).toMatchObject([
    { file: 'content/articles/harbour-talks/en.mdx', place: 'line 14', rule: 'broken-link' },
  ])
})
