import { describe, expect, it } from 'vitest'
import { shorten } from '../../../src/domain/shorten.ts'

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
