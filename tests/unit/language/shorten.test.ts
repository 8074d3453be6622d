import { describe, expect, it } from 'vitest'
import { leadingSentences, shorten } from '../../../src/language/shorten.ts'

describe('a name that is cut', () => {
  it('stays as it is where there is room', () => {
    expect(shorten('上海協力機構', 6, 'ja')).toBe('上海協力機構')
    expect(shorten('Tajikistan', 10, 'en')).toBe('Tajikistan')
  })

  it('is cut after a character in Japanese and between words in English', () => {
    expect(shorten('上海協力機構', 5, 'ja')).toBe('上海協力…')
    expect(shorten('Consultative Meeting of Heads', 20, 'en')).toBe('Consultative…')
  })

  it('never breaks a character of two code units', () => {
    expect(shorten('𠮷𠮷𠮷', 2, 'ja')).toBe('𠮷…')
  })

  it('is cut within a word that is too long by itself', () => {
    expect(shorten('Consultative', 6, 'en')).toBe('Consu…')
  })
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
