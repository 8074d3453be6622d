import { bodies } from './find-bodies.ts'
import type { NameMatch } from './find-names.ts'
import { katakanaPersons, kanjiPersons, speakers } from './find-persons.ts'
import { places } from './find-places.ts'
import { within } from './stretch.ts'
import type { NameContext, UnknownName } from './unknown-name.ts'

/**
 * Finds the names in a passage that the registries lack: katakana and kanji names with a title behind them,
 * speakers in headings, bodies by the last word of their names, and countries and places that kuromoji knows.
 */
export function findUnknownNames(context: NameContext): UnknownName[] {
  const found: UnknownName[] = []
  const taken = new Set<number>()
  const matches = within(context.matches, context.text.length)
  const add = (name: UnknownName) => {
    if (matches(name).some((match) => !isPartOf(match, name))) return
    for (let at = name.start; at < name.end; at++) if (taken.has(at)) return
    for (let at = name.start; at < name.end; at++) taken.add(at)
    found.push(name)
  }
  for (const find of [speakers, bodies, katakanaPersons, kanjiPersons, places])
    for (const name of find(context)) add(name)
  return found.sort((a, b) => a.start - b.start)
}

/** A country or place in the name of a body belongs to the name: ウズベキスタン外務省. */
const isPartOf = ({ start, end, entry }: NameMatch, name: UnknownName): boolean =>
  name.kind === 'organisation' &&
  start >= name.start &&
  end < name.end &&
  (entry.kind === 'country' || entry.kind === 'place')
