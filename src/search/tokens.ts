import type { Locale } from '../language/locale.ts'
import { digit, han, hiragana, katakana, latin } from './script.ts'
import { wordsOf } from './text-match.ts'

const pieces = new RegExp(`[${katakana}]+|[${han}${hiragana}]+|[${latin}${digit}]+(?:[.,][${digit}]+)*`, 'gu')
const kanaOrHan = new RegExp(`^[${han}${hiragana}]`, 'u')

/**
 * The words by which a phrase is looked up. Pagefind's Japanese index holds every pair of neighbouring
 * characters, so a phrase is found by pairs that cover it, however the index cut it into words; katakana, Latin
 * letters and digits are whole. What stands together is checked afterwards.
 */
export function indexWords(phrase: string, locale: Locale): string[] {
  if (locale === 'en') return [...new Set(wordsOf(phrase).map(({ word }) => word))]
  const found = [...phrase.matchAll(pieces)].map(([piece]) => piece)
  const words = found.flatMap((piece) => (kanaOrHan.test(piece) ? pairs(piece) : [piece]))
  // A single character next to longer words only costs: 年, 月.
  const long = words.filter((word) => word.length > 1)
  return [...new Set(long.length > 0 ? [...long, ...words.filter((word) => /^\d$/.test(word))] : words)]
}

/** Pairs that cover a text: 国連|安全|保障|理事|事会. A single character stays as it is. */
function pairs(text: string): string[] {
  const chars = [...text]
  if (chars.length < 2) return chars
  const covering = []
  for (let at = 0; at + 1 < chars.length; at += 2) covering.push(chars[at]! + chars[at + 1]!)
  if (chars.length % 2 === 1) covering.push(chars.slice(-2).join(''))
  return covering
}

/**
 * How many words of the index a phrase takes at least: each stretch of one script is a word or more; of pairs of
 * characters two may begin in one word.
 */
export function leastWords(phrase: string, locale: Locale): number {
  if (locale === 'en') return wordsOf(phrase).length
  return [...phrase.matchAll(pieces)].reduce(
    (sum, [piece]) => sum + (kanaOrHan.test(piece) ? Math.max(1, Math.floor(pairs(piece).length / 2)) : 1),
    0,
  )
}
