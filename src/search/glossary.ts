import type { Locale } from '../language/locale.ts'
import { foldName } from '../domain/fold-name.ts'
import { isDigit, isKatakana, isLatin } from './script.ts'

/** An entry of the registries as search needs it: every spelling. */
export interface GlossaryEntry {
  readonly reading: string
  readonly names: Readonly<Record<Locale, readonly string[]>>
  /** How many of the names, the first ones, stand in the pages of a language: only they are worth looking up there. */
  readonly present: Readonly<Record<Locale, number>>
}

export interface Glossary {
  readonly entries: readonly GlossaryEntry[]
  /** Entry by each of its spellings, folded. */
  readonly byName: ReadonlyMap<string, GlossaryEntry>
  readonly longest: number
}

export function openGlossary(entries: readonly GlossaryEntry[]): Glossary {
  const byName = new Map<string, GlossaryEntry>()
  for (const entry of entries)
    for (const name of [...entry.names.ja, ...entry.names.en])
      if (!byName.has(foldName(name))) byName.set(foldName(name), entry)
  return { entries, byName, longest: Math.max(0, ...[...byName.keys()].map((key) => key.length)) }
}

export interface GlossaryMatch {
  readonly entry: GlossaryEntry
  readonly start: number
  readonly end: number
}

/**
 * The names in a normalised text, the longest first, none within another. A name does not begin or end inside a
 * run of katakana, Latin letters or digits: インド is not in インドネシア.
 */
export function findNames(text: string, glossary: Glossary): GlossaryMatch[] {
  const found: GlossaryMatch[] = []
  for (let start = 0; start < text.length;) {
    const match = nameAt(text, start, glossary)
    if (match) found.push(match)
    start = match ? match.end : start + 1
  }
  return found
}

function nameAt(text: string, start: number, { byName, longest }: Glossary): GlossaryMatch | undefined {
  if (/[\s・-]/u.test(text[start]!) || joins(text[start - 1], text[start])) return undefined
  // Spaces and middle dots are folded away, so a name may be longer in the text than its key.
  for (let end = Math.min(text.length, start + longest * 2); end > start; end--) {
    if (/[\s・-]/u.test(text[end - 1]!) || joins(text[end - 1], text[end])) continue
    const key = foldName(text.slice(start, end))
    const entry = byName.get(key)
    // A single character is a name only where it stands alone: 露 in 披露 is not Russia.
    if (entry && (key.length > 1 || text.length === 1)) return { entry, start, end }
  }
  return undefined
}

/** Whether two neighbouring characters belong to one word by their script. */
const joins = (left: string | undefined, right: string | undefined): boolean =>
  (isKatakana(left) && isKatakana(right)) ||
  ((isLatin(left) || isDigit(left)) && (isLatin(right) || isDigit(right)))
