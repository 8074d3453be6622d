import { describe, expect, it } from 'vitest'
import { newsArticle } from '../../../src/domain/json-ld.ts'
import type { Locale } from '../../../src/domain/locale.ts'
import type { Original } from '../../../src/schemas/article.ts'
import { anActor, anOriginal } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const addresses = {
  page: 'https://example.org/en/articles/harbour-talks/',
  twin: 'https://example.org/ja/articles/harbour-talks/',
  home: 'https://example.org/en/',
}

function dataOf(facts: Partial<Original> = {}, locale: Locale = 'en') {
  const model = modelOf({
    originals: [anOriginal(facts)],
    actors: [
      anActor(),
      anActor({ kind: 'organisation', name: { ja: '港湾庁', en: 'Port Office' } }, 'port-office'),
    ],
  })
  return newsArticle(model.articles[0]!, locale, model, addresses)
}

describe('an article as a NewsArticle', () => {
  it('has the words of its edition and the facts of its original', () => {
    expect(dataOf()).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: 'Harbour talks',
      description: 'Norland and Southmark met in the port.',
      inLanguage: 'en',
      url: addresses.page,
      datePublished: '2031-06-01',
      citation: ['港だより'],
      contentLocation: { '@type': 'Place', name: 'Port Lumen' },
    })
    expect(dataOf({}, 'ja')).toMatchObject({ headline: '港の会談', inLanguage: 'ja' })
  })

  it('was modified when it was published, unless it was updated since', () => {
    expect(dataOf().dateModified).toBe('2031-06-01')
    expect(dataOf({ updated: '2031-07-01' }).dateModified).toBe('2031-07-01')
  })

  it('is about its countries, frameworks and actors, each by its type', () => {
    expect(dataOf({ actors: ['mira-holt', 'port-office'] }).about).toEqual([
      { '@type': 'Country', name: 'Norland' },
      { '@type': 'Thing', name: 'Harbour Dialogue' },
      { '@type': 'Person', name: 'Mira Holt' },
      { '@type': 'Organization', name: 'Port Office' },
    ])
  })

  it('names its twin as the translation, or as what it translates', () => {
    expect(dataOf({}, 'ja')).toHaveProperty('workTranslation', { '@id': addresses.twin })
    expect(dataOf({}, 'en')).toHaveProperty('translationOfWork', { '@id': addresses.twin })
    expect(dataOf({}, 'en')).not.toHaveProperty('workTranslation')
  })

  it('has no place where none is known', () => {
    expect(dataOf({ place: undefined })).not.toHaveProperty('contentLocation')
  })
})

describe('the time an article is about', () => {
  it.each([
    ['2031-05-04', '2031-05-04'],
    ['2031~', '2031'],
    ['2031-05%', '2031-05'],
    ['2031-05-XX', '2031-05'],
    ['2031-XX-XX', '2031'],
  ])('%s is given in ISO 8601: %s', (date, given) => {
    expect(dataOf({ date }).temporalCoverage).toBe(given)
  })

  it.each(['2031-24', '203X', '[2031,2032]', '2031/..'])('%s has no form there and is left out', (date) => {
    expect(dataOf({ date })).not.toHaveProperty('temporalCoverage')
  })
})
