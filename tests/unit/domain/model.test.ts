import { describe, expect, it } from 'vitest'
import {
  aCountry,
  anActor,
  anEvent,
  anOriginal,
  aTranslation,
  enBody,
  jaBody,
} from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const slugs = (articles: readonly { slug: string }[]) => articles.map(({ slug }) => slug)
const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id)

describe('articles', () => {
  it('stand in order of publication, then of what they are about, then of slug: the newest first', () => {
    const { articles } = modelOf({
      originals: [
        anOriginal({ published: '2031-06-01', date: '2031-05' }, { id: 'b' }),
        anOriginal({ published: '2031-06-01', date: '2031-05' }, { id: 'a' }),
        anOriginal({ published: '2031-06-01', date: '2031-05-20' }, { id: 'later-subject' }),
        anOriginal({ published: '2031-06-02', date: '2004' }, { id: 'newest' }),
      ],
      translations: [],
    })
    expect(slugs(articles)).toEqual(['newest', 'later-subject', 'a', 'b'])
  })

  it('have an edition in each language, the facts standing in the original alone', () => {
    const [article] = modelOf().articles
    expect(article?.facts.countries).toEqual(['norland'])
    expect(article?.editions.ja?.words.title).toBe('港の会談')
    expect(article?.editions.en?.words.title).toBe('Harbour talks')
  })

  it('have one edition where the translation is missing', () => {
    expect(Object.keys(modelOf({ translations: [] }).articles[0]!.editions)).toEqual(['ja'])
  })

  it('know whether the translation has fallen behind', () => {
    const stale = (body: string) =>
      modelOf({ originals: [anOriginal({}, { body })] }).articles[0]!.editions.en?.stale
    expect(stale(jaBody)).toBe(false)
    expect(stale(jaBody.replace('広げる', '深くする'))).toBe(true)
    expect(
      modelOf({ translations: [aTranslation({}, { body: `${enBody}\nMore.` })] }).articles[0]!.editions.en,
    ).toMatchObject({ stale: false })
  })
})

describe('events', () => {
  it('stand in order of date, then of id', () => {
    const { events } = modelOf({
      events: [
        anEvent({ date: '2031-05' }, 'b'),
        anEvent({ date: '2031-05' }, 'a'),
        anEvent({ date: '../2030' }, 'open'),
        anEvent({ date: '2031' }, 'year'),
      ],
    })
    expect(ids(events)).toEqual(['open', 'year', 'a', 'b'])
  })

  it('stand before those that they are said to have come before, through any chain of them', () => {
    const words = { ja: '前', en: 'before' }
    const { events } = modelOf({
      events: [
        anEvent({ date: '2031' }, 'a-talks'),
        anEvent({ date: '2031', before: { event: 'a-talks', words } }, 'b-visit'),
        anEvent({ date: '2031', before: { event: 'b-visit', words } }, 'c-call'),
        anEvent({ date: '2031', before: { event: 'd-letter', words } }, 'e-note'),
        anEvent({ date: '2031', before: { event: 'c-call', words } }, 'd-letter'),
      ],
    })
    expect(ids(events)).toEqual(['e-note', 'd-letter', 'c-call', 'b-visit', 'a-talks'])
  })

  it('stand under each year that they may touch, the latest year first', () => {
    const { years } = modelOf({
      events: [anEvent({ date: '2030-12/2031-01' }, 'new-year'), anEvent({ date: '2031' }, 'year')],
    })
    expect(years.map(({ year, events }) => [year, ids(events)])).toEqual([
      [2031, ['new-year', 'year']],
      [2030, ['new-year']],
    ])
  })

  it('know the articles that report them', () => {
    const { reportsOf } = modelOf({
      originals: [anOriginal(), anOriginal({ events: [] }, { id: 'other' })],
      translations: [],
    })
    expect(slugs(reportsOf.get('harbour-talks-2031')!)).toEqual(['harbour-talks'])
    expect(reportsOf.get('unreported')).toBeUndefined()
  })
})

describe('entities', () => {
  it('have the articles and events that name them', () => {
    const { entities } = modelOf()
    for (const entity of [
      entities.countries.get('norland'),
      entities.frameworks.get('harbour-dialogue'),
      entities.actors.get('mira-holt'),
    ]) {
      expect(slugs(entity!.articles)).toEqual(['harbour-talks'])
      expect(ids(entity!.events)).toEqual(['harbour-talks-2031'])
    }
  })

  it('that are countries have their actors', () => {
    const { entities } = modelOf({
      countries: [aCountry(), aCountry({}, 'southmark')],
      actors: [anActor({}, 'a'), anActor({ country: undefined }, 'b'), anActor({}, 'c')],
    })
    expect(entities.countries.get('norland')).toMatchObject({ actors: ['a', 'c'] })
    expect(entities.countries.get('southmark')).toMatchObject({ actors: [] })
  })

  it('of another kind with the same id do not borrow a country’s links', () => {
    const { entities } = modelOf({ actors: [anActor(), anActor({}, 'norland')] })
    expect(entities.actors.get('norland')).toMatchObject({ actors: [] })
  })
})

it('keeps terms and sources by id, and the articles that rest on a source', () => {
  const { terms, sources, articlesOf } = modelOf()
  expect(terms.get('port-lumen')?.data.kind).toBe('place')
  expect(sources.get('harbour-gazette')?.data.title).toBe('港だより')
  expect(slugs(articlesOf.get('harbour-gazette')!)).toEqual(['harbour-talks'])
})

it('a site without a name has no model', () => {
  expect(() => modelOf({ config: undefined })).toThrow('site.yaml is missing')
})
