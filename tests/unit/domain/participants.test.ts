import { describe, expect, it } from 'vitest'
import { byDate, participantsOf } from '../../../src/domain/participants.ts'
import type { Framework } from '../../../src/schemas/framework.ts'
import { aCountry, aFramework } from '../../fixtures/content.ts'
import { modelOf } from '../../fixtures/subject.ts'

type Member = NonNullable<Framework['members']>['list'][number]

const evidence = [{ source: 'harbour-gazette', at: 'p2' }]
const members = (...list: Member[]) => ({ members: { list, evidence } })
const named = (name: string, from: string, to?: string): Member => ({
  name: { ja: name, en: name },
  from,
  to,
})
const countries = [aCountry(), aCountry({ name: { ja: '南の国', en: 'Southmark' }, code: 'SE' }, 'southmark')]
const told = (data: Partial<Framework>, others: Parameters<typeof aFramework>[] = []) => {
  const own = aFramework({ founded: undefined, members: undefined, ...data })
  const model = modelOf({ countries, frameworks: [own, ...others.map((other) => aFramework(...other))] })
  return participantsOf(own.data, model).map(({ name, standing }) => `${name.en}: ${standing}`)
}
const founded = (date: string) => ({ founded: { date, evidence } })

describe('who takes part in a framework', () => {
  it('stands in the order of joining, told apart by the founding', () => {
    const list = [named('B', '2005-03'), named('A', '2004-08-28'), { country: 'norland', from: '2004-08-28' }]
    expect(told({ ...founded('2004-08-28'), ...members(...list) })).toEqual([
      'A: first',
      'Norland: first',
      'B: later',
    ])
  })

  it('is told apart by the first date of joining where no founding is recorded', () => {
    expect(told(members(named('A', '2004'), named('B', '2005')))).toEqual(['A: first', 'B: later'])
  })

  it.each([
    ['2004', '2004-08-28', 'unclear'],
    ['2004-08-28', '2004', 'unclear'],
    ['2004', '2004', 'first'],
    ['2004~', '2004-08-28', 'unclear'],
    ['2003', '2004-08-28', 'first'],
    ['2004-08-29', '2004-08-28', 'later'],
    ['2004-09/..', '2004-08', 'later'],
    ['../2010', '2004-08', 'unclear'],
  ])(
    'is not called a founder on the strength of a vague date: %s, founded %s: %s',
    (from, date, standing) => {
      expect(told({ ...founded(date), ...members(named('A', from)) })).toEqual([`A: ${standing}`])
    },
  )

  it('is former once it has left', () => {
    expect(told(members(named('A', '2004', '2010~')))).toEqual(['A: former'])
  })

  it('is a partner and the present members of its form, where it lists none of its own', () => {
    const form = members({ country: 'norland', from: '2004' }, named('B', '2004'), named('C', '2004', '2006'))
    expect(told({ form: 'form', partner: { country: 'southmark' } }, [[form, 'form']])).toEqual([
      'Southmark: partner',
      'Norland: form',
      'B: form',
    ])
  })

  it('names the partner once where it is a member, too', () => {
    const data = { partner: { country: 'norland' }, ...members({ country: 'norland', from: '2004' }) }
    expect(told(data)).toEqual(['Norland: partner'])
  })

  it('is nobody where neither members nor a partner are known', () => {
    expect(told({})).toEqual([])
    expect(told({ form: 'form' }, [[members(named('A', '2004')), 'form']])).toEqual([])
  })
})

it('puts those side by side who joined and left together', () => {
  const data = members(named('A', '2004'), named('B', '2005'), named('C', '2004'), named('D', '2004', '2006'))
  const all = participantsOf({ ...aFramework().data, ...data }, modelOf())
  expect(byDate(all).map((group) => group.map(({ name }) => name.en).join())).toEqual(['A,C', 'D', 'B'])
})
