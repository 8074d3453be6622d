import type { Locale } from '../language/locale.ts'

const english = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Kanji are numbers before a counter, as in 八つ and 三人; elsewhere they are parts of words: 一帯一路. */
const kanji = [...'〇一二三四五六七八九十']
const counters = 'つ|人|本|件|回|点|項目|か国|の資料|の主張|年'

/** A number that a title states, as it is written. */
export interface TitleNumber {
  readonly written: string
  readonly value: number
}

/** The numbers that a title states, in digits or in words. A name such as C5+1 states none, nor does a month. */
export function numbersIn(title: string, locale: Locale): TitleNumber[] {
  const digits = [
    ...title.matchAll(/(?<![A-Za-z+＋.,\d])\d+(?:[.,]\d+)*(?![+＋月日\d]|\p{Script=Latin})/gu),
  ].map(([written]) => ({ written, value: Number(written.replaceAll(',', '')) }))
  return [...digits, ...inWords[locale](title)]
}

const englishIn = (title: string): TitleNumber[] =>
  [...title.matchAll(/\p{L}+/gu)].flatMap(([written]) => {
    const value = english.indexOf(written.toLowerCase())
    return value < 0 ? [] : [{ written, value }]
  })

const kanjiIn = (title: string): TitleNumber[] =>
  [...title.matchAll(new RegExp(`([${kanji.join('')}])(?=${counters})`, 'gu'))].map(([written]) => ({
    written,
    value: kanji.indexOf(written),
  }))

/** Numbers that are written out, as each language does. */
const inWords = { ja: kanjiIn, en: englishIn } as const satisfies Record<
  Locale,
  (title: string) => TitleNumber[]
>
