import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { whoMeetsWhom, type Matrix } from '../../../src/domain/matrix.ts'
import { eventKinds, meetingKinds, type Event } from '../../../src/schemas/event.ts'
import { aCountry, aFramework, anEvent } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const countries = ['norland', 'southmark', 'eastfold', 'westholm']
const frameworks = ['dialogue', 'union']

function matrixOf(events: Pick<Event, 'kind' | 'countries' | 'frameworks'>[]): Matrix {
  const { entities } = modelOf({
    countries: countries.map((id) => aCountry({}, id)),
    frameworks: frameworks.map((id) => aFramework({}, id)),
    events: events.map((event, index) => anEvent({ actors: [], ...event }, `event-${index}`)),
  })
  return whoMeetsWhom([...entities.countries.values()], [...entities.frameworks.values()])
}
const cellsOf = ({ rows }: Matrix) =>
  new Map(
    rows.flatMap(({ country, cells }) =>
      cells.map(({ column, events, meetings }) => [
        `${country} ${column.kind}/${column.id}`,
        { events, meetings },
      ]),
    ),
  )

describe('the matrix', () => {
  const matrix = matrixOf([
    { kind: 'meeting', countries: ['norland', 'southmark'], frameworks: ['dialogue'] },
    { kind: 'upheaval', countries: ['southmark', 'norland'], frameworks: [] },
    { kind: 'launch', countries: ['eastfold'], frameworks: ['dialogue'] },
    { kind: 'visit', countries: ['westholm'], frameworks: [] },
  ])

  it('counts the events that two share, and those among them in which sides meet', () => {
    expect(Object.fromEntries(cellsOf(matrix))).toEqual({
      'norland countries/southmark': { events: 2, meetings: 1 },
      'norland frameworks/dialogue': { events: 1, meetings: 1 },
      'southmark countries/norland': { events: 2, meetings: 1 },
      'southmark frameworks/dialogue': { events: 1, meetings: 1 },
      'eastfold frameworks/dialogue': { events: 1, meetings: 0 },
    })
  })

  it('has rows and columns in the order given, for those alone that share an event', () => {
    expect(matrix.rows.map(({ country }) => country)).toEqual(['norland', 'southmark', 'eastfold'])
    expect(matrix.columns.map(({ id }) => id)).toEqual(['norland', 'southmark', 'dialogue'])
  })

  it('is symmetric for countries and has exactly the cells that the events add up to', () => {
    const event = fc.record({
      kind: fc.constantFrom(...eventKinds),
      countries: fc.subarray(countries),
      frameworks: fc.subarray(frameworks),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const matrix = matrixOf(events)
        const cells = cellsOf(matrix)
        const expected = new Map<string, { events: number; meetings: number }>()
        for (const row of countries)
          for (const [kind, ids] of [
            ['countries', countries],
            ['frameworks', frameworks],
          ] as const)
            for (const id of ids) {
              const both = events.filter((event) => event.countries.includes(row) && event[kind].includes(id))
              if (both.length > 0 && id !== row)
                expected.set(`${row} ${kind}/${id}`, {
                  events: both.length,
                  meetings: both.filter(({ kind }) => meetingKinds.includes(kind)).length,
                })
            }
        expect(cells).toEqual(expected)
        for (const { country, cells: row } of matrix.rows)
          for (const { column, events } of row.filter(({ column }) => column.kind === 'countries'))
            expect(cells.get(`${column.id} countries/${country}`)?.events).toBe(events)
      }),
      { numRuns: 60 },
    )
  })
})
