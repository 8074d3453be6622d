import { join } from 'node:path'
import type { IpadicFeatures } from 'kuromoji'
import { toHiragana } from 'wanakana'
import { openDigestCache } from '../storage/digest-cache.ts'
import { tokenizer } from './tokenizer.ts'

/** A word or compound noun as a text has it, with its reading in hiragana where the dictionary knows all of it. */
export interface Compound {
  readonly surface: string
  readonly reading: string | undefined
}

/** The greatest number of dictionary words in a compound. */
const longest = 4

type Morpheme = Pick<IpadicFeatures, 'surface_form' | 'pos' | 'pos_detail_1' | 'reading'>

const isNoun = ({ pos, pos_detail_1: detail, surface_form: surface }: Morpheme): boolean =>
  (pos === '接頭詞' || (pos === '名詞' && !['非自立', '代名詞', '数', '特殊'].includes(detail))) &&
  /[\p{Script=Han}\p{Script=Katakana}]/u.test(surface)

/** Every run of up to four nouns that stand together, of two characters or more. */
function compoundsOf(tokens: readonly Morpheme[]): Compound[] {
  const found = new Map<string, Compound>()
  tokens.forEach((_, from) => {
    for (let to = from; to < Math.min(tokens.length, from + longest) && isNoun(tokens[to]!); to++) {
      const run = tokens.slice(from, to + 1)
      const surface = run.map((token) => token.surface_form).join('')
      if (surface.length < 2 || run.at(-1)!.pos === '接頭詞') continue
      const known = run.every(({ reading }) => reading !== undefined)
      found.set(surface, {
        surface,
        reading: known ? toHiragana(run.map(({ reading }) => reading).join('')) : undefined,
      })
    }
  })
  return [...found.values()]
}

/** The greatest number of dictionary words that a name is cut into. */
const longestName = 8

/** Puts names back together that the dictionary does not know, with their own reading: 王|毅 is 王毅, おうき. */
function withNames(tokens: readonly Morpheme[], readings: ReadonlyMap<string, string>): Morpheme[] {
  const result: Morpheme[] = []
  for (let from = 0; from < tokens.length;) {
    let to = Math.min(tokens.length, from + longestName)
    const surface = () =>
      tokens
        .slice(from, to)
        .map((token) => token.surface_form)
        .join('')
    while (to > from && !readings.has(surface())) to--
    const name = to > from ? surface() : undefined
    if (name === undefined) result.push(tokens[from++]!)
    else {
      result.push({ surface_form: name, pos: '名詞', pos_detail_1: '固有名詞', reading: readings.get(name)! })
      from = to
    }
  }
  return result
}

/** Finds the compounds of texts. */
export interface Compounds {
  /** The compounds of a text. `readings` are those of names, which go before the dictionary's. */
  of(text: string, readings: ReadonlyMap<string, string>): Promise<Compound[]>
  /** Keeps what was computed for the next build. */
  save(): void
}

/** What finds compounds, and keeps the dictionary's words of each text in a folder. */
export function openCompounds(cacheFolder: string): Compounds {
  const cache = openDigestCache<Morpheme[]>(join(cacheFolder, 'morphemes-1.json'))
  const morphemes = async (text: string) =>
    (await tokenizer())
      .tokenize(text.normalize('NFC'))
      .map(({ surface_form, pos, pos_detail_1, reading }) => ({
        surface_form,
        pos,
        pos_detail_1,
        ...(reading ? { reading } : {}),
      }))
  return {
    of: async (text, readings) =>
      compoundsOf(withNames(await cache.get(text, () => morphemes(text)), readings)),
    save: () => cache.save(),
  }
}
