import { Date as LibraryDate, parse, type Parsed, type ParsedDate, type ParsedEnd } from 'edtf'
import { addMonths, dayOfMoment, daysInMonth } from './iso-day.ts'
import { writeDate } from './write-edtf.ts'
import type { Localized } from '../language/locale.ts'

/**
 * A date that admits what it does not know: EDTF (ISO 8601-2:2019), level 1 and the sets of level 2.
 * `earliest` and `latest` are ISO days, or undefined where the date is open on that side.
 */
export interface EdtfDate {
  readonly edtf: string
  readonly earliest: string | undefined
  readonly latest: string | undefined
  readonly value: EdtfValue
  /** What an event is known to have come before, in words: EDTF has no form for it. */
  readonly before?: Localized
}

/** The first and the last day that a date may mean, as ISO days. */
interface Bounds {
  readonly first: string
  readonly last: string
}

/** What an EDTF string says, part by part. */
export type EdtfValue =
  | (Bounds & {
      readonly type: 'date'
      readonly year: number
      /** 1–12; undefined where the date is a year, `unknown` where it is written `XX`. */
      readonly month?: number | 'unknown'
      readonly day?: number | 'unknown'
      readonly approximate: boolean
      readonly uncertain: boolean
    })
  | (Bounds & { readonly type: 'decade'; readonly year: number })
  | (Bounds & { readonly type: 'season'; readonly year: number; readonly season: 21 | 22 | 23 | 24 })
  /** `open` is `..`, `unknown` is an empty end. */
  | { readonly type: 'interval'; readonly from: IntervalEnd; readonly to: IntervalEnd }
  | { readonly type: 'oneOf' | 'allOf'; readonly dates: readonly EdtfValue[] }

export type IntervalEnd = EdtfValue | 'open' | 'unknown'

export type EdtfResult =
  { readonly ok: true; readonly date: EdtfDate } | { readonly ok: false; readonly message: string }

const examples = '"2025-07-10", "2025-12", "2025-12-01/2025-12-10", "2025~" or "2025-12-XX"'

/**
 * Reads an EDTF string. Refuses what the calendar does not have (30 February), times of day and forms that
 * the site has no words for, with a message that names what is wrong and what to write.
 */
export function parseEdtf(text: string): EdtfResult {
  const known = results.get(text)
  if (known) return known
  const result = readEdtf(text)
  results.set(text, result)
  return result
}

/** What was read before: the same few dates are asked for over and over, and the grammar is slow. */
const results = new Map<string, EdtfResult>()

function readEdtf(text: string): EdtfResult {
  const refuse = (why: string): EdtfResult => ({ ok: false, message: `"${text}" ${why}: write ${examples}` })
  const impossible = impossibleDay(text)
  if (impossible) return refuse(`is no date, ${impossible}`)
  let parsed: Parsed
  try {
    parsed = parse(text, { types: ['Date', 'Interval', 'Season', 'Set', 'List'] })
  } catch {
    return refuse('is not an EDTF date (ISO 8601-2)')
  }
  const value = misplacedDoubt.test(text) ? undefined : readValue(parsed)
  if (value === undefined) return refuse('is an EDTF form that the site does not use')
  const { first: earliest, last: latest } = daysOf(value)
  if (earliest !== undefined && latest !== undefined && earliest > latest)
    return refuse('ends before it begins')
  return { ok: true, date: { edtf: text, earliest, latest, value } }
}

/** Reads an EDTF string that a schema has let through. Throws a RangeError for any other. */
export function edtf(text: string): EdtfDate {
  const result = parseEdtf(text)
  if (!result.ok) throw new RangeError(result.message)
  return result.date
}

/**
 * The order of dates: by the first possible day, then by the last, then by the text, so that it is total.
 * A date without a beginning stands before all others.
 */
export function compareDates(a: EdtfDate, b: EdtfDate): number {
  return (
    compare(a.earliest ?? '', b.earliest ?? '') ||
    compare(a.latest ?? '9999', b.latest ?? '9999') ||
    compare(a.edtf, b.edtf)
  )
}

/** Tells whether a date was certainly over when another began. Where an end is open, nothing is certain. */
export const isBefore = ({ latest }: EdtfDate, { earliest }: EdtfDate): boolean =>
  latest !== undefined && earliest !== undefined && latest < earliest

/** The calendar years that a date may touch: from its first to its last, where both are known. */
export function yearsOf({ earliest, latest }: EdtfDate): number[] {
  const from = Number((earliest ?? latest)?.slice(0, 4))
  const to = Number((latest ?? earliest)?.slice(0, 4))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The first and the last day that a part of a date may mean, as ISO days; undefined where it is open. */
export const daysOf = (value: EdtfValue): { first: string | undefined; last: string | undefined } => ({
  first: bound(value, 'first'),
  last: bound(value, 'last'),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The library takes 29 February of a common year for 1 March; this finds such days and names the month's length. */
function impossibleDay(text: string): string | undefined {
  for (const [, y, m, d] of text.matchAll(/(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g)) {
    const [year, month, day] = [Number(y), Number(m), Number(d)]
    if (month < 1 || month > 12) return `the month ${m} does not exist`
    const days = daysInMonth(year, month)
    if (day < 1 || day > days) return `${y}-${m} has ${days} days`
  }
  return undefined
}

/** A qualifier that is not at the end of a date, where it doubts all of it: level 2 has doubts about a part. */
const misplacedDoubt = /[~?%](?![,/\]}]|$)/

/** What the library has read, if the site has words for it. */
function readValue(parsed: Parsed): EdtfValue | undefined {
  switch (parsed.type) {
    case 'Set':
    case 'List': {
      if (parsed.earlier || parsed.later) return undefined
      const dates = parsed.values.map((member) =>
        'values' in member && !Array.isArray(member) ? readValue(member as Parsed) : undefined,
      )
      if (dates.some((date) => date === undefined)) return undefined
      return { type: parsed.type === 'Set' ? 'oneOf' : 'allOf', dates: dates as EdtfValue[] }
    }
    case 'Interval': {
      const [from, to] = parsed.values.map(readEnd)
      return from === undefined || to === undefined ? undefined : { type: 'interval', from, to }
    }
    case 'Season': {
      const [year, season] = parsed.values
      // From 25 on they are the seasons of a hemisphere, quarters and the like.
      if (!isSeason(season) || year < 1) return undefined
      return { type: 'season', year, season, ...spanOfSeason(year, season) }
    }
    default:
      return readDate(parsed)
  }
}

const isSeason = (number: number): number is 21 | 22 | 23 | 24 => number <= 24

function readEnd(end: ParsedEnd): IntervalEnd | undefined {
  if (end === null) return 'unknown'
  return typeof end === 'number' ? 'open' : readValue(end)
}

/** The digits that are written `X`, as the library marks them: the last of the year, the month, the day. */
const unspecified = { decade: 0b1000, month: 0b110000, day: 0b11000000 }

function readDate(parsed: ParsedDate): EdtfValue | undefined {
  const date = new LibraryDate(parsed)
  const [year, month, day] = parsed.values as [number, number?, number?]
  // A precision of 0 is a time of day.
  if (date.precision === 0 || year < 1) return undefined
  const span = { first: dayOfMoment(date.min), last: dayOfMoment(date.max) }
  const mask = date.unspecified.value
  if (mask === unspecified.decade && month === undefined) return { type: 'decade', year, ...span }
  // Half of a number has no words, nor has a day of an unknown month.
  if (![0, unspecified.day, unspecified.month, unspecified.month | unspecified.day].includes(mask))
    return undefined
  if (mask === unspecified.month && day !== undefined) return undefined
  const part = (value: number, digits: number) => (mask & digits ? ('unknown' as const) : value)
  return {
    type: 'date',
    year,
    ...(month === undefined ? {} : { month: part(month + 1, unspecified.month) }),
    ...(day === undefined ? {} : { day: part(day, unspecified.day) }),
    approximate: date.approximate.value > 0,
    uncertain: date.uncertain.value > 0,
    ...span,
  }
}

/** The northern meteorological season; winter runs into the next year. The library takes seasons for quarters. */
function spanOfSeason(year: number, season: 21 | 22 | 23 | 24): Bounds {
  const begins = { year, month: { 21: 3, 22: 6, 23: 9, 24: 12 }[season] }
  const ends = addMonths(begins, 2)
  return {
    first: writeDate(year, begins.month, 1),
    last: writeDate(ends.year, ends.month, daysInMonth(ends.year, ends.month)),
  }
}

/** The first or last day that a value may mean, as an ISO day; undefined where it is open. */
function bound(value: EdtfValue, side: 'first' | 'last'): string | undefined {
  switch (value.type) {
    case 'interval': {
      const end = side === 'first' ? value.from : value.to
      return typeof end === 'string' ? undefined : bound(end, side)
    }
    case 'oneOf':
    case 'allOf': {
      const bounds = value.dates.map((date) => bound(date, side)).filter((day) => day !== undefined)
      return bounds.sort(compare).at(side === 'first' ? 0 : -1)
    }
    default:
      return value[side]
  }
}
