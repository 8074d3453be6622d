import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoMeetsWhom } from '../../../src/meetings/matrix.ts'
import { eventKinds, eventStatuses, meetingKinds, type Event } from '../../../src/schemas/event.ts'
import { aCountry, anEvent } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const countries = ['norland', 'southmark', 'eastfold', 'westholm']

type Given = Pick<Event, 'kind' | 'countries'> & Partial<Pick<Event, 'status'>>

function matrixOf(events: readonly Given[], which: 'meetings' | 'all') {
  const { entities } = modelOf({
    countries: countries.map((id) => aCountry({}, id)),
    frameworks: [],
    events: events.map((event, index) => anEvent({ actors: [], frameworks: [], ...event }, `event-${index}`)),
  })
  return whoMeetsWhom([...entities.countries.values()], which)
}

const printed = (events: readonly Given[], which: 'meetings' | 'all') =>
  matrixOf(events, which).pairs.map(
    ({ first, second, events, meetings }) => `${first}–${second} ${meetings}/${events.length}`,
  )

describe('the matrix', () => {
  const events: Given[] = [
    { kind: 'meeting', countries: ['southmark', 'norland'] },
    { kind: 'upheaval', countries: ['norland', 'southmark'] },
    { kind: 'launch', countries: ['eastfold', 'norland'] },
    { kind: 'meeting', status: 'announced', countries: ['westholm', 'norland'] },
    { kind: 'visit', countries: ['westholm'] },
  ]

  it('holds each pair once, in the order of the countries, with its events and its meetings', () => {
    expect(printed(events, 'all')).toEqual([
      'norland–southmark 1/2',
      'norland–eastfold 0/1',
      'norland–westholm 0/1',
    ])
  })

  it('holds only those who met, where meetings are asked for: what was announced is no meeting', () => {
    expect(printed(events, 'meetings')).toEqual(['norland–southmark 1/2'])
    expect(matrixOf(events, 'meetings').countries).toEqual(['norland', 'southmark'])
  })

  it('has exactly the pairs that the events add up to', () => {
    const event = fc.record({
      kind: fc.constantFrom(...eventKinds),
      status: fc.constantFrom(...eventStatuses),
      countries: fc.subarray(countries),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const expected = countries.flatMap((first, index) =>
          countries.slice(index + 1).flatMap((second) => {
            const both = events.filter(({ countries }) =>
              [first, second].every((id) => countries.includes(id)),
            )
            const met = both.filter(({ kind, status }) => status === 'held' && meetingKinds.includes(kind))
            return both.length > 0 ? [`${first}–${second} ${met.length}/${both.length}`] : []
          }),
        )
        expect(printed(events, 'all')).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})
