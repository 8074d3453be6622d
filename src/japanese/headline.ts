import { join } from 'node:path'
import { openDigestCache } from '../storage/digest-cache.ts'
import { toPhrases } from './phrases.ts'
import { tokenizer } from './tokenizer.ts'

/** Cuts a Japanese headline into the phrases between which it may break. */
export type HeadlinePhrases = (text: string) => Promise<string[]>

/** What cuts headlines, and keeps in a folder what it found for the next build. */
export function openHeadlines(cacheFolder: string): HeadlinePhrases {
  const cache = openDigestCache<string[]>(join(cacheFolder, 'phrases-3.json'))
  return (text) => cache.get(text, async () => toPhrases((await tokenizer()).tokenize(text.normalize('NFC'))))
}
