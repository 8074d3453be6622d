import { join } from 'node:path'
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji'

type Loading = Promise<Tokenizer<IpadicFeatures>>

/** Pages are bundled with a copy of this module, and what follows them imports another: both share a dictionary. */
const shared = globalThis as typeof globalThis & { japaneseTokenizer?: Loading }

/**
 * The morphological analyser with the IPA dictionary. Loaded once, when first asked for: half a second and
 * some 500 MB.
 */
export function tokenizer(): Loading {
  shared.japaneseTokenizer ??= new Promise((resolve, reject) => {
    kuromoji
      .builder({ dicPath: join(process.cwd(), 'node_modules/kuromoji/dict') })
      .build((error, built) => (error ? reject(error) : resolve(built)))
  })
  return shared.japaneseTokenizer
}
