import { expect, it } from 'vitest'
import { nearest } from '../../../src/check/suggest.ts'

const known = ['harbour-dialogue', 'norland', 'southmark']

it.each([
  ['norlund', 'norland'],
  ['harbor-dialogue', 'harbour-dialogue'],
  ['harbour-dialog', 'harbour-dialogue'],
  ['southmarc', 'southmark'],
])('%s means %s', (word, meant) => expect(nearest(word, known)).toBe(meant))

it.each(['atlantis', 'tide-charter', 'marina'])('%s means none of them', (word) =>
  expect(nearest(word, known)).toBeUndefined(),
)

it('has nothing to offer where nothing is known', () => expect(nearest('norland', [])).toBeUndefined())
