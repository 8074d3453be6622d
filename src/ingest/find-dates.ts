import { anyEra, type Era } from '../date/eras.ts'
import { weekdays } from '../date/weekday.ts'
import { plainWidth, readNumber } from './plain.ts'

/** How a date says its year. */
export type YearWord =
  | { readonly type: 'western'; readonly year: number }
  | { readonly type: 'era'; readonly era: Era; readonly year: number; readonly western?: number }
  /** Years from the document's: 昨年 is -1. */
  | { readonly type: 'document'; readonly offset: number }
  /** Years from the date before it in the text: 翌年 is 1, 同年 0. */
  | { readonly type: 'text'; readonly offset: number }

/** What a date says of itself. What it leaves out is undefined. */
export interface DateParts {
  readonly year?: YearWord | undefined
  /** 1–12, or months from the document's: 先月 is -1. */
  readonly month?: number | { readonly offset: number } | undefined
  readonly day?: number | undefined
  /** Days from the document's (昨日 -1) or from the day before it in the text (翌日 1). */
  readonly dayOffset?: { readonly from: 'document' | 'text'; readonly offset: number } | undefined
  /** 上旬, 中旬, 下旬. */
  readonly third?: 1 | 2 | 3 | undefined
  /** EDTF's numbers: 21 spring to 24 winter. */
  readonly season?: 21 | 22 | 23 | 24 | undefined
  readonly half?: 1 | 2 | undefined
  readonly unit?: 'decade' | 'fiscal' | undefined
  readonly approximate?: boolean | undefined
  /** One kanji: 金. */
  readonly weekday?: string | undefined
}

/** A date as it stands in a text, not yet put on the calendar. */
export interface DateExpression {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly from: DateParts
  /** The end of a range; it leaves out what the beginning has said. */
  readonly to?: DateParts | undefined
}

const number = '(?:\\d{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])'
const to = '\\s?(?:[〜~～–—―-]|から|より)\\s?'
const relativeYears: Readonly<Record<string, YearWord>> = {
  今年: { type: 'document', offset: 0 },
  本年: { type: 'document', offset: 0 },
  昨年: { type: 'document', offset: -1 },
  去年: { type: 'document', offset: -1 },
  一昨年: { type: 'document', offset: -2 },
  おととし: { type: 'document', offset: -2 },
  来年: { type: 'document', offset: 1 },
  再来年: { type: 'document', offset: 2 },
  同年: { type: 'text', offset: 0 },
  前年: { type: 'text', offset: -1 },
  翌年: { type: 'text', offset: 1 },
}
const relativeMonths: Readonly<Record<string, number>> = { 今月: 0, 本月: 0, 先月: -1, 前月: -1, 来月: 1 }
const relativeDays: Readonly<Record<string, NonNullable<DateParts['dayOffset']>>> = {
  本日: { from: 'document', offset: 0 },
  昨日: { from: 'document', offset: -1 },
  明日: { from: 'document', offset: 1 },
  同日: { from: 'text', offset: 0 },
  前日: { from: 'text', offset: -1 },
  翌日: { from: 'text', offset: 1 },
}
const names = (record: object) =>
  Object.keys(record)
    .sort((a, b) => b.length - a.length)
    .join('|')

const year = [
  `(?<!\\d)(?<western>\\d{4}|[一二][〇一二三四五六七八九]{3})\\s?(?:年(?<decade>代)?(?!間|前(?!半)|後(?!半)|以上|余|ぶり|目|生)|(?=${to}\\d{4}\\s?年))`,
  `(?<era>${anyEra})\\s?(?<eraYear>\\d{1,2}|元|${number})\\s?年`,
  `(?<relative>(?<!\\p{Script=Han})(?:${names(relativeYears)})(?!比|同期|並み))`,
].join('|')
/** 令和7年（2025年）, 2025年（令和7年）: the same year twice. */
const twice = `(?:\\s?[(（]\\s?(?:(?<western2>\\d{4})|(?<era2>${anyEra})\\s?(?<eraYear2>\\d{1,2}|元))\\s?年?\\s?[)）])?`
const month = `(?:(?<month>${number})\\s?(?:月(?!間|額|面)|(?=${to}${number}\\s?月))|(?<relativeMonth>(?<!\\p{Script=Han})(?:${names(relativeMonths)})))`
/** What follows 日 where it does not mean a day of the month: 3日間, 2日目, 1日も早く, 日本. */
const notDay = '(?!間|目|以内|以上|前|後|本|程|常|米|中|韓|産|系|ぶり|余|分|連|も早)'
const list = '\\s?[、・]\\s?'
const day = `(?<day>${number})\\s?(?:日${notDay}|(?=(?:${to}|${list})${number}\\s?日${notDay}))`
const third = '(?<third>上旬|初旬|初め|中旬|半ば|下旬|末)'
const part = '(?<part>春|夏|秋|冬|前半|後半|上半期|下半期|度|初め|初頭|末)'
const about = '(?<about>頃|ごろ|ころ)'
const weekday = `\\s?(?:[(（](?<weekday>[${weekdays}])(?:曜日?|・祝|・休)?[)）]|(?<weekday2>[${weekdays}])曜日?)`

const patterns = [
  // 2025/12/20, 2025-12-20
  `(?<!\\d)(?<western>\\d{4})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<day>\\d{1,2})(?!\\d)(?:${weekday})?`,
  // A year, with whatever follows it.
  `(?:${year})${twice}(?:の?\\s?${month}(?:の?\\s?(?:${day}(?:${weekday})?|${third}))?|の?${part})?${about}?`,
  // A month without a year: 12月19日, 先月20日, 12月上旬.
  `(?<![\\d第]|毎年|例年)${month}(?:の?\\s?(?:${day}(?:${weekday})?|${third}))?${about}?`,
  // A day by its neighbour, with its number or without: 前日の19日, 翌日.
  `(?<relativeDay>(?<!\\p{Script=Han})(?:${names(relativeDays)})(?!付))(?:の?(?<day>\\d{1,2})日)?`,
  // A day alone: 19日午後7時. Kanji would find 一日 and 二十日.
  `(?<![\\d月第.,/:])(?<day>\\d{1,2})(?:日${notDay}|(?=(?:${to}|${list})\\d{1,2}日${notDay}))(?:${weekday})?`,
].map((pattern) => new RegExp(pattern, 'uy'))
const rangeMark = new RegExp(to, 'uy')

/** Finds the dates in a text, from left to right, the longest at each place. */
export function findDates(text: string): DateExpression[] {
  const plain = plainWidth(text)
  const found: DateExpression[] = []
  for (let at = 0; at < plain.length; at++) {
    const first = matchAt(plain, at)
    if (!first) continue
    const second = rangeEnd(plain, first)
    const end = second?.end ?? first.end
    found.push({
      start: at,
      end,
      text: text.slice(at, end),
      from: first.parts,
      ...(second ? { to: second.parts } : {}),
    })
    at = end - 1
  }
  return found
}

interface Match {
  readonly end: number
  readonly parts: DateParts
}

function matchAt(plain: string, at: number): Match | undefined {
  for (const pattern of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(plain)
    if (!match) continue
    const parts = readParts(match.groups ?? {})
    if (isPossible(parts)) return { end: at + match[0].length, parts }
  }
  return undefined
}

/** 〜 or から, and a date right behind it. から alone begins what has no end. */
function rangeEnd(plain: string, first: Match): Match | undefined {
  rangeMark.lastIndex = first.end
  const mark = rangeMark.exec(plain)
  const second = mark && matchAt(plain, first.end + mark[0].length)
  return second && !second.parts.dayOffset ? second : undefined
}

/** A month that the calendar lacks is a number before 月 that means something else; days are checked later. */
const isPossible = ({ month, day }: DateParts): boolean =>
  (typeof month !== 'number' || (month >= 1 && month <= 12)) && (day === undefined || (day >= 1 && day <= 31))

const thirds: Readonly<Record<string, 1 | 2 | 3>> = { 上旬: 1, 初旬: 1, 初め: 1, 中旬: 2, 半ば: 2, 下旬: 3 }
const seasons: Readonly<Record<string, 21 | 22 | 23 | 24>> = { 春: 21, 夏: 22, 秋: 23, 冬: 24 }
const halves: Readonly<Record<string, 1 | 2>> = { 前半: 1, 上半期: 1, 後半: 2, 下半期: 2 }

function readParts(groups: Readonly<Record<string, string | undefined>>): DateParts {
  const { part = '', third = '', relativeMonth, relativeDay } = groups
  const edge = part === '末' ? 12 : part === '初頭' || part === '初め' ? 1 : undefined
  return {
    year: readYear(groups),
    month: relativeMonth
      ? { offset: relativeMonths[relativeMonth]! }
      : (groups['month'] && readNumber(groups['month'])) || edge,
    day: groups['day'] ? readNumber(groups['day']) : undefined,
    dayOffset: relativeDay && !groups['day'] ? relativeDays[relativeDay] : undefined,
    third: thirds[third],
    season: seasons[part],
    half: halves[part],
    unit: groups['decade'] ? 'decade' : part === '度' ? 'fiscal' : undefined,
    approximate: groups['about'] !== undefined || edge !== undefined || third === '末',
    weekday: groups['weekday'] ?? groups['weekday2'],
  }
}

function readYear(groups: Readonly<Record<string, string | undefined>>): YearWord | undefined {
  const { western, era, eraYear, western2, era2, eraYear2, relative } = groups
  if (relative) return relativeYears[relative]
  const eraNumber = (text: string) => (text === '元' ? 1 : readNumber(text))
  if (era && eraYear)
    return {
      type: 'era',
      era: era as Era,
      year: eraNumber(eraYear),
      ...(western2 ? { western: Number(western2) } : {}),
    }
  if (western && era2 && eraYear2)
    return { type: 'era', era: era2 as Era, year: eraNumber(eraYear2), western: readNumber(western) }
  return western ? { type: 'western', year: readNumber(western) } : undefined
}
