import { describe, expect, it } from 'vitest'
import { aCountry, anEvent, anOriginal } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'
import { appearances } from '../../../src/domain/cross-references.ts'

const bare = { actors: [], frameworks: [], countries: [] }
const { articles, events } = modelOf({
  countries: [aCountry(), aCountry({}, 'southmark')],
  originals: [
    anOriginal({ ...bare, countries: ['norland', 'southmark'], published: '2031-06-02' }, { id: 'newer' }),
    anOriginal({ ...bare, countries: ['norland'], frameworks: ['harbour-dialogue'] }, { id: 'older' }),
  ],
  translations: [],
  events: [
    anEvent({ ...bare, countries: ['norland', 'southmark'], actors: ['mira-holt'] }, 'later'),
    anEvent({ ...bare, countries: ['southmark'], date: '2030' }, 'earlier'),
  ],
})
const table = appearances(articles, events)

describe('what mentions an entity', () => {
  it('is kept in the order given', () => {
    const { articles, events } = table.of('countries', 'norland')
    expect(articles.map(({ slug }) => slug)).toEqual(['newer', 'older'])
    expect(events.map(({ id }) => id)).toEqual(['later'])
    expect(table.of('countries', 'southmark').events.map(({ id }) => id)).toEqual(['earlier', 'later'])
  })

  it('is nothing for an entity that nobody mentions', () => {
    expect(table.of('actors', 'nobody')).toEqual({ articles: [], events: [] })
  })

  it('goes by kind as well as by id', () => {
    expect(table.of('frameworks', 'norland').articles).toEqual([])
  })
})
