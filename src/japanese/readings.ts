import { join } from 'node:path'
import type { IpadicFeatures } from 'kuromoji'
import { openDigestCache } from '../storage/digest-cache.ts'
import { hasKanji, toHiragana } from './furigana-align.ts'
import { tokenizer } from './tokenizer.ts'

/** A word of a text as the dictionary knows it. Joined, the tokens of a text give it back. */
export interface Token {
  readonly text: string
  /** In hiragana; only where the word holds kanji and the dictionary has it. */
  readonly reading?: string
  /** True for what is counted with (助数詞): 年, か国. */
  readonly counter?: true
}

type Morpheme = Pick<IpadicFeatures, 'surface_form' | 'reading' | 'pos_detail_1' | 'pos_detail_2'>

/** What furigana needs of kuromoji's morphemes. */
export const toTokens = (morphemes: readonly Morpheme[]): Token[] =>
  morphemes.map((morpheme) => {
    const reading = readingOf(morpheme)
    return {
      text: morpheme.surface_form,
      ...(reading ? { reading } : {}),
      ...(morpheme.pos_detail_2 === '助数詞' ? { counter: true } : {}),
    }
  })

function readingOf({ surface_form: text, reading, pos_detail_1 }: Morpheme): string | undefined {
  if (!reading || reading === '*' || !hasKanji(text)) return undefined
  const kana = toHiragana(reading)
  // The dictionary says にっぽん throughout; in general use that is left to proper names (日本銀行).
  return pos_detail_1 === '固有名詞' && text !== '日本' ? kana : kana.replace(/^にっぽん/u, 'にほん')
}

/** A text's words with their readings. */
export type Tokenize = (text: string) => Promise<Token[]>

/** Reads texts by kuromoji, or from what it said of the same text in an earlier build, kept in a folder. */
export function openReadings(cacheFolder: string): Tokenize {
  const cache = openDigestCache<Token[]>(join(cacheFolder, 'readings-1.json'))
  return (text) => cache.get(text, async () => toTokens((await tokenizer()).tokenize(text)))
}
