import { toHiragana, toKatakana, toRomaji } from 'wanakana'
import type { GlossaryEntry } from './glossary.ts'
import type { Readings } from './port.ts'
import { isKana, isLatinText } from './script.ts'

/**
 * The key under which a reading is kept: romaji without the marks by which writers differ (long vowels, m for
 * n, hyphens), so that toukyou, tōkyō and tokyo are one.
 */
export const readingKey = (kana: string): string => foldRomaji(toRomaji(toHiragana(kana)))

const foldRomaji = (romaji: string): string =>
  romaji
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/m(?=[bp])/g, 'n')
    .replace(/o[uo]+/g, 'o')
    .replace(/uu+/g, 'u')

/** The hiragana that a text stands for: kana, or romaji that can be read as nothing else; undefined otherwise. */
export function kanaOf(text: string): string | undefined {
  const joined = text.replace(/[\s・'’-]/gu, '')
  if (isKana(joined)) return toHiragana(joined)
  if (!isLatinText(text)) return undefined
  const plain = joined
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/m(?=[bp])/g, 'n')
  const kana = toHiragana(plain)
  return isKana(kana) ? kana : undefined
}

/** Hiragana as katakana, in which most foreign names are printed. */
export const asKatakana = (kana: string): string => toKatakana(kana)

/** The shortest reading by whose beginning a name is found: たかいち for たかいちさなえ. */
const shortestBeginning = 3

/** What is read so, and what only begins so. */
export interface Read<Item> {
  readonly whole: readonly Item[]
  readonly beginning: readonly Item[]
}

/** The entries that are read so, wholly or in one of the parts of a name. */
export function entriesRead(kana: string, entries: readonly GlossaryEntry[]): Read<GlossaryEntry> {
  const key = readingKey(kana)
  const partsOf = ({ reading }: GlossaryEntry) => [
    reading.replace(/[・\s]/gu, ''),
    ...reading.split(/[・\s]/u),
  ]
  const whole = entries.filter((entry) => partsOf(entry).some((part) => readingKey(part) === key))
  // A reading typed in kana is exact; its key may stand for several.
  const exact = whole.filter((entry) => partsOf(entry).includes(kana))
  const beginning =
    kana.length < shortestBeginning
      ? []
      : entries.filter((entry) => partsOf(entry).some((part) => readingKey(part).startsWith(key)))
  return { whole: exact.length > 0 ? exact : whole, beginning }
}

/** At most so many spellings of a reading are looked for. */
const mostSpellings = 5

/** The spellings that are read so; of those that only begin so, the shortest. */
export function spellingsRead(kana: string, readings: Readings): Read<string> {
  const key = readingKey(kana)
  const all = Object.entries(readings).map(([reading, spellings]) => ({
    key: readingKey(reading),
    spellings,
  }))
  const spelled = (list: typeof all) => list.flatMap(({ spellings }) => spellings).slice(0, mostSpellings)
  const beginning = all
    .filter((other) => other.key.startsWith(key))
    .sort((a, b) => a.key.length - b.key.length)
  return {
    whole: readings[kana]?.slice(0, mostSpellings) ?? spelled(all.filter((other) => other.key === key)),
    beginning: kana.length < shortestBeginning ? [] : spelled(beginning),
  }
}
