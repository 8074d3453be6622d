import { anyEra } from '../date/eras.ts'
import { weekdays } from '../date/weekday.ts'
import type { Block } from './block.ts'
import { bullet, fieldLabel, numbering } from './marks.ts'
import { width } from './wrapped.ts'

/** A day and time alone, in the Western or the Japanese calendar, with or without what it is the day of. */
const day = `(?:\\d{4}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{1,2}|(?:\\d{4}|(?:${anyEra})\\s?(?:\\d{1,2}|元))\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日)`
const label = '(?:公開|更新|掲載|配信|投稿|発行|作成|最終更新)(?:日時?)?\\s?:?\\s?'
const weekday = `(?:\\s?\\([${weekdays}](?:曜日?|・祝)?\\))?`
const time = '(?:\\s?(?:\\d{1,2}:\\d{2}(?::\\d{2})?|\\d{1,2}時(?:\\d{1,2}分)?))?'
const bareDay = new RegExp(`^${day}${weekday}${time}$`, 'u')
const labelledDay = new RegExp(`^(?:${label}${day}${weekday}${time}[\\s|/]*)+$`, 'u')

/** A line after which only the works referred to are listed. */
export const referencesHeading =
  /^(?:references?(?:\(s\))?|sources?|参考(?:文献|資料|記事)?|出典|引用元)\s*[：:]?$/iu

/** A picture's caption: it closes with a credit in brackets, or opens with the word for a picture. */
const credit =
  /[（(](?:出典|写真|画像|提供|撮影|photo|image|credit|source)(?:提供|撮影|出典|は|by)?(?:[\s：:=＝・/／][^（）()]*|(?<=は)[^（）()]*)?[）)]$/iu
const pictureLabel = /^(?:写真|画像|図|photo|image)\s*[：:]/iu

/** Words of a publisher to its subscribers, not of the article. */
const noticeWords =
  /ニュースレター|メールマガジン|メルマガ|無料会員|有料会員|会員登録|会員の方|再登録|ログイン|購読|配信停止|お問い合わせ|お手数|ご迷惑|ご了承|クッキー|cookie|広告|アプリをダウンロード|フォローして/iu

/** A line about the writer: 「…の記者。東京を拠点に活動。…を担当。」 */
const biographyWords = /(?:記者|編集者|ライター|特派員|コラムニスト|ジャーナリスト)。/u
const biographyVerbs = /(?:担当|活動|所属|専門|執筆|在住|卒業)。?/u

/** Longest heading without a full stop, in full-width characters: longer lines are paragraphs that lost theirs. */
const longestHeading = 50

/** Tells whether a block is a caption with its credit. */
export const isCaption = ({ text, tag }: Block): boolean =>
  tag === 'figcaption' || (text.length <= 160 && (credit.test(text) || pictureLabel.test(text)))

/**
 * Tells whether a block gives only the day of publication or of the last change. Once the body has begun, a
 * date that does not say so, or that is tagged as a heading, heads a section.
 */
export function isDateline({ text, tag }: Block, bodyBegan: boolean): boolean {
  const plain = text.normalize('NFKC')
  return labelledDay.test(plain) || (!bodyBegan && !tag?.startsWith('h') && bareDay.test(plain))
}

/** Tells whether a block is a publisher's notice. Only what stands before the title is asked. */
export const isNotice = ({ text, tag }: Block): boolean =>
  tag === undefined &&
  noticeWords.test(text) &&
  (/(?:ください|ます|です|場合|こちら)/u.test(text) || noticeWords.test(/【(.+)】/u.exec(text)?.[1] ?? ''))

/** Tells whether a block is about its writer. Only what stands after the end is asked. */
export const isBiography = ({ text }: Block): boolean =>
  text.length <= 200 && biographyWords.test(text) && biographyVerbs.test(text)

/** Tells whether a block is a field of a document's head. One that stands alone may be a heading. */
export const isField = ({ text }: Block): boolean => fieldLabel.test(text) && isShortLine(text, 100)

/** What a block of the body is, with a heading's depth where its numbering or tag gives one. */
export function classify(
  block: Block,
  besideField: boolean,
): { kind: 'heading' | 'paragraph' | 'item'; level?: number } {
  const { text, tag } = block
  if (tag?.startsWith('h')) return { kind: 'heading', level: Math.max(2, Number(tag[1])) }
  if (tag === 'li' || bullet.test(text)) return { kind: 'item' }
  if (tag === 'p') return { kind: 'paragraph' }
  const numbered = numbering.find(({ pattern }) => pattern.test(text))
  if (numbered && isShortLine(text, 100)) return { kind: 'heading', level: numbered.level }
  if (besideField && isField(block)) return { kind: 'item' }
  return isShortLine(text, longestHeading) ? { kind: 'heading' } : { kind: 'paragraph' }
}

const isShortLine = (text: string, longest: number): boolean =>
  width(text) <= longest && !/。|[、,：:.．]$/u.test(text)
