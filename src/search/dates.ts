import type { Locale } from '../language/locale.ts'

const era = new Intl.DateTimeFormat('ja-JP-u-ca-japanese', { era: 'long', year: 'numeric', timeZone: 'UTC' })
const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' })
    .format(Date.UTC(2000, month, 1))
    .toLowerCase(),
)

interface Day {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

export interface DateMatch {
  readonly start: number
  readonly end: number
  /** The same date as the two languages write it, and by the Japanese era. */
  readonly forms: readonly string[]
}

const eras = '(明治|大正|昭和|平成|令和)'
const english = months.join('|')
const patterns: readonly [RegExp, (parts: string[]) => Day | undefined][] = [
  [
    new RegExp(`${eras}(元|\\d{1,2})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?`, 'gu'),
    ([name, year, month, day]) => fromEra(name!, year === '元' ? 1 : Number(year), month, day),
  ],
  [/(?<!\d)(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/gu, ([year, month, day]) => toDay(year, month, day)],
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, ([year, , month, day]) => toDay(year, month, day)],
  [
    new RegExp(`(?<!\\d)(?:(\\d{1,2})(?:st|nd|rd|th)? )?(${english}),? (\\d{4})(?!\\d)`, 'gu'),
    ([day, month, year]) => toDay(year, String(months.indexOf(month!) + 1), day),
  ],
  [
    new RegExp(`(${english}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'gu'),
    ([month, day, year]) => toDay(year, String(months.indexOf(month!) + 1), day),
  ],
]

/** The dates in a normalised text, each with the spellings in which a text of this language may have it. */
export function findDates(text: string, locale: Locale): DateMatch[] {
  const found: DateMatch[] = []
  for (const [pattern, read] of patterns)
    for (const match of text.matchAll(pattern)) {
      const day = read(match.slice(1))
      const start = match.index
      const end = start + match[0].length
      if (day && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, forms: locale === 'ja' ? japaneseForms(day) : englishForms(day) })
    }
  return found.sort((a, b) => a.start - b.start)
}

function toDay(year?: string, month?: string, day?: string): Day | undefined {
  const date = {
    year: Number(year),
    ...(month ? { month: Number(month) } : {}),
    ...(day ? { day: Number(day) } : {}),
  }
  return (date.month ?? 1) <= 12 && (date.month ?? 1) >= 1 && (date.day ?? 1) <= 31 ? date : undefined
}

function fromEra(name: string, count: number, month?: string, day?: string): Day | undefined {
  for (let year = 1868; year <= 2100; year++) {
    const date = toDay(String(year), month, day)!
    if (eraYear({ ...date, month: date.month ?? 12, day: date.day ?? 28 }) === `${name}${count}年`)
      return date
  }
  return undefined
}

/** 令和7年, with 元年 written as a number. */
const eraYear = ({ year, month = 12, day = 28 }: Day): string =>
  era.format(Date.UTC(year, month - 1, day)).replace('元', '1')

function japaneseForms(date: Day): string[] {
  const rest = `${date.month ? `${date.month}月` : ''}${date.day ? `${date.day}日` : ''}`
  return [`${date.year}年${rest}`, eraYear(date) + rest]
}

function englishForms({ year, month, day }: Day): string[] {
  if (!month) return [String(year)]
  const name = months[month - 1]!
  return day ? [`${day} ${name} ${year}`, `${name} ${day} ${year}`] : [`${name} ${year}`]
}
