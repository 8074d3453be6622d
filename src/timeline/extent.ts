import { daysOf, type EdtfDate, type EdtfValue, type IntervalEnd } from '../date/edtf.ts'
import type { SiteEvent } from '../domain/types.ts'

/** Days from the first to the last, as ISO days, both counted; undefined where there is no end on that side. */
export interface Span {
  readonly first: string | undefined
  readonly last: string | undefined
}

/** What a date leaves open, in the order in which it is told. */
export const notes = [
  'approximate',
  'uncertain',
  'since',
  'until',
  'endUnknown',
  'beginningUnknown',
  'unknown',
  'before',
] as const

export type Note = (typeof notes)[number]

/** What a date takes up on a timeline. */
export interface Extent {
  /** The days that it may mean: one stretch, or several where the date is a set. */
  readonly spans: readonly Span[]
  /** For a set: whether it means one of its members or all. */
  readonly set: 'oneOf' | 'allOf' | undefined
  /** Whether each end is no real boundary: approximate, unknown, or said only by what came after. */
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly notes: readonly Note[]
}

/**
 * The extent of a date. `before` is the last day on which the event it came before can have been, for one that is
 * known to have come before another: the extent ends there, and its ends are open.
 */
export function extentOf(date: EdtfDate, before?: { readonly last: string | undefined }): Extent {
  const { value } = date
  const members = value.type === 'oneOf' || value.type === 'allOf' ? value.dates : [value]
  const found = new Set<Note>([...members.flatMap(notesOf), ...(before ? (['before'] as const) : [])])
  const blurred = before !== undefined || found.has('approximate')
  return {
    spans: members.map(daysOf).map((span) => endingBy(span, before?.last)),
    set: value.type === 'oneOf' || value.type === 'allOf' ? value.type : undefined,
    openStart: blurred || members.some((member) => daysOf(member).first === undefined),
    openEnd: blurred || members.some((member) => daysOf(member).last === undefined),
    notes: notes.filter((note) => found.has(note)),
  }
}

/** The extent of an event's date, given the other events by id: it may be known to have come before one of them. */
export function extentOfEvent(
  { at, before }: Pick<SiteEvent, 'at' | 'before'>,
  events: ReadonlyMap<string, Pick<SiteEvent, 'at'>>,
): Extent {
  return extentOf(at, before && { last: events.get(before.event)?.at.latest })
}

/** Tells whether an extent is one certain day, or a set of such days. */
export const isPoint = ({ spans, openStart, openEnd }: Extent): boolean =>
  !openStart && !openEnd && spans.every(({ first, last }) => first !== undefined && first === last)

function endingBy(span: Span, limit: string | undefined): Span {
  const fits = limit !== undefined && (span.first ?? '') <= limit && (span.last ?? '9999') > limit
  return fits ? { first: span.first, last: limit } : span
}

function notesOf(value: EdtfValue): Note[] {
  switch (value.type) {
    case 'date':
      return [
        ...(value.approximate ? (['approximate'] as const) : []),
        ...(value.uncertain ? (['uncertain'] as const) : []),
      ]
    case 'interval':
      return [...intervalNotes(value.from, value.to), ...endNotes(value.from), ...endNotes(value.to)]
    case 'oneOf':
    case 'allOf':
      return value.dates.flatMap(notesOf)
    default:
      return []
  }
}

function intervalNotes(from: IntervalEnd, to: IntervalEnd): Note[] {
  if (typeof from === 'string' && typeof to === 'string') return ['unknown']
  if (typeof to === 'string') return [to === 'open' ? 'since' : 'endUnknown']
  if (typeof from === 'string') return [from === 'open' ? 'until' : 'beginningUnknown']
  return []
}

const endNotes = (end: IntervalEnd): Note[] => (typeof end === 'string' ? [] : notesOf(end))
