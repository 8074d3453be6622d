import { alignReading, hasKanji, type Segment } from './furigana-align.ts'
import { beforeCounter, numberReading, toDigits } from './furigana-numbers.ts'
import type { Token } from './readings.ts'

/** Where a counter departs from the sound rules of Sino-Japanese. */
interface Counter {
  readonly reading: string
  /** After さん, せん and まん: 本 → ぼん. */
  readonly voiced?: string
  /** True where よん voices it too: 4分 is よんぷん. */
  readonly four?: true
  /** Last digits that are not よん, なな, きゅう: 4月 is しがつ. */
  readonly digits?: Readonly<Record<string, string>>
  /** Whole numbers with the counter: 20日 is はつか. */
  readonly whole?: Readonly<Record<string, string>>
}

/** Readings of one, two, three … by the number. */
const numbered = (readings: string): Record<string, string> =>
  Object.fromEntries(readings.split(' ').map((reading, index) => [String(index + 1), reading]))

const days = numbered('ついたち ふつか みっか よっか いつか むいか なのか ようか ここのか とおか')
const things = numbered('ひとつ ふたつ みっつ よっつ いつつ むっつ ななつ やっつ ここのつ')

/** The dictionary names all other counters; they follow the sound rules. */
const counters: Readonly<Record<string, Counter>> = {
  つ: { reading: 'つ', whole: things },
  日: {
    reading: 'にち',
    digits: { 7: 'しち', 9: 'く' },
    whole: { ...days, 14: 'じゅうよっか', 20: 'はつか', 24: 'にじゅうよっか' },
  },
  月: { reading: 'がつ', digits: { 4: 'し', 7: 'しち', 9: 'く' } },
  年: { reading: 'ねん', digits: { 4: 'よ' } },
  時: { reading: 'じ', digits: { 4: 'よ', 7: 'しち', 9: 'く' } },
  分: { reading: 'ふん', voiced: 'ぷん', four: true },
  円: { reading: 'えん', digits: { 4: 'よ' } },
  人: { reading: 'にん', digits: { 4: 'よ' }, whole: { 1: 'ひとり', 2: 'ふたり' } },
  歳: { reading: 'さい', whole: { 20: 'はたち' } },
  組: { reading: 'くみ', whole: { 1: 'ひとくみ', 2: 'ふたくみ' } },
  階: { reading: 'かい', voiced: 'がい' },
  軒: { reading: 'けん', voiced: 'げん' },
  足: { reading: 'そく', voiced: 'ぞく' },
  本: { reading: 'ほん', voiced: 'ぼん' },
  匹: { reading: 'ひき', voiced: 'びき' },
  杯: { reading: 'はい', voiced: 'ばい' },
  票: { reading: 'ひょう', voiced: 'びょう' },
  歩: { reading: 'ほ', voiced: 'ぽ' },
  編: { reading: 'へん', voiced: 'ぺん' },
  発: { reading: 'はつ', voiced: 'ぱつ', four: true },
  泊: { reading: 'はく', voiced: 'ぱく', four: true },
  版: { reading: 'はん', voiced: 'ぱん', four: true },
  国: { reading: 'こく' },
  世紀: { reading: 'せいき' },
  種類: { reading: 'しゅるい' },
}

/** What a counter may have behind it within the same word of the dictionary: 日間, 年度. */
const ending = /^[間目度代半]$/u

const sign = '0-9０-９〇一二三四五六七八九十百千万億兆'
const numbers = new RegExp(`[${sign}](?:[${sign},，]*[${sign}])?(?:[.．][0-9０-９]+[万億兆]*)?`, 'gu')
const digit = /[0-9０-９]/u
const units: Readonly<Record<string, string>> = { 万: 'まん', 億: 'おく', 兆: 'ちょう' }
const halves: Readonly<Record<string, string>> = { は: 'ぱ', ひ: 'ぴ', ふ: 'ぷ', へ: 'ぺ', ほ: 'ぽ' }

/** Segments that take the place of a text from one position up to another. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly segments: readonly Segment[]
}

/** A number with more digits than this has no reading. */
const mostDigits = 2

/**
 * Reads numbers with their counters. The counter alone has a reading, as it sounds behind the number (2024年 →
 * 年(ねん), 1,000本 → 本(ぼん)): readers know their digits. Only where one or two digits and their counter are not
 * read as written, one after the other, the two have one reading together (20日 → はつか, 80周年 →
 * はちじゅっしゅうねん), since it belongs to neither; so have numbers with か, whose kanji alone is another word
 * (5か国 → ごかこく, not くに).
 */
export function counterSpans(text: string, tokens: readonly Token[]): Span[] {
  const starts = new Map<number, Token>()
  let at = 0
  for (const token of tokens) {
    starts.set(at, token)
    at += token.text.length
  }
  return [...text.matchAll(numbers)].flatMap(({ 0: number, index }): Span[] => {
    // A number inside a word of the dictionary (一部, 十分) is read with it.
    const token = starts.has(index) ? starts.get(index + number.length) : undefined
    if (!token || !(hasKanji(token.text) || token.text === 'つ')) return []
    const end = index + number.length + token.text.length
    const around = { before: text.slice(0, index), after: text.slice(end) }
    const read = readCounted(number, token, around)
    return read ? [{ start: index, end, segments: toSegments(number, token.text, read) }] : []
  })
}

interface Read {
  /** The counter by itself. */
  readonly plain: string
  /** Number and counter as they sound together. */
  readonly joined: string
  /** The counter as it sounds behind the number: ぼん of さんぼん. */
  readonly sounded: string
}

function readCounted(
  number: string,
  { text, reading, counter }: Token,
  around: { before: string; after: string },
): Read | undefined {
  const known = counters[text]
  if (known) {
    const length = text === '日' && toDigits(number) === '1' && isLength(number, around)
    return { plain: known.reading, ...join(number, known, !length) }
  }
  const base = ending.test(text.slice(1)) ? counters[text[0]!] : undefined
  if (base && reading?.startsWith(base.reading)) {
    const rest = reading.slice(base.reading.length)
    const length = text === '日間' && toDigits(number) === '1'
    const { joined, sounded } = join(number, base, !length)
    return { plain: reading, joined: joined + rest, sounded: sounded + rest }
  }
  return counter && reading ? { plain: reading, ...join(number, { reading }) } : undefined
}

/** Whether 1日 is how long something takes (いちにち) and not the first of a month (ついたち). */
function isLength(number: string, { before, after }: { before: string; after: string }): boolean {
  if (/月$/u.test(before)) return false
  if (!digit.test(number) || /(?:[約丸第各計]|まる|あと|もう|わずか)$/u.test(before)) return true
  return /^(?:[間中目半分]|[当あ]たり|平均|以内|ごと|で|に[0-9０-９一二三四五六七八九十])/u.test(after)
}

function join(number: string, counter: Counter, whole = true): Omit<Read, 'plain'> {
  const { reading, voiced, four, digits } = counter
  const value = /[.．]/.test(number) ? undefined : toDigits(number)
  const exact = whole && value ? counter.whole?.[value] : undefined
  if (exact) return { joined: exact, sounded: exact }
  const last = value && digits?.[value.at(-1)!]
  const alone = readNumber(number)
  const said = last ? alone.replace(/(?:よん|なな|きゅう)$/u, last) : alone
  const short = beforeCounter(said, reading)
  const voices = /(?:さん|[せぜ]ん|まん)$/u.test(said) || (four && said.endsWith('よん'))
  const behind = voices && voiced ? voiced : reading
  const sounded = short === said ? behind : (halves[reading[0]!] ?? reading[0]!) + reading.slice(1)
  return { joined: short + sounded, sounded }
}

function readNumber(number: string): string {
  const [, whole, decimals, unit] = /^([^.．]*)(?:[.．]([0-9０-９]+)([万億兆]*))?$/u.exec(number)!
  const reading = numberReading(toDigits(whole!))
  if (decimals === undefined) return reading
  const places = [...decimals.normalize('NFKC')].map(numberReading).join('')
  return `${beforeCounter(reading, 'てん')}てん${places}${[...unit!].map((sign) => units[sign]).join('')}`
}

function toSegments(number: string, counter: string, { plain, joined, sounded }: Read): Segment[] {
  if (!digit.test(number)) return alignReading(number + counter, joined)
  const parts = number.match(/[0-9０-９,，.．]+|[^0-9０-９,，.．]/gu)!
  const spoken = parts.map((part) => units[part] ?? readNumber(part))
  const changed =
    spoken.join('') + plain !== joined && (number.match(/[0-9０-９]/gu) ?? []).length <= mostDigits
  if (changed || /^[かカヵヶケ箇個]./u.test(counter)) return [{ text: number + counter, reading: joined }]
  const written = parts.map((text, n) => (text in units ? { text, reading: spoken[n]! } : { text }))
  return [...written, ...alignReading(counter, sounded)]
}
