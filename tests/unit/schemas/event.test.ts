import { expect, it } from 'vitest'
import { event } from '../../../src/schemas/event.ts'
import { lanes } from '../../../src/schemas/lane.ts'
import { anEvent } from '../../fixtures/content.ts'

it('an event’s name in a few words fits a label', () => {
  const told = (ja: string, en: string) =>
    event.safeParse({ ...anEvent().data, short: { ja, en } }).error?.issues.map(({ message }) => message)
  expect(told('第6回中央アジア首脳会議', 'Sixth Central Asian summit')).toBeUndefined()
  expect(told('あ'.repeat(15), 'a'.repeat(29))).toEqual([
    'is too long for a label: shorten it to 14 characters',
    'is too long for a label: shorten it to 28 characters',
  ])
})

it('a lane has a rule: frameworks, or who takes part', () => {
  const name = { ja: '国連', en: 'United Nations' }
  const sound = (rule: object) =>
    lanes.safeParse({ lanes: [{ id: 'a', name, ...rule }], others: { name } }).success
  expect(sound({ frameworks: ['un'] })).toBe(true)
  expect(sound({ parties: ['japan'] })).toBe(true)
  expect(sound({ region: 'central-asia' })).toBe(true)
  expect(sound({})).toBe(false)
  expect(sound({ frameworks: ['un'], parties: ['japan'] })).toBe(false)
})
