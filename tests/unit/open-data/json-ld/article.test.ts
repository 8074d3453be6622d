import { describe, expect, it } from 'vitest'
import { articleInGraph, articleNode } from '../../../../src/open-data/json-ld/article.ts'
import type { Locale } from '../../../../src/language/locale.ts'
import type { Original } from '../../../../src/schemas/article.ts'
import { anActor, anOriginal } from '../../../fixtures/content.ts'
import { addresses, modelOf } from '../../../fixtures/subject.ts'

const home = 'https://example.org'

function nodeOf(facts: Partial<Original> = {}, locale: Locale = 'en', print = articleNode) {
  const model = modelOf({
    originals: [anOriginal(facts)],
    actors: [
      anActor(),
      anActor({ kind: 'organisation', name: { ja: '港湾庁', en: 'Port Office' } }, 'port-office'),
    ],
  })
  return print(model.articles[0]!, locale, model, addresses)
}

describe('an article as a NewsArticle', () => {
  it('has the words of its edition and the facts of its original', () => {
    expect(nodeOf()).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${home}/en/articles/harbour-talks/`,
      headline: 'Harbour talks',
      description: 'Norland and Southmark met in the port.',
      inLanguage: 'en',
      url: `${home}/en/articles/harbour-talks/`,
      datePublished: '2031-06-01',
      mainEntityOfPage: `${home}/en/articles/harbour-talks/`,
      publisher: { '@id': `${home}/data/graph.jsonld#publisher` },
      author: { '@id': `${home}/data/graph.jsonld#publisher`, logo: `${home}/favicon.svg` },
      isBasedOn: [
        {
          name: '港だより',
          inLanguage: 'ja',
          publisher: { '@type': 'Organization', name: 'Harbour Gazette' },
        },
      ],
    })
    expect(nodeOf({}, 'ja')).toMatchObject({ headline: '港の会談', inLanguage: 'ja' })
  })

  it('was modified when it was published, unless it was updated since', () => {
    expect(nodeOf()['dateModified']).toBe('2031-06-01')
    expect(nodeOf({ updated: '2031-07-01' })['dateModified']).toBe('2031-07-01')
  })

  it('is on its page about what leads among its countries, frameworks and actors, by type and URI', () => {
    expect(nodeOf({ actors: ['port-office', 'mira-holt', 'port-office'] })['about']).toEqual([
      { '@type': 'Country', '@id': `${home}/data/countries.json#norland`, name: 'Norland' },
      {
        '@type': 'Organization',
        '@id': `${home}/data/frameworks.json#harbour-dialogue`,
        name: 'Harbour Dialogue',
      },
      { '@type': 'Organization', '@id': `${home}/data/actors.json#port-office`, name: 'Port Office' },
      { '@type': 'Person', '@id': `${home}/data/actors.json#mira-holt`, name: 'Mira Holt' },
    ])
  })

  it('is in the graph about all of them, with its events and sources, by URI alone', () => {
    expect(nodeOf({ actors: ['mira-holt', 'port-office', 'mira-holt'] }, 'en', articleInGraph)).toMatchObject(
      {
        about: [
          { '@id': `${home}/data/countries.json#norland` },
          { '@id': `${home}/data/frameworks.json#harbour-dialogue` },
          { '@id': `${home}/data/actors.json#mira-holt` },
          { '@id': `${home}/data/actors.json#port-office` },
          { '@id': `${home}/data/actors.json#mira-holt` },
        ],
        mentions: [{ '@id': `${home}/data/events.json#harbour-talks-2031` }],
        isBasedOn: [{ '@id': `${home}/data/sources.json#harbour-gazette` }],
        author: { '@id': `${home}/data/graph.jsonld#publisher` },
        contentLocation: { '@id': `${home}/data/terms.json#port-lumen` },
      },
    )
    expect(nodeOf({ events: [] }, 'en', articleInGraph)).not.toHaveProperty('mentions')
  })

  it('names its twin as the translation, or as what it translates', () => {
    const twin = (locale: Locale) => ({ '@id': `${home}/${locale}/articles/harbour-talks/` })
    expect(nodeOf({}, 'ja')).toHaveProperty('workTranslation', twin('en'))
    expect(nodeOf({}, 'en')).toHaveProperty('translationOfWork', twin('ja'))
    expect(nodeOf({}, 'en')).not.toHaveProperty('workTranslation')
  })
})

describe('the time an article is about', () => {
  it.each([
    ['2031-05-04', '2031-05-04'],
    ['2031-05-XX', '2031-05'],
    ['2031-XX-XX', '2031'],
  ])('%s is given in ISO 8601: %s', (date, given) => {
    expect(nodeOf({ date })['temporalCoverage']).toBe(given)
  })

  it.each(['2031~', '2031-05%', '2031-24', '203X', '[2031,2032]', '2031/..'])(
    '%s would be said too exactly there and is left out',
    (date) => {
      expect(nodeOf({ date })).not.toHaveProperty('temporalCoverage')
    },
  )
})
