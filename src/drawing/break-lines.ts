import type { Locale } from '../language/locale.ts'
import { bindPieces } from './title-lines.ts'
import { textWidth } from './boxes.ts'
import type { Label } from './drawing.ts'

type Style = Pick<Label, 'size' | 'weight'>

const japanese = new Intl.Segmenter('ja', { granularity: 'word' })

/** The parts of a Japanese text between which a line may break: words, with what may not be torn from them. */
function japaneseParts(text: string): string[] {
  const parts: string[] = []
  for (const { segment } of japanese.segment(text)) {
    const last = parts.at(-1)
    const counted = last !== undefined && (/\d$/u.test(last) || /月$/u.test(last)) && /^\p{L}/u.test(segment)
    // A name and what it is said with, a figure and its counter.
    if (counted || /^氏/u.test(segment)) parts[parts.length - 1] = last + segment
    else parts.push(segment)
  }
  return bindPieces(parts)
}

/** Between what a line may break. */
const parts = {
  ja: japaneseParts,
  en: (text) => text.split(/(?<= )/),
} as const satisfies Record<Locale, (text: string) => string[]>

/** Breaks a text into lines no wider than this: at spaces in English, between words in Japanese. */
export function breakLines(text: string, style: Style, width: number, locale: Locale): string[] {
  return fill(parts[locale](text), style, width)
}

/** Breaks a name into lines no wider than this, between its parts only. */
export const breakName = (name: string, style: Style, width: number): string[] =>
  fill(name.split(/(?<=[ ・])/u), style, width)

function fill(words: readonly string[], style: Style, width: number): string[] {
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth((last + word).trimEnd(), style.size, style.weight) <= width)
      lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return lines.map((line) => line.trim())
}
