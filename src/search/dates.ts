import { anyEra, eraOf, westernYear, yearOfEra, type Era } from '../date/eras.ts'
import { monthsInEnglish } from '../date/months.ts'
import type { Locale } from '../language/locale.ts'

const months = monthsInEnglish.map((name) => name.toLowerCase())

interface Day {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

export interface DateMatch {
  readonly start: number
  readonly end: number
  /** The same date as the two languages write it, and by the Japanese era. */
  readonly forms: readonly string[]
}

const nth = '(\\d{1,2})(?:st|nd|rd|th)?'
const patterns: readonly [RegExp, (parts: string[]) => Day | undefined][] = [
  [
    new RegExp(`(${anyEra})(元|\\d{1,2})年(?:(\\d{1,2})月(?:(\\d{1,2})日)?)?`, 'gu'),
    ([name, year, month, day]) => fromEra(name as Era, year === '元' ? 1 : Number(year), month, day),
  ],
  [/(?<!\d)(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/gu, ([year, month, day]) => toDay(year, month, day)],
  [/(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/gu, ([year, , month, day]) => toDay(year, month, day)],
  [
    new RegExp(`(?<!\\d)(?:${nth} )?(${months.join('|')})(?: ${nth})?,? (\\d{4})(?!\\d)`, 'gu'),
    ([before, month, after, year]) => toDay(year, `${months.indexOf(month!) + 1}`, after ?? before),
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

function toDay(...parts: (string | undefined)[]): Day | undefined {
  const [year, month, day] = parts.map((digits) => (digits ? Number(digits) : undefined))
  return (month ?? 1) > 0 && (month ?? 1) < 13 && (day ?? 1) < 32 ? { year: year!, month, day } : undefined
}

/** The last year that is looked for: an era that goes on has no last one of its own. */
const lastYear = 2100

function fromEra(era: Era, count: number, month?: string, day?: string): Day | undefined {
  const date = toDay(`${westernYear(era, count)}`, month, day)
  return date && date.year <= lastYear && eraIn(date) === era ? date : undefined
}

/** The era of a date; a year in which it changed is of the later one. */
const eraIn = ({ year, month = 12, day = 28 }: Day): Era | undefined => eraOf(year, month, day)

function japaneseForms(date: Day): string[] {
  const rest = `${date.month ? `${date.month}月` : ''}${date.day ? `${date.day}日` : ''}`
  const era = eraIn(date)
  return [`${date.year}年${rest}`, ...(era ? [`${era}${yearOfEra(era, date.year)}年${rest}`] : [])]
}

function englishForms({ year, month, day }: Day): string[] {
  if (!month) return [String(year)]
  const name = months[month - 1]!
  return day ? [`${day} ${name} ${year}`, `${name} ${day} ${year}`] : [`${name} ${year}`]
}
