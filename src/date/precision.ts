import type { EdtfDate, EdtfValue } from './edtf.ts'
import { partsOfDay } from './iso-day.ts'
import { writeDate, writeSeason } from './write-edtf.ts'

type Plain = Extract<EdtfValue, { type: 'date' }>

/** Tells whether a date is open at an end, or what is there is not known. */
export const isOpen = ({ earliest, latest }: Pick<EdtfDate, 'earliest' | 'latest'>): boolean =>
  earliest === undefined || latest === undefined

/** Tells whether a date is one day without doubt about it. */
export const isDay = ({ value }: EdtfDate): boolean => isUndoubted(value) && typeof value.day === 'number'

/** Tells whether a date or an end or member of it is uncertain (`?`, `%`). */
export const isUncertain = ({ value }: EdtfDate): boolean => plainIn(value).some((date) => date.uncertain)

/** Tells whether a date or an end or member of it is approximate or uncertain (`~`, `?`, `%`). */
export const isQualified = ({ value }: EdtfDate): boolean =>
  plainIn(value).some((date) => date.approximate || date.uncertain)

/** A date that ISO 8601-1 can say as exactly: a year, month or day without doubt. Others have no such form. */
export function isoDate(date: EdtfDate): string | undefined {
  const known = knownIsoDate(date)
  return known === date.edtf ? known : undefined
}

/** What is known of a date, as ISO 8601-1 can say it: of "2025-12-XX" the month. */
export const knownIsoDate = ({ value }: EdtfDate): string | undefined =>
  isUndoubted(value) ? writeDate(value.year, known(value.month), known(value.day)) : undefined

/** The first date that EDTF names, no more exactly than to the month: a year, season or month. */
export function firstMonth({ value }: EdtfDate): string | undefined {
  const [first] = membersOf(value)
  if (first?.type === 'season') return writeSeason(first.year, first.season)
  return first?.type === 'date' ? writeDate(first.year, known(first.month)) : undefined
}

/** A year, with the month and the day in it where they are known. */
export interface CalendarPlace {
  readonly year: number
  readonly month: number | undefined
  readonly day: number | undefined
}

/**
 * Where a date stands in the calendar: the year in which it begins, or ends where it has no beginning; the month and
 * the day where all that it may mean is in them. Undefined where it has neither end.
 */
export function calendarPlace({ earliest, latest }: EdtfDate): CalendarPlace | undefined {
  const either = earliest ?? latest
  if (either === undefined) return undefined
  const [year, month, day] = partsOfDay(either)
  if (earliest === undefined || latest === undefined) return { year, month: undefined, day: undefined }
  const [lastYear, lastMonth] = partsOfDay(latest)
  return {
    year,
    month: year === lastYear && month === lastMonth ? month : undefined,
    day: earliest === latest ? day : undefined,
  }
}

const isUndoubted = (value: EdtfValue): value is Plain =>
  value.type === 'date' && !value.approximate && !value.uncertain

const known = (part: number | 'unknown' | undefined): number | undefined =>
  part === 'unknown' ? undefined : part

/** The years, months, days, decades and seasons that a date is made of, in order. */
function membersOf(value: EdtfValue): EdtfValue[] {
  if (value.type === 'interval')
    return [value.from, value.to].flatMap((end) => (typeof end === 'string' ? [] : membersOf(end)))
  return value.type === 'oneOf' || value.type === 'allOf' ? value.dates.flatMap(membersOf) : [value]
}

const plainIn = (value: EdtfValue): Plain[] => membersOf(value).filter((member) => member.type === 'date')
