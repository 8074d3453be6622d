import { expect, it } from 'vitest'
import { fill, fillCount } from '../../../src/language/fill.ts'

it('puts values in the place of their names', () => {
  expect(fill('{count}件中{from}件目から', { count: 30, from: 11 })).toBe('30件中11件目から')
})

it('fills a name each time it stands there', () => {
  expect(fill('{name} and {name}', { name: 'Norland' })).toBe('Norland and Norland')
})

it('fills in zero and the empty text', () => {
  expect(fill('{count} results{note}', { count: 0, note: '' })).toBe('0 results')
})

it('leaves a name without a value as it stands, so that the gap is seen', () => {
  expect(fill('{count} of {total}', { count: 1 })).toBe('1 of {total}')
})

it('takes values as they are: neither filled again nor read as a replacement pattern', () => {
  expect(fill('{a}', { a: '{b} $& $1', b: 'never' })).toBe('{b} $& $1')
})

it.each([
  ['en', 0, '0 events'],
  ['en', 1, '1 event'],
  ['en', 42, '42 events'],
  ['ja', 1, '1件'],
  ['ja', 42, '42件'],
] as const)('takes the form that %s has for %i: %s', (locale, count, said) => {
  const forms = { en: { one: '{count} event', other: '{count} events' }, ja: { other: '{count}件' } }
  expect(fillCount(forms[locale], count, locale)).toBe(said)
})
