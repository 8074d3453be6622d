import { parse } from 'edtf'

/**
 * A date that admits what it does not know: EDTF (ISO 8601-2:2019), level 1 and the sets of level 2.
 * `earliest` and `latest` are ISO days, or undefined where the date is open on that side.
 */
export interface EdtfDate {
  readonly edtf: string
  readonly earliest: string | undefined
  readonly latest: string | undefined
  readonly value: EdtfValue
}

/** What an EDTF string says, part by part. */
export type EdtfValue =
  | {
      readonly type: 'date'
      readonly year: number
      /** 1–12; undefined where the date is a year, `unknown` where it is written `XX`. */
      readonly month?: number | 'unknown'
      readonly day?: number | 'unknown'
      readonly approximate: boolean
      readonly uncertain: boolean
    }
  | { readonly type: 'decade'; readonly year: number }
  | { readonly type: 'season'; readonly year: number; readonly season: 21 | 22 | 23 | 24 }
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
  try {
    parse(text, { types: ['Date', 'Interval', 'Season', 'Set', 'List'] })
  } catch {
    return refuse('is not an EDTF date (ISO 8601-2)')
  }
  const value = readValue(text)
  if (value === undefined) return refuse('is an EDTF form that the site does not use')
  const earliest = bound(value, 'earliest')
  const latest = bound(value, 'latest')
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

/** The calendar years that a date may touch: from its first to its last, where both are known. */
export function yearsOf({ earliest, latest }: EdtfDate): number[] {
  const from = Number((earliest ?? latest)?.slice(0, 4))
  const to = Number((latest ?? earliest)?.slice(0, 4))
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** The first and the last day that a part of a date may mean, as ISO days; undefined where it is open. */
export const daysOf = (value: EdtfValue): { first: string | undefined; last: string | undefined } => ({
  first: bound(value, 'earliest'),
  last: bound(value, 'latest'),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

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

function readValue(text: string): EdtfValue | undefined {
  const set = /^([[{])(.+)[\]}]$/.exec(text)
  if (set) {
    const dates = set[2]!.split(',').map((part) => readValue(part.trim()))
    if (dates.some((date) => date === undefined)) return undefined
    return { type: set[1] === '[' ? 'oneOf' : 'allOf', dates: dates as EdtfValue[] }
  }
  const interval = text.split('/')
  if (interval.length === 2) {
    const from = readEnd(interval[0]!)
    const to = readEnd(interval[1]!)
    return from === undefined || to === undefined ? undefined : { type: 'interval', from, to }
  }
  const decade = /^(\d{3})X$/.exec(text)
  if (decade) return { type: 'decade', year: Number(decade[1]) * 10 }
  const season = /^(\d{4})-(2[1-4])$/.exec(text)
  if (season) return { type: 'season', year: Number(season[1]), season: Number(season[2]) as 21 }
  const date = /^(\d{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([~?%])?$/.exec(text)
  if (!date) return undefined
  const [, year, month, day, qualifier] = date
  // Quarters and the like stand where a month does; a day of an unknown month has no words.
  if (Number(month) > 12 || (month === 'XX' && day !== undefined && day !== 'XX')) return undefined
  const part = (digits: string | undefined) =>
    digits === undefined ? undefined : digits === 'XX' ? ('unknown' as const) : Number(digits)
  return {
    type: 'date',
    year: Number(year),
    ...(month === undefined ? {} : { month: part(month)! }),
    ...(day === undefined ? {} : { day: part(day)! }),
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  }
}

const readEnd = (text: string): IntervalEnd | undefined =>
  text === '..' ? 'open' : text === '' ? 'unknown' : readValue(text)

/** The first or last day that a value may mean, as an ISO day. */
function bound(value: EdtfValue, side: 'earliest' | 'latest'): string | undefined {
  const first = side === 'earliest'
  const iso = (year: number, month: number, day: number) =>
    `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  switch (value.type) {
    case 'date': {
      const month = typeof value.month === 'number' ? value.month : first ? 1 : 12
      const day = typeof value.day === 'number' ? value.day : first ? 1 : daysInMonth(value.year, month)
      return iso(value.year, month, day)
    }
    case 'decade':
      return first ? iso(value.year, 1, 1) : iso(value.year + 9, 12, 31)
    case 'season': {
      // Northern meteorological seasons; winter runs into the next year.
      const start = { 21: 3, 22: 6, 23: 9, 24: 12 }[value.season]
      if (first) return iso(value.year, start, 1)
      const end = start + 2
      const year = end > 12 ? value.year + 1 : value.year
      const month = end > 12 ? end - 12 : end
      return iso(year, month, daysInMonth(year, month))
    }
    case 'interval': {
      const end = first ? value.from : value.to
      return typeof end === 'string' ? undefined : bound(end, side)
    }
    default: {
      const bounds = value.dates.map((date) => bound(date, side)).filter((day) => day !== undefined)
      return bounds.sort(compare).at(first ? 0 : -1)
    }
  }
}
