import type { Token } from './morphology.ts'
import { plainWidth } from './plain.ts'

/** A figure with its unit. */
export interface Quantity {
  readonly start: number
  readonly end: number
  /** As written: 213.68億円. */
  readonly text: string
  readonly value: number
  /** As written: 円, ％, か国. */
  readonly unit: string
  /** The figure with the words that limit it: 約213.68億円, 150件以上. */
  readonly phrase: string
}

const scales: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  億: 1e8,
  兆: 1e12,
  京: 1e16,
}

/** Units that the dictionary does not mark as counters, or not as one word; the longest first. */
const units = [
  '平方キロメートル', '立方メートル', '平方メートル', 'キロメートル', 'キログラム', 'キロワット', 'メガワット', 'ギガワット', 'テラワット時',
  'パーセント', 'ポイント', 'メートル', 'ヘクタール', 'バレル', 'ルーブル', 'テンゲ', 'ソモニ', 'ウォン', 'ユーロ', 'ポンド', 'ドル', 'トン', 'キロ',
  '人民元', '米ドル', '円', '元', '%', '周年', 'か国', 'カ国', 'ヵ国', 'ヶ国', 'ヵ年', 'か年', 'カ年', 'カ所', 'か所', 'ヶ所', 'か月', 'カ月', 'ヶ月', 'ヵ月',
  '年間', '年目', '年', '週間', '日間', '時間', '分間', '件', '名', '人', '社', '校', '本', '台', '機', '隻', '基', '倍', 'つ', '個', '分野', '項目', '地域', '都市',
  '世帯', '言語', '品目', '案件', 'km', 'kg', 'MW', 'GW', 'ha',
].sort((a, b) => b.length - a.length) // prettier-ignore

const plain = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const digits = new RegExp(
  `(?<![\\d.,A-Za-z第+−-]|第\\s)${plain}\\s?[百千]?[万億兆京]?(?:(?<=[百千万億兆京])\\s?${plain}\\s?[百千]?[万億兆京]?)*`,
  'gu',
)
const kanji =
  /(?<![\d第数何幾\p{Script=Han}])[一二三四五六七八九]?[十百千万億兆][一二三四五六七八九十百千万億兆]*|(?<![\d第数何幾])[一二三四五六七八九][十百千万億兆][一二三四五六七八九十百千万億兆]*/gu
const clock = /(?:時|\d:)\s?$/u
/** Counters that number things or tell the time, and count nothing. */
const ordinals =
  /^(?:年|月|日|時|分|秒|号|号室|番|条|項|期|代|世紀|階|位|等|版|章|節|級|限|丁目|番地|面|回目|行|点|歩|次|度)$/u

/**
 * Finds the figures of a text with their units: 兆, 億 and 万, decimals and thousands' commas, full width, kanji
 * from ten up. What stands in a date, a clock time, an ordinal (第3回, 760号室) or a name (C5+1) is none.
 */
export function findQuantities(
  text: string,
  tokens: readonly Token[],
  dates: readonly { readonly start: number; readonly end: number }[],
): Quantity[] {
  const wide = plainWidth(text)
  const words = new Map(tokens.map((token) => [token.start, token]))
  const found: Quantity[] = []
  const candidates = [...wide.matchAll(digits), ...kanjiNumbers(wide, words)].sort(
    (a, b) => a.index - b.index,
  )
  for (const match of candidates) {
    const start = match.index
    const number = match[0].trimEnd()
    if (dates.some((date) => start < date.end && date.start < start + number.length)) continue
    if (clock.test(wide.slice(Math.max(0, start - 3), start)) || found.some(({ end }) => start < end))
      continue
    const gap = /^\s?/u.exec(wide.slice(start + number.length))![0].length
    const unit = unitAt(wide, start + number.length + gap, words)
    if (unit === undefined) continue
    const end = start + number.length + gap + unit.length
    const value = readAmount(number)
    if (unit === 'つ' && (value < 2 || wide.startsWith('目', end))) continue
    found.push({
      start,
      end,
      text: text.slice(start, end),
      value,
      unit: text.slice(end - unit.length, end),
      phrase: phraseOf(text, start, end),
    })
  }
  return found
}

/** Kanji numbers as kuromoji sees them, so that 千葉, 万博 and 一層 are none. */
const kanjiNumbers = (text: string, words: ReadonlyMap<number, Token>): RegExpExecArray[] =>
  [...text.matchAll(kanji)].filter(({ index }) => words.get(index)?.detail === '数')

function unitAt(text: string, at: number, words: ReadonlyMap<number, Token>): string | undefined {
  const token = words.get(at)
  const counter =
    token && /助数詞$/u.test(token.detail) && !ordinals.test(token.text) ? token.text : undefined
  const listed = units.find((unit) => text.startsWith(unit, at))
  const rest = (unit: string) => text.slice(at + unit.length)
  if (listed && isWhole(listed, rest(listed)))
    return (counter?.length ?? 0) > listed.length ? counter : listed
  return counter
}

/** 年 in 年度 and 人 in 人種 are no units; a Latin unit ends where its letters do. */
function isWhole(unit: string, rest: string): boolean {
  if (/[A-Za-z]$/.test(unit)) return !/^[A-Za-z]/.test(rest)
  if (unit === '年') return !/^[度代月次生号版頃ごこ春夏秋冬前後]/u.test(rest)
  if (unit === '人') return !/^[種類民格権工]/u.test(rest)
  if (unit === '本') return !/^[部社国日格]/u.test(rest)
  if (unit === '元') return !/^[首大外]/u.test(rest)
  return true
}

/** The value of 3兆, 1億2,000万, 213.68億, 千, 三十五. */
function readAmount(text: string): number {
  let total = 0
  let group = 0
  let current: number | undefined
  for (const [part] of text.replace(/[\s,]/g, '').matchAll(/\d+(?:\.\d+)?|./gu)) {
    const scale = scales[part]
    const digit = '〇一二三四五六七八九'.indexOf(part)
    if (/^\d/.test(part)) current = Number(part)
    else if (digit !== -1) current = digit
    else if (scale !== undefined && scale < 1e4) {
      group += (current ?? 1) * scale
      current = undefined
    } else if (scale !== undefined) {
      total += (group + (current ?? (group === 0 ? 1 : 0))) * scale
      group = 0
      current = undefined
    }
  }
  // Floating point: 213.68 × 100,000,000.
  return Number((total + group + (current ?? 0)).toPrecision(15))
}

function phraseOf(text: string, start: number, end: number): string {
  const before =
    /(?:総額|合計|平均|最大|最低|少なくとも|延べ)?(?:約|およそ|ほぼ|計|過去|今後|毎年)?\s?$/u.exec(
      text.slice(0, start),
    )![0]
  const after = /^(?:以上|以下|以内|未満|余り?|超|近く|前後|程度|規模|増|減)?/u.exec(text.slice(end))![0]
  return `${before}${text.slice(start, end)}${after}`.trim()
}
