import { describe, expect, it } from 'vitest'
import { membershipsOf } from '../../../src/domain/memberships.ts'
import { aCountry, aFramework } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

type Members = { country: string; from: string; to?: string }[]
const evidence = [{ source: 'harbour-gazette', at: 'p1' }]
const members = (list: Members) => ({ members: { list, evidence } })
const none = { members: undefined }

describe('the frameworks that a country belongs to', () => {
  const { entities } = modelOf({
    countries: [aCountry(), aCountry({}, 'southmark')],
    frameworks: [
      aFramework(
        members([
          { country: 'norland', from: '1990', to: '1995' },
          { country: 'norland', from: '2011' },
        ]),
        'again',
      ),
      aFramework(members([{ country: 'norland', from: '2004-05' }]), 'early'),
      aFramework(members([{ country: 'southmark', from: '2004' }]), 'foreign'),
      aFramework({ ...none, partner: { country: 'norland' } }, 'guest'),
      aFramework(
        { ...members([{ country: 'norland', from: '2020' }]), partner: { country: 'norland' } },
        'host',
      ),
      aFramework(none, 'unknown'),
    ],
  })
  const found = membershipsOf('norland', entities.frameworks.values())

  it('come with their dates: members by date, then those it is the partner of, then those it has left', () => {
    expect(found.map(({ framework, role, from, to }) => [framework.id, role, from, to])).toEqual([
      ['early', 'member', '2004-05', undefined],
      ['again', 'member', '2011', undefined],
      ['host', 'member', '2020', undefined],
      ['guest', 'partner', undefined, undefined],
      ['again', 'member', '1990', '1995'],
    ])
  })

  it('are none where no list names it', () => {
    expect(membershipsOf('eastfold', entities.frameworks.values())).toEqual([])
  })
})
