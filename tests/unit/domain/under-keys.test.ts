import { expect, it } from 'vitest'
import { underKeys } from '../../../src/domain/under-keys.ts'

it('values stand under each of their keys, in the order given', () => {
  const groups = underKeys(['pine', 'oak', 'ape'], (word) => new Set(word))
  expect([...groups.keys()].join('')).toBe('pineoak')
  expect(groups.get('p')).toEqual(['pine', 'ape'])
  expect(groups.get('a')).toEqual(['oak', 'ape'])
})

it('a value without a key stands nowhere', () => {
  expect(underKeys([1, 2], () => []).size).toBe(0)
})
