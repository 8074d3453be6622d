import type { Locale } from './locale.ts'
import { leadingParts } from './shorten.ts'

/** How much of a page's description search engines and shared links show, in characters: full width takes more room. */
const longest = { ja: 120, en: 159 } as const satisfies Record<Locale, number>

/** Where a sentence may break off: after a comma and its like; before a dash, a bracket or another clause. */
const phraseEnd = {
  ja: /(?<=[、；：])/,
  en: /(?<=[,;:])(?= )|(?= [–—(]| (?:and|but|which|who|where|while|before|after) )/,
} as const satisfies Record<Locale, RegExp>

/**
 * A text for the description of a page in its head: as many whole sentences as are shown. Where these say next to
 * nothing, as many phrases; only where there is no such end, as many words.
 */
export function metaDescription(text: string, locale: Locale): string {
  const room = longest[locale]
  const little = room / 4
  const sentences = leadingParts(segments(text, locale, 'sentence'), room)
  if (sentences === text || sentences.length >= little) return sentences
  const phrases = leadingParts(text.split(phraseEnd[locale]), room - 1)
  if (phrases.length > Math.max(sentences.length, little)) return cutAt(phrases)
  return sentences || cutAt(leadingParts(segments(text, locale, 'word'), room - 1))
}

const cutAt = (text: string) => `${text.replace(/[\s,;:、；：–—(（]+$/, '')}…`

const segments = (text: string, locale: Locale, granularity: 'sentence' | 'word'): string[] =>
  [...new Intl.Segmenter(locale, { granularity }).segment(text)].map(({ segment }) => segment)
