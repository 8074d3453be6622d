import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Vocabulary } from './generate.ts'

/** The words of the real pages, the most frequent first, as the build has written them for search. */
export function readVocabulary(folder: string): Vocabulary {
  const words = { ja: new Map<string, number>(), en: new Map<string, number>() }
  for (const file of readdirSync(folder).sort()) {
    const locale = file.startsWith('ja-') ? 'ja' : 'en'
    const shard = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string[]>
    for (const [word, places] of Object.entries(shard)) words[locale].set(word, places.length)
  }
  const frequentFirst = (counts: Map<string, number>) =>
    [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([word]) => word)
  return { ja: frequentFirst(words.ja), en: frequentFirst(words.en) }
}
