import { foldText } from './fold.ts'
import { isCommonNoun, isCountry, type Token } from './morphology.ts'
import type { NameIndex, RegisteredName } from './name-index.ts'
import { hasOfficeBehind, hasTitleAt } from './titles.ts'

/** A registered name in a text. */
export interface NameMatch {
  readonly start: number
  readonly end: number
  readonly entry: RegisteredName
}

/** What the rest of the document says: persons who are named in full or with a title somewhere. */
export type KnownPersons = ReadonlySet<string>

/**
 * Finds the registered names in a text: the longest at each place, from the beginning of a word to the end of
 * one. `text` and `tokens` are of the same text; a family name alone counts only where a title stands behind it
 * or the document names its bearer otherwise.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  index: NameIndex,
  persons: KnownPersons = new Set(),
): NameMatch[] {
  const folded = foldText(text)
  const context = wordsOf(text, tokens)
  const matches: NameMatch[] = []
  for (let at = 0; at < folded.text.length; at++) {
    const start = folded.starts[at]!
    if (!context.beginsAt.has(start) || folded.starts[at - 1] === start) continue
    for (const length of index.lengths.get(folded.text[at]!) ?? []) {
      const entry = index.names.get(folded.text.slice(at, at + length))
      const end = folded.ends[at + length - 1]
      if (!entry || end === undefined) continue
      const match = { start, end, entry }
      if (!fits(match, context, matches.at(-1), persons)) continue
      matches.push(match)
      at += length - 1
      break
    }
  }
  return matches
}

interface Words {
  readonly text: string
  readonly tokens: readonly Token[]
  /** The number of the token that begins, or ends, at an offset. */
  readonly beginsAt: ReadonlyMap<number, number>
  readonly endsAt: ReadonlyMap<number, number>
}

const wordsOf = (text: string, tokens: readonly Token[]): Words => ({
  text,
  tokens,
  beginsAt: new Map(tokens.map(({ start }, index) => [start, index])),
  endsAt: new Map(tokens.map(({ end }, index) => [end, index])),
})

function fits(
  match: NameMatch,
  words: Words,
  previous: NameMatch | undefined,
  persons: KnownPersons,
): boolean {
  const { start, end, entry } = match
  const { text } = words
  const written = text.slice(start, end)
  if (!words.endsAt.has(end) && !hasTitleAt(text, end)) return false
  if (isLatin(written)) return standsAlone(match, text)
  if (isInsideKatakana(match, words)) return false
  if (entry.kind === 'country' && isAnotherPlace(match, text)) return false
  if (entry.kind === 'organisation') return !belongsToAnother(match, words, previous)
  if (entry.kind === 'person' && hasAnotherGivenName(match, text, previous)) return false
  return !entry.partial || isThatPerson(match, words, persons)
}

const isLatin = (text: string): boolean => /^[\u0000-\u024f＋]+$/u.test(text.normalize('NFKC'))

/** An abbreviation is written in capitals, and no letter or digit touches it. */
function standsAlone({ start, end, entry }: NameMatch, text: string): boolean {
  const written = text.slice(start, end).normalize('NFKC')
  const letter = /[\p{Script=Latin}\d]/u
  if (letter.test(text[start - 1] ?? '') || letter.test(text[end] ?? '')) return false
  return entry.name.length > 5 || entry.name !== entry.name.toUpperCase() || written === written.toUpperCase()
}

const katakana = /[\u30a1-\u30faー\uff66-\uff9f]/u

/**
 * A katakana name that touches other katakana is part of another word (タイ in タイランド), unless its neighbour
 * is a word of its own that the dictionary has (ウクライナ, ルート). A name doubled is another word.
 */
function isInsideKatakana({ start, end }: NameMatch, { text, tokens, beginsAt, endsAt }: Words): boolean {
  const name = text.slice(start, end)
  const touches = (own: string | undefined, other: string | undefined, neighbour: Token | undefined) =>
    own !== undefined &&
    other !== undefined &&
    katakana.test(own) &&
    katakana.test(other) &&
    (name.length < 3 || !neighbour?.known || neighbour.text === name)
  return (
    touches(name[0], text[start - 1], tokens[endsAt.get(start) ?? -1]) ||
    touches(name.at(-1), text[end], tokens[beginsAt.get(end) ?? -1])
  )
}

/** 中国地方, 中国・四国, イラン高原, 南スーダン, ロシア語: not the country. */
function isAnotherPlace({ start, end, entry }: NameMatch, text: string): boolean {
  const after = text.slice(end)
  return (
    /^(?:地方|山地|山脈|高原|盆地|平原|半島|海峡|[海洋湾](?![軍上外運兵産事岸])|語)/u.test(after) ||
    (entry.name === '中国' && /^・?四国/u.test(after)) ||
    /(?<![中近極])[東西南北]$/u.test(text.slice(Math.max(0, start - 2), start))
  )
}

/** ウズベキスタン外務省 is not Japan's. */
function belongsToAnother(
  { start, entry }: NameMatch,
  words: Words,
  previous: NameMatch | undefined,
): boolean {
  if (entry.country === undefined) return false
  if (previous?.end === start && previous.entry.kind === 'country') return previous.entry.id !== entry.country
  const before = words.tokens[words.endsAt.get(start) ?? -1]
  if (!before) return false
  if (/^(?:同国|両国|各国|相手国|他国)$/u.test(words.text.slice(Math.max(0, start - 2), start))) return true
  return isCountry(before) && before.text !== '日' && before.text !== '日本'
}

/** イゴール・ラブロフ is another man; タジキスタン・ラフモン大統領 is not. */
const hasAnotherGivenName = ({ start }: NameMatch, text: string, previous: NameMatch | undefined): boolean =>
  katakana.test(text[start] ?? '') &&
  /[\u30a1-\u30faー][・＝=]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  previous?.end !== start - 1

/** A name in part, which may be someone else's, or a place, or a thing. */
function isThatPerson(
  { start, end, entry }: NameMatch,
  { text, tokens, beginsAt, endsAt }: Words,
  persons: KnownPersons,
): boolean {
  const titled = hasTitleAt(text, end) || hasOfficeBehind(text, end)
  if (katakana.test(text[start] ?? '')) {
    const family = /^[・＝=]([\u30a1-\u30faー]+)/u.exec(text.slice(end))
    if (family && !isCountry(tokens[beginsAt.get(end + 1) ?? -1] ?? noToken)) return false
    const word = tokens[beginsAt.get(start) ?? -1] ?? noToken
    return titled || !(isCommonNoun(word) && word.end === end) || persons.has(entry.id)
  }
  const before = tokens[endsAt.get(start) ?? -1]
  if (before && before.pos === '名詞' && !titled) return false
  return titled || (persons.has(entry.id) && !/^\p{Script=Han}/u.test(text.slice(end)))
}

const noToken: Token = { text: '', start: 0, end: 0, pos: '', detail: '', reading: undefined, known: false }

/** The persons whom matches name in full or with a title, by id: for a second reading of the same document. */
export const personsIn = (matches: readonly NameMatch[]): string[] =>
  matches.filter(({ entry }) => entry.kind === 'person' && !entry.partial).map(({ entry }) => entry.id)
