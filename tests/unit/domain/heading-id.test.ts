import { expect, it } from 'vitest'
import { splitHeadingId } from '../../../src/domain/heading-id.ts'

it.each([
  ['経済 [#economy]', '経済', 'economy'],
  ['経済[#economy]', '経済', 'economy'],
  ['Trade and tariffs   [#trade-and-tariffs]  ', 'Trade and tariffs', 'trade-and-tariffs'],
  ['Port [old] and new [#ports]', 'Port [old] and new', 'ports'],
  ['[#alone]', '', 'alone'],
  ['Empty [#]', 'Empty', ''],
])('%s: the words and the id', (text, title, id) => {
  expect(splitHeadingId(text)).toEqual({ title, id })
})

it.each(['経済', 'Economy [economy]', 'Economy #economy', 'Economy [#two words]', '[#economy] first'])(
  '%s has no id',
  (text) => expect(splitHeadingId(text)).toEqual({ title: text, id: undefined }),
)

it('trims the words of a heading without an id', () => {
  expect(splitHeadingId('  経済 ').title).toBe('経済')
})
