import { isCommonNoun, isPerson, isRegion, type Token } from './morphology.ts'
import { within, type Stretch } from './stretch.ts'
import { closesWithOffice, hasOfficeBehind, hasTitleAt } from './titles.ts'
import { named, type NameContext, type UnknownName } from './unknown-name.ts'

const speakerHeading = new RegExp(
  '^(?:[（(][^（()）]{1,3}[)）])?\\s*(?<name>\\p{Script=Han}{1,4}\\s[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー]{1,5}|[\\p{Script=Katakana}ー]+(?:[・＝=][\\p{Script=Katakana}ー]+)*)[\\s・](?<office>[^。、]{2,60})$',
  'u',
)

/** 「（ロ）山添 博史 防衛研究所…室長」 */
export function* speakers({ text, isHeading, tokens }: NameContext): Generator<UnknownName> {
  if (!isHeading) return
  const match = speakerHeading.exec(text)
  const name = match?.groups?.['name']
  if (!match || name === undefined || !closesWithOffice(match.groups!['office']!.trimEnd())) return
  const start = text.indexOf(name)
  const within = tokens.filter((token) => token.start >= start && token.end <= start + name.length)
  if (
    within.every((token) => isCommonNoun(token) || isRegion(token) || token.pos === '記号') &&
    !/\s/.test(name)
  )
    return
  yield named(text, start, start + name.length, 'person')
}

const katakanaName = /[ァ-ヺー]{2,}(?:[・＝=][ァ-ヺー]+)*/gu
/** Katakana with a title behind it, or an affiliation and a title: アジズ・ハサノフ・ウズベキスタン外務次官. */
export function* katakanaPersons({ text, tokens, matches }: NameContext): Generator<UnknownName> {
  const wordAt = new Map(tokens.map((token) => [token.start, token]))
  const [overlapping, words] = [within(matches, text.length), within(tokens, text.length)]
  for (const match of text.matchAll(katakanaName)) {
    const parts = splitAtDots(match[0], match.index)
    const isPlace = (part: Stretch) =>
      overlapping(part).some(
        ({ start, end, entry }) => start <= part.start && end >= part.end && entry.kind !== 'person',
      ) || isRegion(wordAt.get(part.start) ?? nowhere)
    while (parts.length > 0 && isPlace(parts.at(-1)!)) parts.pop()
    while (parts.length > 0 && isPlace(parts[0]!)) parts.shift()
    const first = parts[0]
    const last = parts.at(-1)
    if (!first || !last || (!wordAt.has(first.start) && first.start !== match.index)) continue
    const own = words({ start: first.start, end: last.end })
    if (!hasOfficeBehind(text, last.end)) continue
    if (own.length > 0 && own.every((word) => isCommonNoun(word) || word.pos === '記号')) continue
    yield named(text, first.start, last.end, 'person')
  }
}

const nowhere: Token = { text: '', start: 0, end: 0, pos: '', detail: '', reading: undefined, known: false }

function splitAtDots(name: string, start: number): { start: number; end: number }[] {
  let at = start
  return name.split(/[・＝=]/u).map((part) => {
    const from = at
    at += part.length + 1
    return { start: from, end: from + part.length }
  })
}

/** Kanji: a family name with a given name, or with a title behind it, by kuromoji's proper nouns. */
export function* kanjiPersons({ text, tokens }: NameContext): Generator<UnknownName> {
  for (let index = 0; index < tokens.length; index++) {
    const first = tokens[index]!
    if (!isPerson(first) || /[ァ-ヺA-Za-z]/u.test(first.text)) continue
    let last = index
    let persons = 1
    while (last + 1 < tokens.length && !hasTitleAt(text, tokens[last]!.end)) {
      const next = tokens[last + 1]!
      const isGiven = isPerson(next)
      // kuromoji does not know foreign names in kanji: 趙|立|堅 before 報道官.
      const isPiece =
        /^\p{Script=Han}{1,2}$/u.test(next.text) &&
        next.end - first.start <= 4 &&
        piecesLeadToTitle(text, tokens, last + 1, first.start)
      if (!isGiven && !isPiece) break
      if (isGiven) persons++
      last++
    }
    const { end } = tokens[last]!
    const family = first.detail.endsWith('姓')
    if ((family && persons > 1) || hasTitleAt(text, end)) {
      if (end - first.start > 1) yield named(text, first.start, end, 'person')
    }
    index = last
  }
}

function piecesLeadToTitle(text: string, tokens: readonly Token[], from: number, start: number): boolean {
  for (let index = from; index < tokens.length && tokens[index]!.end - start <= 4; index++) {
    if (!/^\p{Script=Han}{1,2}$/u.test(tokens[index]!.text)) return false
    if (hasTitleAt(text, tokens[index]!.end)) return true
  }
  return false
}
