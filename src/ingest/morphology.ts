import type { IpadicFeatures, Tokenizer } from 'kuromoji'

/** A word of a text, with UTF-16 offsets (end exclusive). */
export interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
  /** 名詞, 助詞, 記号 … */
  readonly pos: string
  /** The finer classes, joined: 固有名詞,人名,姓. */
  readonly detail: string
  /** In katakana; undefined for words that the dictionary does not have. */
  readonly reading: string | undefined
  /** Whether the dictionary has it. */
  readonly known: boolean
}

/** Cuts a text into words. */
export type Morphology = (text: string) => readonly Token[]

/**
 * Binds kuromoji. Its own positions count code points from 1, so they are counted anew. A run of katakana that
 * the dictionary does not know keeps its middle dots: its parts are read each for itself, so that the country in
 * ラフモン・タジキスタン is found.
 */
export const morphology =
  (tokenizer: Tokenizer<IpadicFeatures>): Morphology =>
  (text) => {
    let at = 0
    const read = (part: string): Token[] =>
      tokenizer.tokenize(part).flatMap((token): Token[] => {
        const { surface_form: surface, pos, word_type } = token
        const known = word_type === 'KNOWN'
        if (!known && surface.length > 1 && /[・＝=]/u.test(surface))
          return surface.split(/([・＝=])/u).flatMap((piece) => (piece === '' ? [] : read(piece)))
        const start = at
        at += surface.length
        const detail = [token.pos_detail_1, token.pos_detail_2, token.pos_detail_3].filter(
          (name) => name !== '*',
        )
        return [
          { text: surface, start, end: at, pos, detail: detail.join(','), reading: token.reading, known },
        ]
      })
    return chunks(text).flatMap(read)
  }

/** Its cost grows with the square of a text without punctuation: longer ones are cut, after a mark if there is one. */
const chunks = (text: string): string[] =>
  text.match(/[^。！？\n]{0,150}[。！？\n]|[^。！？\n]{1,150}(?:[、\s]|$)|[\s\S]{1,150}/gu) ?? []

export const isPerson = ({ detail }: Token): boolean => detail.startsWith('固有名詞,人名')
export const isCountry = ({ detail, known }: Token): boolean => known && detail === '固有名詞,地域,国'
export const isRegion = ({ detail, known }: Token): boolean => known && detail.startsWith('固有名詞,地域')
export const isCommonNoun = ({ pos, detail, known }: Token): boolean =>
  known && pos === '名詞' && /^(?:一般|サ変接続|形容動詞語幹|副詞可能|接尾)/.test(detail)
/** Words of which a compound name may be made; pronouns, adverbs and the like are none. */
export const isNameWord = ({ pos, detail, text }: Token): boolean =>
  (pos === '名詞' &&
    !/^(?:非自立|代名詞|数|副詞可能|特殊|接続詞的)/.test(detail) &&
    !/助数詞$/.test(detail) &&
    /[\p{L}ー]/u.test(text)) ||
  (pos === '接頭詞' && detail === '名詞接続')
