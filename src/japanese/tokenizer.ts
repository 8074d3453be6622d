import { join } from 'node:path'
import kuromoji, { type IpadicFeatures, type Tokenizer } from 'kuromoji'

let loading: Promise<Tokenizer<IpadicFeatures>> | undefined

/**
 * The morphological analyser with the IPA dictionary. Loaded once, when first asked for: half a second and
 * some 500 MB.
 */
export function tokenizer(): Promise<Tokenizer<IpadicFeatures>> {
  loading ??= new Promise((resolve, reject) => {
    kuromoji
      .builder({ dicPath: join(process.cwd(), 'node_modules/kuromoji/dict') })
      .build((error, built) => (error ? reject(error) : resolve(built)))
  })
  return loading
}
