import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/date/days.ts'
import { edtf } from '../../../src/date/edtf.ts'
import { extentOf } from '../../../src/timeline/extent.ts'
import { doubtsOf, passes, printSpans, queryOf, readSpans, wantedIn } from '../../../src/timeline/filter.ts'

const event = (date: string) => ({
  in: {
    country: ['china', 'tajikistan'],
    framework: ['sco', 'un'],
    actor: ['wang-yi'],
    region: ['east-asia', 'central-asia'],
    kind: ['meeting', 'meetings'],
  },
  spans: readSpans(printSpans(extentOf(edtf(date)).spans)),
})
/** Days since 1970-01-01. */
const days = (iso: string) => Date.parse(iso) / 86_400_000

const shown = (query: string, date = '2025-12-01/2025-12-10') => passes(wantedIn(query))(event(date))

describe('a filter of the timeline', () => {
  it('combines what the address asks for', () => {
    expect(shown('')).toBe(true)
    expect(
      shown('?country=tajikistan&framework=sco&actor=wang-yi&kind=meeting&from=2025-01&to=2025-12'),
    ).toBe(true)
    for (const other of [
      'country=japan',
      'framework=asean',
      'actor=xi-jinping',
      'kind=call',
      'region=europe',
      'from=2026',
      'to=2025-11',
    ])
      expect(shown(`?country=tajikistan&${other}`)).toBe(other.startsWith('country'))
    expect(shown('?country=japan')).toBe(false)
  })

  it.each([
    ['2025', '?from=2025-07&to=2025-07', true],
    ['2025-12-XX', '?from=2025-12&to=2025-12', true],
    ['2025-07-10', '?from=2025-08', false],
    ['2025-07-10', '?to=2025-07', true],
    ['2025-07-10', '?from=2025-07-11', false],
    ['2025-07-10', '?from=2025-07-10&to=2025-07-10', true],
    ['2025-07-10', '?from=2025-07', true],
    ['2024-12/2025-02', '?to=2024', true],
    ['2020/..', '?from=2099', true],
    ['../2020', '?to=1901', true],
    ['../2020', '?from=2021', false],
    ['[2019, 2024]', '?from=2020&to=2023', false],
    ['2025', '?from=2026&to=2024', false],
  ])('an event of %s may fall within %s: %s', (date, query, expected) =>
    expect(shown(query, date)).toBe(expected),
  )

  it('finds a region, and meetings of every kind, and is not concerned with how they are shown', () => {
    expect(shown('?region=central-asia&kind=meetings&by=countries&order=oldest')).toBe(true)
    expect(queryOf(wantedIn('?order=oldest&by=frameworks&region=x'))).toBe(
      '?region=x&by=frameworks&order=oldest',
    )
  })

  it('takes years and months as readers write them, and nothing else', () => {
    expect(dayOf('2025', 'from')).toBe(days('2025-01-01'))
    expect(dayOf('2025', 'to')).toBe(days('2025-12-31'))
    expect(dayOf('2024-02', 'to')).toBe(days('2024-02-29'))
    for (const text of ['2025-07', '2025-7', '2025/7', '２０２５年７月'])
      expect(dayOf(text, 'from')).toBe(days('2025-07-01'))
    for (const text of ['2025-07-10', '2025/7/10', '2025年7月10日'])
      expect(dayOf(text, 'to')).toBe(days('2025-07-10'))
    for (const text of ['', '25', '2025-13', '2025-00', 'July 2025', '2025-02-29'])
      expect(dayOf(text, 'from')).toBeUndefined()
  })

  it('tells what it cannot follow', () => {
    const known = {
      country: new Set(['china']),
      framework: new Set(['sco']),
      actor: new Set<string>(),
      region: new Set<string>(),
      kind: new Set(['meeting']),
    }
    const doubts = (query: string) => doubtsOf(wantedIn(query), known)
    expect(doubts('?country=china&kind=meeting&from=2025&to=2025-02&utm_source=x')).toEqual([])
    expect(doubts('?country=atlantis&from=soon')).toEqual([
      { why: 'unknown', name: 'country', value: 'atlantis' },
      { why: 'noDate', name: 'from', value: 'soon' },
    ])
    expect(doubts('?from=2025-08&to=2025-07')).toEqual([{ why: 'reversed', name: 'to', value: '2025-07' }])
    expect(shown('?country=atlantis')).toBe(false)
    expect(shown('?from=soon')).toBe(true)
  })

  it('writes an address that reads the same, without what is empty, and keeps what is not its own', () => {
    const query = '?country=china&to=2025-12'
    expect(queryOf(wantedIn(query))).toBe(query)
    expect(queryOf(wantedIn(''), '?country=china&x=1')).toBe('?x=1')
    expect(queryOf(wantedIn(''), '?country=china')).toBe('')
  })
})

it.each([
  ['2025-07-10', [[days('2025-07-10'), days('2025-07-10')]]],
  ['2020/..', [[days('2020-01-01'), undefined]]],
  ['../2020', [[undefined, days('2020-12-31')]]],
  [
    '[1919, 2024-02-01]',
    [
      [days('1919-01-01'), days('1919-12-31')],
      [days('2024-02-01'), days('2024-02-01')],
    ],
  ],
])('the stretches of %s are read back as they were printed', (date, expected) => {
  const { spans } = extentOf(edtf(date))
  expect(readSpans(printSpans(spans)).map(({ first, last }) => [first, last])).toEqual(expected)
})
