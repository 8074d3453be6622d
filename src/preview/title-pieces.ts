import type { Locale } from '../language/locale.ts'
import { toPhrases } from '../japanese/phrases.ts'
import { tokenizer } from '../japanese/tokenizer.ts'

/** The parts of a title between which it may break: phrases in Japanese, words in English. */
export const titlePieces = async (title: string, locale: Locale): Promise<string[]> => pieces[locale](title)

async function japanesePieces(title: string): Promise<string[]> {
  const composed = title.normalize('NFC')
  const phrases = toPhrases((await tokenizer()).tokenize(composed))
  if (composed.length !== title.length) return phrases
  let end = 0
  return phrases.map((phrase) => title.slice(end, (end += phrase.length)))
}

const pieces = {
  ja: japanesePieces,
  en: (title) => title.split(/(?<= )/),
} as const satisfies Record<Locale, (title: string) => string[] | Promise<string[]>>
