import type { NameMatch } from './find-names.ts'
import { isCommonNoun, isNameWord, type Token } from './morphology.ts'
import { within, type Stretch } from './stretch.ts'
import { named, type NameContext, type UnknownName } from './unknown-name.ts'

const bodySuffix =
  /(?:大学院|大学校?|学院|銀行|機構|基金|連合|連盟|同盟|研究所|研究センター|調査会|協会|財団|委員会|評議会|協議会|アカデミー|[^々\s]省|庁|通信社|新聞社?|テレビ|裁判所|議会|大使館)$/u
const unspecific =
  /^(?:両国|各国|同国|他国|相手国|関係国)|^(?:[同両各当本他諸全]|我が?|関係|関連|国際|中央|常任|地方|専門|特別|合同|政府間|省|庁|大学|委員会|[一二三四五六七八九十\d])*(?:[一-龥]?省|庁|機構|大学|銀行|連合|同盟|委員会|協会|議会|研究所|協議会|評議会|基金|財団|新聞|テレビ|大使館|裁判所|機関|学院|連盟|アカデミー)$/u
const abbreviation = /^\s?[（(]([A-Z][A-Za-z+＋&-]{1,11})[）)]/u

/** Runs of nouns that close as the names of bodies do: アジア開発銀行, ウズベキスタン外務省. */
export function* bodies({ text, tokens, matches }: NameContext): Generator<UnknownName> {
  let first: number | undefined
  const inside = within(matches, text.length)
  for (let index = 0; index <= tokens.length; index++) {
    const token = tokens[index]
    if (token && (isNameWord(token) || isMiddleDot(tokens, index))) {
      first ??= index
      continue
    }
    if (first === undefined) continue
    yield* bodiesIn(text, tokens.slice(first, index), inside)
    first = undefined
  }
}

/** A middle dot between katakana words joins them; any other separates. */
function isMiddleDot(tokens: readonly Token[], index: number): boolean {
  const [before, token, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
  return token?.text === '・' && /[ァ-ヺー]$/u.test(before?.text ?? '') && /^[ァ-ヺ]/u.test(after?.text ?? '')
}

const isBody = ({ detail, known }: Token): boolean => known && detail === '固有名詞,組織'

/** The longest name of a body from the run's beginning, then on from its end. */
function* bodiesIn(
  text: string,
  run: readonly Token[],
  inside: (stretch: Stretch) => NameMatch[],
): Generator<UnknownName> {
  let from = 0
  const last = run.findLastIndex(
    (token, index) =>
      bodySuffix.test(text.slice(run[0]!.start, token.end)) ||
      (isBody(token) && !run[index + 1]?.detail.startsWith('接尾')),
  )
  if (last === -1) return
  // A registered body inside the run is not swallowed.
  const own = inside({ start: run[0]!.start, end: run[last]!.end }).findLast(({ entry }) =>
    ['organisation', 'framework', 'person'].includes(entry.kind),
  )
  if (own) from = run.findIndex((token) => token.start >= own.end && token.text !== '・')
  if (from === -1 || from > last) return
  const words = run.slice(from, last + 1)
  const { start } = words[0]!
  const { end } = words.at(-1)!
  const name = text.slice(start, end)
  const single = words.length === 1 && !isBody(words[0]!)
  if (single || name.length < 3 || unspecific.test(name)) return
  if (
    words.every((word) => word.known && isCommonNoun(word)) &&
    !abbreviation.test(text.slice(end)) &&
    words.length < 3
  )
    return
  yield named(text, start, end, 'organisation')
}
