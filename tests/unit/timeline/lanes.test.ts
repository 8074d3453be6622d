import { describe, expect, it } from 'vitest'
import { edtf } from '../../../src/date/edtf.ts'
import type { SiteEvent } from '../../../src/domain/types.ts'
import { heldUnder } from '../../../src/timeline/held-under.ts'
import { inLanes } from '../../../src/timeline/lanes.ts'
import { byMonth } from '../../../src/timeline/list.ts'
import { whoLane } from '../../../src/timeline/who.ts'
import { readContent } from '../../../src/files/read-content.ts'
import { anEvent } from '../../fixtures/content.ts'

const five = ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkmenistan', 'uzbekistan']
const { content } = readContent('content')
const event = (changes: Parameters<typeof anEvent>[0], id = 'e'): SiteEvent => {
  const { data } = anEvent(changes, id)
  return { ...data, id, at: edtf(data.date) }
}

describe('the lane by who meets whom', () => {
  const lane = (countries: string[], frameworks: string[] = []) =>
    whoLane({ countries, frameworks }, content.lanes!.data.lanes, (region) =>
      region === 'central-asia' ? five : [],
    )

  it.each([
    [['japan', ...five], 'japan-and-the-five'],
    [['japan', 'uzbekistan'], 'japan-and-one'],
    [['japan'], 'japan-and-one'],
    [['china', ...five], 'china-and-the-five'],
    [['china', 'kazakhstan'], 'china-and-the-five'],
    [['russia', 'china'], 'china-and-russia'],
    [['kazakhstan', 'uzbekistan'], 'the-five'],
    [['turkmenistan'], 'others'],
    [['japan', 'uzbekistan', 'russia'], 'others'],
    [['china', 'russia', 'india'], 'others'],
    [[], 'others'],
  ])('of %j is %s', (countries, expected) => expect(lane(countries)).toBe(expected))

  it('is that of the United Nations where no one meets another', () => {
    expect(lane([], ['un'])).toBe('united-nations')
    expect(lane(['tajikistan'], ['un'])).toBe('united-nations')
    expect(lane(['china', 'tajikistan'], ['un'])).toBe('china-and-the-five')
  })
})

describe('the roof of an event', () => {
  const members: Record<string, string[]> = {
    sco: ['china', 'russia', 'india'],
    pair: ['china', 'tajikistan'],
    'ca-jad': ['japan', ...five],
  }
  const roof = (changes: Partial<Pick<SiteEvent, 'kind' | 'countries' | 'actors' | 'frameworks'>>) =>
    heldUnder(
      { kind: 'meeting', countries: [], actors: [], frameworks: [], ...changes },
      (id) => members[id] ?? [],
    )

  it('is not what two spoke of', () => {
    expect(roof({ countries: ['china', 'russia'], actors: ['a', 'b'], frameworks: ['sco'] })).toEqual([])
    expect(
      roof({ countries: ['china', 'tajikistan'], actors: ['a', 'b'], frameworks: ['sco', 'un'] }),
    ).toEqual([])
  })

  it('is what all its members attend, and the only one that an event names', () => {
    expect(roof({ countries: ['china', 'tajikistan'], actors: ['a', 'b'], frameworks: ['pair'] })).toEqual([
      'pair',
    ])
    expect(roof({ countries: ['china', 'russia'], frameworks: ['sco'] })).toEqual(['sco'])
    expect(roof({ kind: 'agreement', countries: ['japan', 'tajikistan'], frameworks: ['ca-jad'] })).toEqual([
      'ca-jad',
    ])
    expect(
      roof({ countries: ['japan', ...five], frameworks: ['ca-jad', 'tokyo-initiative', 'sco'] }),
    ).toEqual(['ca-jad', 'tokyo-initiative'])
  })
})

it('lanes stand in the order given, else the fullest first, and last those without any', () => {
  const events = [
    event({ countries: ['b'] }, '1'),
    event({ countries: ['a', 'c'] }, '2'),
    event({ countries: ['c'] }, '3'),
    event({ countries: [] }, '4'),
  ]
  const of = ({ countries }: SiteEvent) => ({ who: ['x'], frameworks: [], countries })
  const lanes = (order?: string[]) =>
    inLanes('countries', events, of, order).map(
      ({ id, events }) => `${id}: ${events.map(({ id }) => id).join(' ')}`,
    )
  expect(lanes()).toEqual(['c: 2 3', 'a: 2', 'b: 1', 'undefined: 4'])
  expect(lanes(['b', 'a', 'c'])).toEqual(['b: 1', 'a: 2', 'c: 2 3', 'undefined: 4'])
})

it('the list has the newest month first, and in it the newest day: exact before approximate, meetings before the rest', () => {
  const dates: [string, Partial<SiteEvent>?][] = [
    ['2024'],
    ['2024-03'],
    ['2025'],
    ['2025-12-01/2025-12-10'],
    ['2025-12'],
    ['2025-12-19'],
    ['2025-12-20', { kind: 'agreement' }],
    ['2025-12-20', { kind: 'meeting' }],
    ['2025-12-20', { kind: 'visit', status: 'announced' }],
    ['2025-12-20~'],
  ]
  const events = dates.map(([date, changes], index) =>
    event({ kind: 'agreement', ...changes, date }, `${index}`),
  )
  expect(
    byMonth(events).map(
      ({ year, month, days }) =>
        `${year} ${month}: ${days.map((day) => day.map(({ id }) => id).join('+')).join(' ')}`,
    ),
  ).toEqual(['2025 12: 7+8+6 9 5 3 4', '2025 undefined: 2', '2024 3: 1', '2024 undefined: 0'])
})

it('every event has a name in a few words', () => {
  for (const { id, data } of content.events)
    expect([id, data.short]).toEqual([id, { ja: expect.any(String), en: expect.any(String) }])
})
