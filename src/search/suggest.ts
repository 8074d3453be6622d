import { foldName } from '../domain/fold-name.ts'
import { bucketOf } from './bucket.ts'
import type { Found } from './combine.ts'
import type { Glossary } from './glossary.ts'
import { normalise } from './normalise.ts'
import type { SearchPort } from './port.ts'
import { hasJapanese } from './script.ts'
import { meant } from './typo.ts'
import type { Run } from './understand.ts'

/** What a query was meant to be where a word of it stands nowhere. */
export async function suggest(
  runs: readonly Run[],
  found: readonly Found[],
  query: string,
  glossary: Glossary,
  port: SearchPort,
): Promise<string | undefined> {
  let text = normalise(query).text
  let changed = false
  for (const { concept, hits } of found) {
    if (hits.size > 0 || concept.kind !== 'words') continue
    // A slip may have cut a name into several words: the whole stretch is tried first.
    const run = runs.find(({ concepts }) => concepts.includes(concept))
    for (const typed of new Set([run?.typed ?? concept.typed, concept.typed])) {
      const better = text.includes(typed) ? await mend(typed, glossary, port) : undefined
      if (better === undefined) continue
      text = text.replace(typed, () => better)
      changed = true
      break
    }
  }
  return changed ? text : undefined
}

async function mend(word: string, glossary: Glossary, port: SearchPort): Promise<string | undefined> {
  const name = meant(word, glossary.byName.keys())
  if (name) return displayName(name, glossary)
  const language = hasJapanese(word) ? 'ja' : 'en'
  return meant(word, Object.keys(await port.words(language, bucketOf(word))))
}

/** A folded name as the registry writes it. */
function displayName(key: string, glossary: Glossary): string {
  const { names } = glossary.byName.get(key)!
  return [...names.ja, ...names.en].find((name) => foldName(name) === key) ?? key
}
