import { describe, expect, it } from 'vitest'
import { peopleAndBodies } from '../../../src/domain/officeholders.ts'
import { anActor } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

const office = (title: string, dates: { from?: string; to?: string } = {}) => ({
  title: { ja: title, en: title },
  ...dates,
  evidence: [{ source: 'harbour-gazette', at: 'p4' }],
})
const { entities } = modelOf({
  actors: [
    anActor(
      { offices: [office('clerk', { to: '2001' }), office('mayor'), office('envoy', { from: '2002' })] },
      'holder',
    ),
    anActor({ offices: [office('clerk', { to: '2001' }), office('mayor', { to: '2009' })] }, 'retired'),
    anActor({ offices: [] }, 'private'),
    anActor({ kind: 'organisation', offices: [] }, 'board'),
  ],
})
const { people, bodies } = peopleAndBodies([...entities.actors.values()])
const titles = (id: string) =>
  people.find(({ actor }) => actor.id === id)?.offices.map(({ title }) => title.en)

describe('the people of a country', () => {
  it('stand with the offices they hold, all of them', () => {
    expect(titles('holder')).toEqual(['mayor', 'envoy'])
  })

  it('stand with the last one held where none is held any more', () => {
    expect(titles('retired')).toEqual(['mayor'])
  })

  it('may hold none, and are told apart from organisations', () => {
    expect(titles('private')).toEqual([])
    expect(bodies.map(({ id }) => id)).toEqual(['board'])
  })
})
