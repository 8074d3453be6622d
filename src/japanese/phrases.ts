import type { IpadicFeatures } from 'kuromoji'

/** Parts of speech that open a phrase (文節), by the IPA dictionary's names. */
const opening = new Set([
  '名詞',
  '動詞',
  '形容詞',
  '副詞',
  '連体詞',
  '接続詞',
  '感動詞',
  '接頭詞',
  'フィラー',
])

/** Words of those parts of speech that lean on the one before them. */
const leaning = new Set(['接尾', '非自立', '特殊'])

const openBracket = /^[「『（(［〈《【“]$/u
const closeBracket = /^[」』）)］〉》】”]+$/u
const closeMark = /^[」』）)］〉》】”、。，．・：:；;！？!?…ー〜]+$/u

/** Letters, digits and the signs that join them: C5+1, CA+JAD, 213.68%. */
const latin = '[\\p{Script=Latin}\\p{Nd}+＋%％&＆/.,-]'
const latinFirst = new RegExp(`^${latin}`, 'u')
const latinLast = new RegExp(`${latin}$`, 'u')
const mark = /\p{P}|\s/u

/**
 * Joins morphemes into phrases (文節), between which a headline may break. Compound nouns stay whole, an
 * opening bracket goes with what follows and a closing one with what precedes. Letters and digits do not part
 * from a character beside them: a figure keeps its counter, and browsers, which set a little space between
 * them and kanji or kana (text-autospace), do so only where nothing stands in between. Joined, the phrases
 * give the text back.
 */
export function toPhrases(
  tokens: readonly Pick<IpadicFeatures, 'surface_form' | 'pos' | 'pos_detail_1'>[],
): string[] {
  const phrases: string[] = []
  let previous: (typeof tokens)[number] | undefined
  for (const token of tokens) {
    if (previous === undefined || (opensPhrase(token, previous) && !besideLatin(token, previous)))
      phrases.push(token.surface_form)
    else phrases[phrases.length - 1] += token.surface_form
    previous = token
  }
  return phrases
}

type Morpheme = Pick<IpadicFeatures, 'surface_form' | 'pos' | 'pos_detail_1'>

function besideLatin({ surface_form: next }: Morpheme, { surface_form: last }: Morpheme): boolean {
  if (latinLast.test(last)) return !mark.test(next[0]!) || latinFirst.test(next)
  return latinFirst.test(next) && !mark.test(last.at(-1)!)
}

function opensPhrase(token: Morpheme, previous: Morpheme): boolean {
  if (openBracket.test(previous.surface_form) || previous.pos === '接頭詞') return false
  if (openBracket.test(token.surface_form)) return true
  if (closeMark.test(token.surface_form) || /^\s+$/u.test(token.surface_form)) return false
  const afterBracket = closeBracket.test(previous.surface_form)
  if (closeMark.test(previous.surface_form) && !afterBracket) return !/^[・ー]$/u.test(previous.surface_form)
  if (!opening.has(token.pos) || leaning.has(token.pos_detail_1)) return false
  if (afterBracket) return true
  // する and its kin complete the noun before them; nouns in a row are one compound.
  if (previous.pos === '名詞' && (token.pos === '名詞' || /^[すさしせで]/u.test(token.surface_form)))
    return false
  // So do two verbs in a row: 立ち上げる.
  return !(previous.pos === '動詞' && token.pos === '動詞')
}
