import { describe, expect, it } from 'vitest'
import { createPaths } from '../../../src/domain/paths.ts'
import { sitePaths } from '../../../src/check/site-paths.ts'
import { filterPages, periodOf } from '../../../src/timeline/pages.ts'
import { aCountry, anEvent, soundContent } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const changes = {
  countries: [aCountry(), aCountry({}, 'southmark')],
  events: [
    anEvent({ date: '2031-05-04' }, 'talks'),
    anEvent({ date: '2030-12/2031-02', countries: [] }, 'winter-works'),
    anEvent({ date: '../2030', countries: [] }, 'old-ferry'),
  ],
}
const model = modelOf(changes)
const pages = filterPages(model)
const page = (filter?: string) => pages.find((candidate) => candidate.filter?.join('/') === filter)

describe('the pages of the timeline', () => {
  it('are the whole, then one for each entity, and for each region, kind and year with events', () => {
    expect(pages.map(({ filter }) => filter?.join('/'))).toEqual([
      undefined,
      'countries/norland',
      'countries/southmark',
      'frameworks/harbour-dialogue',
      'actors/mira-holt',
      'regions/europe',
      'kinds/meetings',
      'kinds/meeting',
      'years/2031',
      'years/2030',
    ])
  })

  it('hold the events that they are narrowed to', () => {
    const events = (filter?: string) => page(filter)?.events.map(({ id }) => id)
    expect(events()).toEqual(['old-ferry', 'winter-works', 'talks'])
    expect(events('countries/norland')).toEqual(['talks'])
    expect(events('countries/southmark')).toEqual([])
    expect(events('years/2030')).toEqual(['old-ferry', 'winter-works'])
    expect(events('years/2031')).toEqual(['winter-works', 'talks'])
  })

  it('say whom they are narrowed to', () => {
    expect(page('countries/norland')?.entity?.data.name.en).toBe('Norland')
    expect(page('years/2031')?.entity).toBeUndefined()
  })

  it('are all known to the check of links', () => {
    const known = sitePaths(soundContent(changes))
    const paths = createPaths('/')
    for (const { filter } of pages) expect(known).toContain(paths.timeline('en', filter))
  })
})

it('draws the page of a year on an axis of that year', () => {
  expect(periodOf({ filter: ['years', '2025'] })).toEqual({
    first: Date.parse('2025-01-01') / 86_400_000,
    last: Date.parse('2025-12-31') / 86_400_000,
  })
  expect(periodOf({ filter: ['kinds', 'meeting'] })).toBeUndefined()
})
