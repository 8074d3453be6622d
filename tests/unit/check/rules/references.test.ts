import { describe, expect, it } from 'vitest'
import type { Content } from '../../../../src/domain/content.ts'
import { references } from '../../../../src/check/rules/references.ts'
import { aFramework, aTerm, anActor, anEvent, anOriginal } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

const evidence = [{ source: 'harbour-gazette', at: 'p1' }]
const members = (...countries: string[]) => ({
  members: { list: countries.map((country) => ({ country, from: '2004' })), evidence },
})

describe('an id that names nothing', () => {
  it.each<[string, Partial<Content>, string]>([
    ['an actor of an article', { originals: [anOriginal({ actors: ['mira-holt', 'x-y-z'] })] }, 'actors[1]'],
    ['a framework of an article', { originals: [anOriginal({ frameworks: ['x-y-z'] })] }, 'frameworks[0]'],
    ['a country of an article', { originals: [anOriginal({ countries: ['x-y-z'] })] }, 'countries[0]'],
    ['a source of an article', { originals: [anOriginal({ sources: ['x-y-z'] })] }, 'sources[0]'],
    ['an event of an article', { originals: [anOriginal({ events: ['x-y-z'] })] }, 'events[0]'],
    ['the place of an article', { originals: [anOriginal({ place: 'x-y-z' })] }, 'place'],
    ['an actor of an event', { events: [anEvent({ actors: ['x-y-z'] })] }, 'actors[0]'],
    ['a framework of an event', { events: [anEvent({ frameworks: ['x-y-z'] })] }, 'frameworks[0]'],
    ['a country of an event', { events: [anEvent({ countries: ['x-y-z'] })] }, 'countries[0]'],
    ['the place of an event', { events: [anEvent({ place: 'x-y-z' })] }, 'place'],
    ['the country of an actor', { actors: [anActor({ country: 'x-y-z' })] }, 'country'],
    ['the country of a term', { terms: [aTerm({ country: 'x-y-z' })] }, 'country'],
    [
      'a member of a framework',
      { frameworks: [aFramework(members('norland', 'x-y-z'))] },
      'members.list[1].country',
    ],
  ])('is refused: %s', (_what, changes, place) => {
    // An article or event that is replaced may leave others without their target; none of them does here.
    expect(find(references, changes)).toMatchObject([
      {
        place,
        rule: 'dangling-id',
        severity: 'error',
        message: expect.stringMatching(/^"x-y-z" is not in content\//),
      },
    ])
  })

  it('is told with the nearest id, or with the file to add', () => {
    const changes = { originals: [anOriginal({ actors: ['mira-hold'], countries: ['atlantis'] })] }
    expect(find(references, changes).map(told)).toEqual([
      'articles/harbour-talks/ja.mdx · actors[0]: "mira-hold" is not in content/actors/ → ' +
        'write "mira-holt", or add content/actors/mira-hold.yaml',
      'articles/harbour-talks/ja.mdx · countries[0]: "atlantis" is not in content/countries/ → ' +
        'add content/countries/atlantis.yaml, or remove the id',
    ])
  })

  it('is refused where it names an entity of another kind', () => {
    expect(find(references, { originals: [anOriginal({ actors: ['norland'] })] })).toHaveLength(1)
  })
})

describe('an id that may be missing', () => {
  it('is not asked for: place, country, members', () => {
    const changes = {
      originals: [anOriginal({ place: undefined, actors: [], events: [] })],
      events: [anEvent({ place: undefined })],
      actors: [anActor({ country: undefined })],
      terms: [aTerm({ country: undefined })],
      frameworks: [
        aFramework({ members: { list: [{ name: { ja: '島', en: 'Isle' }, from: '2004' }], evidence } }),
      ],
    }
    expect(find(references, changes)).toEqual([])
  })
})

describe('a place', () => {
  const terms = [aTerm(), aTerm({ kind: 'document' }, 'tide-charter')]

  it('is refused where the term names something else, in articles and events', () => {
    const changes = {
      terms,
      originals: [anOriginal({ place: 'tide-charter' })],
      events: [anEvent({ place: 'tide-charter' })],
    }
    const wrong =
      'place: "tide-charter" is a term of kind "document", not a place → name a term with "kind: place"'
    expect(find(references, changes).map(told)).toEqual([
      `articles/harbour-talks/ja.mdx · ${wrong}`,
      `events/harbour-talks-2031.yaml · ${wrong}`,
    ])
  })

  it('is let through where the term is one', () => expect(find(references, { terms })).toEqual([]))
})

it('the lanes of the timeline name countries and frameworks that exist', () => {
  const rule = { id: 'all', name: { ja: '北と南', en: 'North and South' }, whole: false, frameworks: [] }
  const lanes = (parties: string[]) => ({
    id: 'lanes',
    file: 'content/lanes.yaml',
    data: { lanes: [{ ...rule, parties }], others: { name: { ja: '他', en: 'Others' } } },
  })
  expect(find(references, { lanes: lanes(['norland']) })).toEqual([])
  expect(find(references, { lanes: lanes(['norland', 'norlund']) }).map(told)).toEqual([
    'lanes.yaml · lanes[0].parties[1]: "norlund" is not in content/countries/ → write "norland", or add content/countries/norlund.yaml',
  ])
})
