import { compareDates, edtf, type EdtfDate } from '../date/edtf.ts'
import type { Entity, SiteEvent } from './types.ts'
import { meetingLevels, type Framework } from '../schemas/framework.ts'

type Meets = Framework['meets'][number]

/** A meeting as the registry dates it, as an event of the timeline does, or as both do. */
export interface Held {
  readonly date: EdtfDate
  /** The levels at which the registry has a meeting of this date. */
  readonly levels: readonly Meets['level'][]
  /** The event that shows it. */
  readonly event?: SiteEvent
}

/** One of the frameworks that share a form, with what they are compared by. Undefined is: not recorded. */
export interface Sibling {
  readonly framework: Entity<'frameworks'>
  /** The levels at which it meets, the highest first. */
  readonly meets: readonly Meets[]
  readonly first: Held | undefined
  readonly latest: Held | undefined
}

/** The id of the form by which a framework is compared: the one it names, or its own where others name it. */
export function formOf(
  { id, data }: Entity<'frameworks'>,
  frameworks: Iterable<Entity<'frameworks'>>,
): string | undefined {
  if (data.form !== undefined) return data.form
  return [...frameworks].some((other) => other.data.form === id) ? id : undefined
}

/** All frameworks of a form, those that first met earliest first, those of unknown beginning last, then by id. */
export function siblingsOf(form: string, frameworks: Iterable<Entity<'frameworks'>>): Sibling[] {
  return [...frameworks]
    .filter(({ data }) => data.form === form)
    .map((framework): Sibling => ({
      framework,
      meets: byLevel(framework.data.meets),
      first: firstHeld(framework.data.meets),
      latest: latestHeld(framework),
    }))
    .sort(
      (a, b) =>
        Number(a.first === undefined) - Number(b.first === undefined) ||
        (a.first && b.first ? compareDates(a.first.date, b.first.date) : 0) ||
        (a.framework.id < b.framework.id ? -1 : 1),
    )
}

/** The levels of meetings, the highest first. */
export const byLevel = (meets: readonly Meets[]): Meets[] =>
  [...meets].sort((a, b) => meetingLevels.indexOf(a.level) - meetingLevels.indexOf(b.level))

/**
 * Whether an event is known to have been held: it has an end, which had come when the event was put on the
 * timeline, and its date is not in doubt. What is announced for a later date, or perhaps took place, does not count.
 */
const wasHeld = ({ at, published, status }: SiteEvent): boolean =>
  status === 'held' && at.latest !== undefined && at.latest <= published && !/[?%]/.test(at.edtf)

/**
 * Whether an event brings a framework together, rather than two of its members who speak of it: the partner takes
 * part, if it is a country, and more than half of the members, or, where the registry has no list of them, at least
 * three countries.
 */
function bringsTogether({ countries }: SiteEvent, { members, partner }: Framework): boolean {
  const absent = partner && 'country' in partner && !countries.includes(partner.country)
  const known = (members?.list ?? []).flatMap(({ country, to }) => (country && !to ? [country] : []))
  if (absent) return false
  if (known.length === 0) return countries.length >= 3
  return known.filter((id) => countries.includes(id)).length > known.length / 2
}

/**
 * The first meeting, by the registry alone: that the timeline's earliest event was the first of its kind would be
 * a guess.
 */
function firstHeld(meets: readonly Meets[]): Held | undefined {
  return held(meets, 'first').at(0)
}

/**
 * The latest meeting: by the registry, or by an event of kind `meeting` that was held and brought the framework
 * together, whichever is later.
 */
export function latestHeld({ data, events }: Entity<'frameworks'>): Held | undefined {
  const recorded = held(data.meets, 'latest').at(-1)
  const event = events
    .filter((event) => event.kind === 'meeting' && wasHeld(event) && bringsTogether(event, data))
    .reduce<SiteEvent | undefined>((a, b) => (a && compareDates(a.at, b.at) > 0 ? a : b), undefined)
  if (!event) return recorded
  const order = recorded ? compareDates(recorded.date, event.at) : -1
  if (order > 0) return recorded
  return { date: event.at, levels: order === 0 ? recorded!.levels : [], event }
}

/** The registry's first or latest meetings of all levels, one for each date, in order. */
function held(meets: readonly Meets[], end: 'first' | 'latest'): Held[] {
  const dates = Map.groupBy(
    byLevel(meets).filter((level) => level[end] !== undefined),
    (level) => level[end]!,
  )
  return [...dates]
    .map(([date, levels]): Held => ({
      date: edtf(date),
      levels: levels.map(({ level }) => level),
    }))
    .sort((a, b) => compareDates(a.date, b.date))
}
