import { describe, expect, it } from 'vitest'
import type { Content } from '../../../../src/domain/content.ts'
import { registryCitations } from '../../../../src/check/rules/citations.ts'
import { aFramework, anActor, anEvent } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

type Evidence = { source: string; at: string }

/** Each field that cites, holding this after a sound citation. */
const cited = (item: Evidence): [string, Partial<Content>][] => {
  const evidence = [{ source: 'harbour-gazette', at: 'p1' }, item]
  const title = { ja: '港湾相', en: 'Harbour Minister' }
  return [
    ['citations[1]', { events: [anEvent({ citations: evidence })] }],
    ['offices[0].evidence[1]', { actors: [anActor({ offices: [{ title, evidence }] })] }],
    ['founded.evidence[1]', { frameworks: [aFramework({ founded: { date: '2004', evidence } })] }],
    [
      'members.evidence[1]',
      { frameworks: [aFramework({ members: { list: [{ country: 'norland', from: '2004' }], evidence } })] },
    ],
  ]
}

describe('events, offices, foundings and memberships', () => {
  it.each(cited({ source: 'harbour-gazete', at: 'p1' }))(
    '%s: an unknown source is refused',
    (field, changes) => {
      expect(find(registryCitations, changes)).toMatchObject([
        {
          place: `${field}.source`,
          rule: 'dangling-id',
          message: '"harbour-gazete" is not in content/sources/',
          hint: 'write "source: harbour-gazette"',
        },
      ])
    },
  )

  it.each(cited({ source: 'harbour-gazette', at: 'p4-p6' }))(
    '%s: an absent passage is refused',
    (field, changes) => {
      expect(find(registryCitations, changes)).toMatchObject([
        {
          place: `${field}.at`,
          rule: 'citation',
          message: 'harbour-gazette has no passage p6: it ends at p5',
        },
      ])
    },
  )

  it.each(cited({ source: 'harbour-gazette', at: 'p2, p5-p3' }))(
    '%s: a range that runs backwards is refused',
    (field, changes) => {
      expect(find(registryCitations, changes)).toMatchObject([
        { place: `${field}.at`, message: 'at="p2, p5-p3" names no passages' },
      ])
    },
  )

  it.each(cited({ source: 'harbour-gazette', at: 'p2, c1' }))(
    '%s: passages that exist are let through',
    (_field, changes) => {
      expect(find(registryCitations, changes)).toEqual([])
    },
  )
})

it('names the file to add where no source is near', () => {
  const changes = { events: [anEvent({ citations: [{ source: 'tide-letter', at: 'p1' }] })] }
  expect(find(registryCitations, changes).map(told)).toEqual([
    'events/harbour-talks-2031.yaml · citations[0].source: "tide-letter" is not in content/sources/ → ' +
      'add content/sources/tide-letter.yaml',
  ])
})

it('does not ask for passages of a reference beyond the sources', () => {
  const reference = { title: 'Tide Charter', publisher: 'Harbour Dialogue', asOf: '2004' }
  const changes = { frameworks: [aFramework({ founded: { date: '2004', evidence: [reference] } })] }
  expect(find(registryCitations, changes)).toEqual([])
})
