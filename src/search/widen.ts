import { nameConcept, type Concept, type Form } from './understand.ts'
import type { Glossary } from './glossary.ts'
import type { SearchPort } from './port.ts'
import { hasJapanese, isHan } from './script.ts'

/** The words of a compound by the dictionary of the platform, none of a single character. */
function partsOf(compound: string): string[] {
  const segmenter = new Intl.Segmenter('ja', { granularity: 'word' })
  const parts: string[] = []
  for (const { segment } of segmenter.segment(compound))
    if ([...segment].length > 1 || parts.length === 0) parts.push(segment)
    else parts[parts.length - 1] += segment
  return parts.length > 1 && [...parts[0]!].length === 1 ? [parts[0]! + parts[1]!, ...parts.slice(2)] : parts
}

/** A verb or adjective without its ending: 話し合 for 話し合う, 出迎 for 出迎えた. Undefined where it has none. */
export function stemOf(word: string): string | undefined {
  const stem = word.replace(/\p{Script=Hiragana}{1,2}$/u, '')
  return stem !== word && isHan([...stem].at(0)) ? stem : undefined
}

/** What a kana or romaji word may be read as: names of the registry first, then words of the texts. */
export async function readAs(
  typed: string,
  glossary: Glossary,
  port: SearchPort,
): Promise<Concept | undefined> {
  // The library that reads romaji is fetched only for a query that may need it.
  const { asKatakana, entriesRead, kanaOf, readingKey, spellingsRead } = await import('./readings.ts')
  const kana = kanaOf(typed)
  if (kana === undefined || kana.length < 2) return undefined
  const key = readingKey(kana)
  const names = entriesRead(kana, glossary.entries)
  const words = key === '' || port.locale !== 'ja' ? none : spellingsRead(kana, await port.readings(key[0]!))
  // What is read so wholly goes before what only begins so, a name before a word.
  const whole = names.whole.length > 0 || words.whole.length > 0
  const entries = whole ? names.whole : names.beginning
  const spellings = new Set(whole ? (names.whole.length > 0 ? [] : words.whole) : words.beginning)
  if (entries.length === 0 && port.locale === 'ja') spellings.add(asKatakana(kana))
  const forms = [
    ...entries.flatMap((entry) => nameConcept('', entry, port.locale).forms.map(({ text }) => text)),
    ...spellings,
  ].map((text): Form => ({ text, via: 'reading' }))
  return forms.length === 0 ? undefined : { typed, kind: entries.length > 0 ? 'name' : 'words', forms }
}

const none = { whole: [], beginning: [] }

/** A compound that stands nowhere whole, as the words it is made of. */
export function inParts(concept: Concept): readonly Concept[] {
  if (concept.kind !== 'words' || !hasJapanese(concept.typed)) return []
  const parts = partsOf(concept.typed)
  if (parts.length < 2 || parts.some((part) => [...part].length < 2)) return []
  return parts.map((typed): Concept => ({ typed, kind: 'words', forms: [{ text: typed, via: 'parts' }] }))
}
