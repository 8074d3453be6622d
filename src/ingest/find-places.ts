import { isCountry, isRegion, type Token } from './morphology.ts'
import { hasTitleAt } from './titles.ts'
import { named, type NameContext, type UnknownName } from './unknown-name.ts'

const feature = /^(?:地方|山地|山脈|高原|盆地|平原|半島|海峡|[海洋湾](?![軍上外運兵産事岸]))/u

/** Countries and places of kuromoji's dictionary, with 市 or 州 behind them; one letter (米, 中) is none. */
export function* places({ text, tokens, isRegistered }: NameContext): Generator<UnknownName> {
  for (const [index, token] of tokens.entries()) {
    if (!isRegion(token) || token.text.length < 2) continue
    const next = tokens[index + 1]
    const before = tokens[index - 1]
    const land = feature.exec(text.slice(token.end))?.[0]
    const suffix = next?.detail === '接尾,地域' ? next.text : land
    if (next?.text === '語' || (isRegistered(token.text) && suffix === undefined)) continue
    if ([before, next].some((neighbour) => neighbour && formsOneWord(token, neighbour))) continue
    const end = token.end + (suffix?.length ?? 0)
    // A family name that is also a place, as 松本, has a person's title behind it.
    if (/\p{Script=Han}$/u.test(token.text) && !isCountry(token) && hasTitleAt(text, end)) continue
    const start = before && /^[東西南北]$/u.test(before.text) ? before.start : token.start
    yield named(text, start, end, isCountry(token) && start === token.start && !suffix ? 'country' : 'place')
  }
}

/** タイ and ランド: katakana that touches, of which one is short or unknown, or the same twice. */
const formsOneWord = (token: Token, neighbour: Token): boolean =>
  /^[ァ-ヺー]+$/u.test(token.text + neighbour.text) &&
  (token.text.length < 3 || !neighbour.known || neighbour.text === token.text)
