import { edtf as readEdtf, parseEdtf } from '../date/edtf.ts'
import { eraHasYear, westernYear } from '../date/eras.ts'
import { addDays, addMonths, partsOfDay } from '../date/iso-day.ts'
import { erasInEnglish, formatDate } from '../date/words.ts'
import {
  writeApproximate,
  writeDate,
  writeDecade,
  writeInterval,
  writeSeason,
  writeThird,
} from '../date/write-edtf.ts'
import { findDates, type DateExpression, type DateParts } from './find-dates.ts'
import { weekdayInEnglish, weekdayOf, yearsThatFit } from '../date/weekday.ts'

/** A day, month or year from which other dates are counted. */
export interface Anchor {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/** A date in a text, put on the calendar. */
export interface DateMention {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly edtf: string
  /** `stated`: the text gives its year. `inferred`: the year comes from the document or from a date before it. */
  readonly basis: 'stated' | 'inferred'
  /** The anchor for dates that follow. */
  readonly anchor: Anchor
  /** The weekday that the text gives and the calendar does not, with the nearby years that fit. */
  readonly weekday?: { readonly given: string; readonly iso: string; readonly years: readonly number[] }
}

/** Something about a date that a person must decide. */
export interface DateDoubt {
  readonly rule: string
  readonly message: string
  readonly hint: string
}

export interface ResolvedDates {
  readonly mentions: readonly DateMention[]
  readonly doubts: readonly DateDoubt[]
}

/**
 * Puts the dates of one passage on the calendar. What has no year takes that of the date before it in the
 * passage, else the document's; without either it stays a doubt.
 */
export function resolveDates(text: string, document: Anchor | undefined): ResolvedDates {
  const mentions: DateMention[] = []
  const doubts: DateDoubt[] = []
  let last: Anchor | undefined
  for (const expression of findDates(text)) {
    const result = resolve(expression, document, last)
    doubts.push(...result.doubts)
    if (!result.mention) continue
    mentions.push(result.mention)
    last = result.mention.anchor
  }
  return { mentions, doubts }
}

interface Placed extends Anchor {
  readonly edtf: string
  readonly inferred: boolean
}

function resolve(
  expression: DateExpression,
  document: Anchor | undefined,
  last: Anchor | undefined,
): { mention?: DateMention; doubts: DateDoubt[] } {
  const doubts: DateDoubt[] = []
  const doubt = (rule: string, message: string, hint: string) =>
    doubts.push({ rule, message: `「${expression.text}」 ${message}`, hint })
  const { from, to } = expression
  checkEra(from, doubt)
  const start = place(from, document, last)
  if (typeof start === 'string') {
    doubt('date-unresolved', start, 'look the date up, and write it in the draft by hand')
    return { doubts }
  }
  const end = to && place(inherit(to, from), document, start)
  if (typeof end === 'string') {
    doubt('date-unresolved', end, 'look the date up, and write it in the draft by hand')
    return { doubts }
  }
  const edtf = end ? writeInterval(start.edtf, end.edtf) : start.edtf
  const parsed = parseEdtf(edtf)
  if (!parsed.ok) {
    doubt(
      'impossible-date',
      `is no date of the calendar (${edtf})`,
      'compare it with the source as published',
    )
    return { doubts }
  }
  if (
    last &&
    document &&
    !from.year &&
    start.year === last.year &&
    last.year !== document.year &&
    !isPointer(from)
  )
    doubt(
      'year-assumed',
      `gives no year: it is taken for ${start.year}, as the date before it; the text is of ${document.year}`,
      'check it against the sentence',
    )
  const weekday = checkWeekday(from.weekday, start, doubt)
  const anchor = end ?? start
  const { start: at, end: until, text } = expression
  return {
    doubts,
    mention: {
      start: at,
      end: until,
      text,
      edtf,
      basis: start.inferred ? 'inferred' : 'stated',
      anchor: { year: anchor.year, month: anchor.month, day: anchor.day },
      ...(weekday ? { weekday } : {}),
    },
  }
}

const isPointer = ({ dayOffset }: DateParts): boolean => dayOffset?.from === 'text'

/** Where a date falls, or in words why that cannot be said. */
function place(parts: DateParts, document: Anchor | undefined, last: Anchor | undefined): Placed | string {
  if (parts.dayOffset) return placeByDay(parts.dayOffset, document, last)
  const { year: word } = parts
  const nearest = last ?? document
  let year: number
  if (word === undefined) {
    if (!nearest) return 'gives no year, and neither does the rest of the text'
    year = nearest.year
  } else if (word.type === 'western') year = word.year
  else if (word.type === 'era') {
    year = word.western ?? westernYear(word.era, word.year)
  } else {
    const base = word.type === 'document' ? document : nearest
    if (!base) return 'is counted from a year that the text does not give'
    year = base.year + word.offset
  }
  const inferred = word === undefined || word.type === 'document' || word.type === 'text'
  let month = parts.month
  if (typeof month === 'object') {
    if (document?.month === undefined) return 'is counted from a month that the text does not give'
    const counted = addMonths({ year: document.year, month: document.month }, month.offset)
    year = counted.year
    month = counted.month
  }
  if (month === undefined && parts.day !== undefined) {
    if (nearest?.month === undefined) return 'gives no month, and no date before it does'
    month = nearest.month
  }
  return { year, month, day: parts.day, inferred, edtf: toEdtf(parts, year, month) }
}

function placeByDay(
  { from, offset }: NonNullable<DateParts['dayOffset']>,
  document: Anchor | undefined,
  last: Anchor | undefined,
): Placed | string {
  const base = from === 'document' ? document : last
  if (base?.month === undefined || base.day === undefined)
    return from === 'document'
      ? 'is counted from the day of the text, which it does not give'
      : 'is counted from a day that its paragraph does not give'
  const edtf = addDays(writeDate(base.year, base.month, base.day), offset)
  const [year, month, day] = partsOfDay(edtf)
  return { year, month, day, inferred: true, edtf }
}

/** What a range's end leaves out, its beginning has said. */
const inherit = (to: DateParts, from: DateParts): DateParts => ({
  ...to,
  year: to.year ?? from.year,
  month: to.month ?? (to.day === undefined ? undefined : from.month),
})

function toEdtf(parts: DateParts, year: number, month: number | undefined): string {
  if (parts.unit === 'decade') return writeDecade(year)
  if (parts.unit === 'fiscal') return writeInterval(writeDate(year, 4), writeDate(year + 1, 3))
  if (parts.season) return writeSeason(year, parts.season)
  if (parts.half)
    return parts.half === 1
      ? writeInterval(writeDate(year, 1), writeDate(year, 6))
      : writeInterval(writeDate(year, 7), writeDate(year, 12))
  if (month !== undefined && parts.day === undefined && parts.third)
    return writeThird(year, month, parts.third)
  const date = writeDate(year, month, month === undefined ? undefined : parts.day)
  return parts.approximate ? writeApproximate(date) : date
}

function checkEra({ year }: DateParts, doubt: (rule: string, message: string, hint: string) => void) {
  if (year?.type !== 'era') return
  const { era } = year
  const western = westernYear(era, year.year)
  if (!eraHasYear(era, year.year))
    doubt(
      'impossible-era',
      `is a year that ${erasInEnglish[era]} did not have: counted on, it is ${western}`,
      'compare it with the source as published',
    )
  if (year.western !== undefined && year.western !== western)
    doubt(
      'era-mismatch',
      `gives two years: ${erasInEnglish[era]} ${year.year} was ${western}, not ${year.western}`,
      `find out which is meant; ${year.western} is taken`,
    )
}

function checkWeekday(
  given: string | undefined,
  { year, month, day }: Placed,
  doubt: (rule: string, message: string, hint: string) => void,
): DateMention['weekday'] {
  if (given === undefined || month === undefined || day === undefined) return undefined
  const iso = writeDate(year, month, day)
  if (weekdayOf(iso) === given) return undefined
  const years = yearsThatFit(iso, given)
  const nearest = years[0]
  const fits = nearest && writeDate(nearest, month, day)
  doubt(
    'weekday',
    `does not fit the calendar: ${formatDate(readEdtf(iso), 'en')} was a ${weekdayInEnglish(iso)}` +
      (fits ? `; in ${nearest} it was a ${weekdayInEnglish(fits)}` : ''),
    `find out which is wrong, the year or the weekday; years that fit: ${[...years].sort((a, b) => a - b).join(', ')}`,
  )
  return { given, iso, years }
}
