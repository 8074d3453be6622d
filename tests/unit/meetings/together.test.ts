import { describe, expect, it } from 'vitest'
import { together } from '../../../src/meetings/together.ts'
import { aCountry, anEvent } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const model = modelOf({
  countries: [aCountry(), aCountry({}, 'southmark'), aCountry({}, 'eastfold')],
  events: [
    anEvent({ countries: ['norland', 'southmark'], date: '2030' }, 'talks'),
    anEvent({ countries: ['norland', 'southmark'], date: '2031', kind: 'upheaval', actors: [] }, 'blockade'),
    anEvent({ countries: ['norland', 'eastfold'], date: '2032', frameworks: [] }, 'visit'),
  ],
})
const found = together('countries', 'norland', model.entities.countries.get('norland')!.events)
const of = (id: string) => found.find((one) => one.id === id)

describe('whom a country shares its events with', () => {
  it('leaves out the country itself', () => {
    expect(of('norland')).toBeUndefined()
  })

  it('holds the events in their order, and counts those in which the sides meet', () => {
    expect(of('southmark')?.events.map(({ id }) => id)).toEqual(['talks', 'blockade'])
    expect(of('southmark')?.meetings).toBe(1)
    expect(of('eastfold')?.meetings).toBe(1)
  })

  it('holds frameworks and actors too, those with most events first', () => {
    expect(found.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
      'frameworks/harbour-dialogue',
      'actors/mira-holt',
      'countries/southmark',
      'countries/eastfold',
    ])
  })
})
