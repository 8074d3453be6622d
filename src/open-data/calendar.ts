import type { Addresses } from '../domain/addresses.ts'
import type { EdtfDate } from '../date/edtf.ts'
import { formatDate, thirdOfMonth } from '../date/words.ts'
import { fill } from '../language/fill.ts'
import type { Locale } from '../language/locale.ts'
import type { Model, SiteEvent } from '../domain/types.ts'
import type { Ui } from '../schemas/ui.ts'
import { dateLine, sourcesOf } from './feed.ts'

/** An event as an all-day entry of a calendar. */
export interface CalendarEntry {
  readonly id: string
  /** ISO days. The entry ends before `end`, as in iCalendar. */
  readonly start: string
  readonly end: string
  /** The name; before it, in brackets, the date in words where it is not one known day. */
  readonly summary: string
  readonly description: string
  readonly category: string
  readonly place: string | undefined
  readonly url: string
  /** The ISO day on which it was put on the timeline. */
  readonly published: string
  readonly edtf: string
  /** True for one day that a source states. */
  readonly certain: boolean
}

/** Tells whether a date is open at an end, so that no span of a calendar can hold it. */
export const isOpen = ({ earliest, latest }: EdtfDate): boolean =>
  earliest === undefined || latest === undefined

/**
 * The timeline as calendar entries, in its order: a day as itself, any other date as the whole span in which it may
 * lie. Events with a date that is open at an end are left out.
 */
export const calendarOf = (
  locale: Locale,
  model: Model,
  ui: Pick<Ui, 'eventKinds' | 'data'>,
  to: Addresses,
): CalendarEntry[] =>
  model.events
    .filter(({ at }) => !isOpen(at))
    .map((event) => ({
      id: event.id,
      start: event.at.earliest!,
      end: dayAfter(event.at.latest!),
      summary: summaryOf(event, locale, ui),
      description: descriptionOf(event, locale, model, ui),
      category: ui.eventKinds[event.kind],
      place: event.place && model.terms.get(event.place)?.data.name[locale],
      url: to.absolute(to.paths.event(locale, event.id)),
      published: event.published,
      edtf: event.date,
      certain: isDay(event.at) && event.dateBasis === 'stated',
    }))

/** Tells whether a date is one day without doubt about it. */
const isDay = ({ edtf }: EdtfDate): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf)

function summaryOf({ at, name }: SiteEvent, locale: Locale, { data }: Pick<Ui, 'data'>): string {
  if (isDay(at)) return name[locale]
  const template = { within: data.within, between: data.between, around: data.around }[spanWords(at)]
  return fill(template, { date: formatDate(at, locale), name: name[locale] })
}

/** How a date that is no single day is put into words: within a month, between two dates, or around one. */
function spanWords({ value }: EdtfDate): 'within' | 'between' | 'around' {
  if (value.type === 'season') return 'within'
  if (value.type === 'interval') return thirdOfMonth(value.from, value.to) ? 'within' : 'between'
  if (value.type !== 'date' || value.approximate || value.uncertain) return 'around'
  return value.month === 'unknown' || value.day === 'unknown' ? 'around' : 'within'
}

function descriptionOf(event: SiteEvent, locale: Locale, model: Model, ui: Pick<Ui, 'data'>): string {
  return [
    dateLine(formatDate(event.at, locale), event.dateBasis, ui),
    ...(event.before ? [event.before.words[locale]] : []),
    ...(event.dateReason ? [fill(ui.data.reason, { reason: event.dateReason[locale] })] : []),
    ...(event.summary ? [event.summary[locale]] : []),
    fill(ui.data.sources, { sources: sourcesOf(event, locale, model) }),
  ].join('\n')
}

/** The day after an ISO day. */
export function dayAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}
