import { openDigestCache } from './digest-cache.ts'
import { toPhrases } from './phrases.ts'
import { tokenizer } from './tokenizer.ts'

const cache = openDigestCache<string[]>('node_modules/.cache/eurasia-crossroads/phrases-3.json')

/** A Japanese headline cut into the phrases between which it may break. */
export const headlinePhrases = (text: string): Promise<string[]> =>
  cache.get(text, async () => toPhrases((await tokenizer()).tokenize(text.normalize('NFC'))))
