import type { Locale } from '../domain/locale.ts'
import { bindPieces } from '../preview/title-lines.ts'
import { textWidth } from './boxes.ts'

/** Breaks a text into lines no wider than this: at spaces in English, between words in Japanese. */
export function breakLines(text: string, size: number, width: number, locale: Locale): string[] {
  const words =
    locale === 'en'
      ? text.split(/(?<= )/)
      : bindPieces(
          [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)].map(({ segment }) => segment),
        )
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && textWidth((last + word).trimEnd(), size) <= width)
      lines[lines.length - 1] = last + word
    else lines.push(word)
  }
  return lines.map((line) => line.trim())
}
