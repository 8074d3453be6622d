import { dayNumber, dayOf, type DaySpan } from '../date/days.ts'
import type { Span } from './extent.ts'

/** What an event is chosen by, as it is called in the address. */
export const choices = ['country', 'framework', 'actor', 'region', 'kind'] as const

/** What the choice `kind` calls meetings, calls and visits together. */
export const allMeetings = 'meetings'

export type Choice = (typeof choices)[number]

/** The ends of the period. */
export const ends = ['from', 'to'] as const

export type End = (typeof ends)[number]

/** How it is shown: what lanes stand for, and in which order the list is. */
const views = ['by', 'order'] as const

export type View = (typeof views)[number]

/** Every name that an address may give a value. */
export const names = [...choices, ...ends, ...views] as const

/** What the reader asks to see. An empty text asks for nothing. */
export type Wanted = Readonly<Record<Choice | End | View, string>>

/** What an event can be chosen by. */
export interface Choosable {
  readonly in: Readonly<Record<Choice, readonly string[]>>
  /** The stretches of days in which it may have fallen. */
  readonly spans: readonly DaySpan[]
}

/** Something in the address that cannot be followed. */
export interface Doubt {
  /** `unknown`: no event has this value. `noDate`: not a year, month or day. `reversed`: the period ends before it begins. */
  readonly why: 'unknown' | 'noDate' | 'reversed'
  readonly name: Choice | End
  readonly value: string
}

/** Reads the query string of an address. Values stay as they are given. */
export function wantedIn(query: string): Wanted {
  const given = new URLSearchParams(query)
  return Object.fromEntries(names.map((name) => [name, given.get(name)?.trim() ?? ''])) as unknown as Wanted
}

/**
 * The query string that asks for this, without what is empty. Parameters of the address that are not ours are kept.
 */
export function queryOf(wanted: Wanted, before = ''): string {
  const query = new URLSearchParams(before)
  for (const name of names) {
    if (wanted[name] === '') query.delete(name)
    else query.set(name, wanted[name])
  }
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** What cannot be followed of a wish. `known` are the values that the page's events have. */
export function doubtsOf(wanted: Wanted, known: Readonly<Record<Choice, ReadonlySet<string>>>): Doubt[] {
  const unknown = choices
    .filter((name) => wanted[name] !== '' && !known[name].has(wanted[name]))
    .map((name): Doubt => ({ why: 'unknown', name, value: wanted[name] }))
  const noDate = ends
    .filter((name) => wanted[name] !== '' && dayOf(wanted[name], name) === undefined)
    .map((name): Doubt => ({ why: 'noDate', name, value: wanted[name] }))
  const [from, to] = ends.map((name) => dayOf(wanted[name], name))
  const reversed =
    from !== undefined && to !== undefined && from > to
      ? [{ why: 'reversed', name: 'to', value: wanted.to } as const]
      : []
  return [...unknown, ...noDate, ...reversed]
}

/**
 * The test that an event must pass to be shown: it has every value asked for, and may have fallen in the period. An
 * end of the period that is no date does not limit it.
 */
export function passes(wanted: Wanted): (event: Choosable) => boolean {
  const from = dayOf(wanted.from, 'from') ?? -Infinity
  const to = dayOf(wanted.to, 'to') ?? Infinity
  return (event) =>
    choices.every((name) => wanted[name] === '' || event.in[name].includes(wanted[name])) &&
    from <= to &&
    event.spans.some(({ first, last }) => (first ?? -Infinity) <= to && (last ?? Infinity) >= from)
}

/**
 * Stretches of days as an attribute of the page, by their numbers: "20423/20432 20454/". The bounds of what is not
 * known to the day are no dates, and must not be read as such.
 */
export const printSpans = (spans: readonly Span[]): string =>
  spans.map(({ first, last }) => `${numberOf(first)}/${numberOf(last)}`).join(' ')

const numberOf = (day: string | undefined) => (day === undefined ? '' : dayNumber(day))

/** Reads what `printSpans` has written. */
export const readSpans = (text: string): DaySpan[] =>
  text.split(' ').map((span) => {
    const [first, last] = span.split('/').map((day) => (day === '' ? undefined : Number(day)))
    return { first, last }
  })
