import { describe, expect, it } from 'vitest'
import { articleNode } from '../../../../src/domain/json-ld/article.ts'
import type { Locale } from '../../../../src/domain/locale.ts'
import type { Original } from '../../../../src/schemas/article.ts'
import { anActor, anOriginal } from '../../../fixtures/content.ts'
import { addresses, modelOf } from '../../../fixtures/subject.ts'

const home = 'https://example.org'

function nodeOf(facts: Partial<Original> = {}, locale: Locale = 'en', brief = false) {
  const model = modelOf({
    originals: [anOriginal(facts)],
    actors: [
      anActor(),
      anActor({ kind: 'organisation', name: { ja: '港湾庁', en: 'Port Office' } }, 'port-office'),
    ],
  })
  return articleNode(model.articles[0]!, locale, model, addresses, { brief })
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
      citation: [{ '@type': 'CreativeWork', name: '港だより' }],
      contentLocation: { '@type': 'Place', '@id': `${home}/data/terms.json#port-lumen`, name: 'Port Lumen' },
    })
    expect(nodeOf({}, 'ja')).toMatchObject({ headline: '港の会談', inLanguage: 'ja' })
  })

  it('was modified when it was published, unless it was updated since', () => {
    expect(nodeOf()['dateModified']).toBe('2031-06-01')
    expect(nodeOf({ updated: '2031-07-01' })['dateModified']).toBe('2031-07-01')
  })

  it('is about its countries, frameworks and actors, each by its type and URI', () => {
    expect(nodeOf({ actors: ['mira-holt', 'port-office'] })['about']).toEqual([
      { '@type': 'Country', '@id': `${home}/data/countries.json#norland`, name: 'Norland' },
      {
        '@type': 'Organization',
        '@id': `${home}/data/frameworks.json#harbour-dialogue`,
        name: 'Harbour Dialogue',
      },
      { '@type': 'Person', '@id': `${home}/data/actors.json#mira-holt`, name: 'Mira Holt' },
      { '@type': 'Organization', '@id': `${home}/data/actors.json#port-office`, name: 'Port Office' },
    ])
  })

  it('mentions its events, and in brief names everything by URI alone', () => {
    const event = { '@id': `${home}/data/events.json#harbour-talks-2031` }
    expect(nodeOf()['mentions']).toEqual([event])
    expect(nodeOf({}, 'en', true)).toMatchObject({
      about: [{ '@id': `${home}/data/countries.json#norland` }, {}, {}],
      author: { '@id': `${home}/data/graph.jsonld#publisher` },
    })
    expect(nodeOf({ events: [] })).not.toHaveProperty('mentions')
  })

  it('names its twin as the translation, or as what it translates', () => {
    const twin = (locale: Locale) => ({ '@id': `${home}/${locale}/articles/harbour-talks/` })
    expect(nodeOf({}, 'ja')).toHaveProperty('workTranslation', twin('en'))
    expect(nodeOf({}, 'en')).toHaveProperty('translationOfWork', twin('ja'))
    expect(nodeOf({}, 'en')).not.toHaveProperty('workTranslation')
  })

  it('has no place where none is known', () => {
    expect(nodeOf({ place: undefined })).not.toHaveProperty('contentLocation')
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
