import { describe, expect, it } from 'vitest'
import { numbersIn } from '../../../src/figures/title-numbers.ts'

const valuesIn = (title: string, locale: 'ja' | 'en') => numbersIn(title, locale).map(({ value }) => value)

describe('the numbers of a title', () => {
  it.each([
    ['八つの主張、双方の資料がそろって述べるものはない', [8]],
    ['五つの資料のうち三つ、東京の二つにはない', [5, 3, 2]],
    ['外相級で始まり、21年で首脳級に', [21]],
    ['11人が語る', [11]],
    ['6月に電話、7月10日に会談', []],
    ['C5＋1の形と一帯一路', []],
  ])('in Japanese: %s', (title, values) => expect(valuesIn(title, 'ja').sort()).toEqual([...values].sort()))

  it.each([
    ['Eight claims, and none that both sides’ sources make', [8]],
    ['Three of five sources name the SCO; the two from Tokyo do not', [3, 5, 2]],
    ['From ministers in 2004 to leaders in 2025', [2004, 2025]],
    ['The C5+1 form and 1,200 words', [1200]],
    ['Nothing is often told', []],
  ])('in English: %s', (title, values) => expect(valuesIn(title, 'en').sort()).toEqual([...values].sort()))
})
