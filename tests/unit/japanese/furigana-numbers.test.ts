import { describe, expect, it } from 'vitest'
import { beforeCounter, numberReading, toDigits } from '../../../src/japanese/furigana-numbers.ts'

describe('a number by itself', () => {
  it.each([
    ['0', 'ぜろ'],
    ['7', 'なな'],
    ['10', 'じゅう'],
    ['14', 'じゅうよん'],
    ['300', 'さんびゃく'],
    ['608', 'ろっぴゃくはち'],
    ['1000', 'せん'],
    ['3800', 'さんぜんはっぴゃく'],
    ['2025', 'にせんにじゅうご'],
    ['8001', 'はっせんいち'],
    ['10000', 'いちまん'],
    ['10000000', 'いっせんまん'],
    ['100000001', 'いちおくいち'],
    ['1000000000000', 'いっちょう'],
    ['8000000000000', 'はっちょう'],
    ['21368000000', 'にひゃくじゅうさんおくろくせんはっぴゃくまん'],
    ['007', 'なな'],
  ])('%s is %s', (digits, reading) => expect(numberReading(digits)).toBe(reading))
})

describe('a number before a counter', () => {
  it.each([
    ['いち', 'かい', 'いっ'],
    ['ろく', 'かい', 'ろっ'],
    ['じゅう', 'しゅうねん', 'じゅっ'],
    ['ひゃく', 'かい', 'ひゃっ'],
    ['さんびゃく', 'けん', 'さんびゃっ'],
    ['はち', 'ちょう', 'はっ'],
    ['いち', 'ほん', 'いっ'],
  ])('%s before %s is %s', (number, counter, short) => expect(beforeCounter(number, counter)).toBe(short))

  it.each([
    ['ろく', 'しゅうねん'],
    ['ひゃく', 'さい'],
    ['いち', 'まい'],
    ['に', 'かい'],
    ['さん', 'かい'],
  ])('%s before %s stays', (number, counter) => expect(beforeCounter(number, counter)).toBe(number))
})

it.each([
  ['2025', '2025'],
  ['１，２００', '1200'],
  ['1,000', '1000'],
  ['二十', '20'],
  ['四十三', '43'],
  ['百五十', '150'],
  ['千九百十二', '1912'],
  ['二〇二五', '2025'],
  ['3兆', '3000000000000'],
  ['1兆5000億', '1500000000000'],
  ['十万', '100000'],
  ['万', '10000'],
])('%s is %s in digits', (number, digits) => expect(toDigits(number)).toBe(digits))
