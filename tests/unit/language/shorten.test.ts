import { describe, expect, it } from 'vitest'
import { leadingParts, leadingSentences, shorten } from '../../../src/language/shorten.ts'

describe('a text that is cut', () => {
  it('stays as it is where there is room', () => {
    expect(shorten('上海協力機構', 6)).toBe('上海協力機構')
    expect(shorten('Tajikistan', 10)).toBe('Tajikistan')
  })

  it('has its ellipsis within the room that there is', () => {
    expect(shorten('上海協力機構', 5)).toBe('上海協力…')
  })

  it('counts and breaks no character of two code units as two', () => {
    expect(shorten('𠮷𠮷𠮷', 3)).toBe('𠮷𠮷𠮷')
    expect(shorten('𠮷𠮷𠮷', 2)).toBe('𠮷…')
  })
})

it('takes as many parts as have room, without the space behind the last', () => {
  expect(leadingParts(['They ', 'met ', 'in Tokyo'], 8)).toBe('They met')
  expect(leadingParts(['They '], 3)).toBe('')
})

it('keeps whole sentences from the beginning, as many as have room, and the first at the least', () => {
  expect(leadingSentences('会談した。合意した。帰国した。', 10)).toBe('会談した。合意した。')
  expect(leadingSentences('「会おう。」と述べた。会った。', 12)).toBe('「会おう。」と述べた。')
  expect(leadingSentences('They met in Tokyo. They agreed on aid. They left.', 40)).toBe(
    'They met in Tokyo. They agreed on aid.',
  )
  expect(leadingSentences('A sentence that is longer than the limit. Another.', 5)).toBe(
    'A sentence that is longer than the limit.',
  )
})
