import type { EdtfDate, EdtfValue, IntervalEnd } from './edtf.ts'
import type { Era } from './eras.ts'
import { monthsInEnglish } from './months.ts'
import { thirdsOf } from './write-edtf.ts'
import type { Locale } from '../language/locale.ts'
import { asAside } from '../language/punctuation.ts'

/** The eras of Japan in English. */
export const erasInEnglish: Readonly<Record<Era, string>> = {
  令和: 'Reiwa',
  平成: 'Heisei',
  昭和: 'Shōwa',
  大正: 'Taishō',
  明治: 'Meiji',
}

const seasons = {
  ja: { 21: '春', 22: '夏', 23: '秋', 24: '冬' },
  en: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
} as const

const thirds = {
  ja: { early: '上旬', mid: '中旬', late: '下旬' },
  en: { early: 'early', mid: 'mid-', late: 'late' },
} as const

type PlainDate = Extract<EdtfValue, { type: 'date' }>
type Interval = Extract<EdtfValue, { type: 'interval' }>

/**
 * A date in words: 2025年12月上旬 / early December 2025; 2025年頃 / about 2025; 2025年12月（日は未詳）/
 * December 2025 (day unknown); 2025年（天津での会議より前）. Says no more than the date does, and no less.
 */
export const formatDate = (date: EdtfDate, locale: Locale): string => formatInTwo(date, locale).join('')

/** The words of a date for who marks up the date alone: it, and what it is known to have come before. */
export const formatInTwo = ({ value, before }: EdtfDate, locale: Locale): [date: string, before: string] => [
  formatValue(value, locale),
  before ? asAside(before[locale], locale) : '',
]

function formatValue(value: EdtfValue, locale: Locale): string {
  switch (value.type) {
    case 'date':
      return formatPlain(value, locale)
    case 'decade':
      return locale === 'ja' ? `${value.year}年代` : `${value.year}s`
    case 'season':
      return locale === 'ja'
        ? `${value.year}年${seasons.ja[value.season]}`
        : `${seasons.en[value.season]} ${value.year}`
    case 'interval':
      return formatInterval(value, locale)
    case 'oneOf':
      return value.dates.map((date) => formatValue(date, locale)).join(locale === 'ja' ? 'または' : ' or ')
    case 'allOf':
      return value.dates.map((date) => formatValue(date, locale)).join(locale === 'ja' ? 'と' : ' and ')
  }
}

function formatPlain(date: PlainDate, locale: Locale): string {
  const { year, month, day, approximate, uncertain } = date
  const unknown = month === 'unknown' ? 'month' : day === 'unknown' ? 'day' : undefined
  if (locale === 'ja') {
    const text = [
      `${year}年`,
      typeof month === 'number' ? `${month}月` : '',
      typeof day === 'number' ? `${day}日` : '',
      approximate ? '頃' : '',
    ].join('')
    const notes = [
      unknown === 'month' ? '月は未詳' : unknown === 'day' ? '日は未詳' : '',
      uncertain ? '不確か' : '',
    ].filter(Boolean)
    return notes.length > 0 ? `${text}（${notes.join('、')}）` : text
  }
  const text = [
    approximate ? 'about ' : '',
    typeof day === 'number' ? `${day} ` : '',
    typeof month === 'number' ? `${monthsInEnglish[month - 1]} ` : '',
    String(year),
  ].join('')
  const notes = [unknown ? `${unknown} unknown` : '', uncertain ? 'uncertain' : ''].filter(Boolean)
  return notes.length > 0 ? `${text} (${notes.join(', ')})` : text
}

function formatInterval({ from, to }: Interval, locale: Locale): string {
  const third = thirdOfMonth(from, to)
  if (third) {
    const { year, month, part } = third
    if (locale === 'ja') return `${year}年${month}月${thirds.ja[part]}`
    return `${thirds.en[part]}${part === 'mid' ? '' : ' '}${monthsInEnglish[month - 1]} ${year}`
  }
  const ja = locale === 'ja'
  if (typeof from === 'string' && typeof to === 'string') return ja ? '時期未詳' : 'date unknown'
  if (typeof to === 'string') {
    const start = formatValue(from as EdtfValue, locale)
    if (to === 'open') return ja ? `${start}以降` : `since ${start}`
    return ja ? `${start}から（終わりは未詳）` : `from ${start} (end unknown)`
  }
  const end = formatValue(to, locale)
  if (typeof from === 'string') {
    if (from === 'open') return ja ? `${end}まで` : `until ${end}`
    return ja ? `${end}まで（始まりは未詳）` : `until ${end} (beginning unknown)`
  }
  return ja ? `${formatValue(from, 'ja')}〜${withoutShared(from, to)}` : `${beforeShared(from, to)} to ${end}`
}

/** English leaves out of the beginning what the end will say: 19 to 20 December 2025. */
function beforeShared(from: EdtfValue, to: EdtfValue): string {
  const whole = formatValue(from, 'en')
  if (from.type !== 'date' || to.type !== 'date' || from.year !== to.year) return whole
  if ([from, to].some(({ approximate, uncertain }) => approximate || uncertain)) return whole
  if (typeof from.month !== 'number' || typeof to.month !== 'number') return whole
  const withoutYear = whole.replace(` ${from.year}`, '')
  if (typeof from.day !== 'number' || typeof to.day !== 'number')
    return from.day === to.day && from.month !== to.month ? withoutYear : whole
  return from.month === to.month ? String(from.day) : withoutYear
}

/** Japanese leaves out of the end what the beginning has said: 2025年12月19日〜20日. */
function withoutShared(from: EdtfValue, to: EdtfValue): string {
  const whole = formatValue(to, 'ja')
  if (from.type !== 'date' || to.type !== 'date' || from.year !== to.year) return whole
  if (typeof to.month !== 'number' || typeof from.month !== 'number') return whole
  const withoutYear = whole.replace(`${to.year}年`, '')
  if (from.month !== to.month || typeof to.day !== 'number' || typeof from.day !== 'number')
    return withoutYear
  return withoutYear.replace(`${to.month}月`, '')
}

/** Recognises 上旬 (1–10), 中旬 (11–20) and 下旬 (21 to the end), where neither end is in doubt. */
export function thirdOfMonth(from: IntervalEnd, to: IntervalEnd) {
  if (typeof from === 'string' || typeof to === 'string') return undefined
  if (from.type !== 'date' || to.type !== 'date') return undefined
  if ([from, to].some(({ approximate, uncertain }) => approximate || uncertain)) return undefined
  const { year, month } = from
  if (year !== to.year || month !== to.month || typeof month !== 'number') return undefined
  const third = thirdsOf(year, month).findIndex(([first, last]) => from.day === first && to.day === last)
  const part = (['early', 'mid', 'late'] as const)[third]
  return part && { year, month, part }
}
