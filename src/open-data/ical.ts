import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { CalendarEntry } from './calendar.ts'
import type { Locale } from '../language/locale.ts'
import type { SiteConfig } from '../schemas/site.ts'

/** The site that gives a calendar its name, and where it stands. */
export interface CalendarHead {
  readonly locale: Locale
  readonly site: Pick<SiteConfig, 'id' | 'name'>
  readonly description: string
  /** Its own address, and the page that shows the same. */
  readonly self: string
  readonly page: string
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

/** The library prints a calendar's name as it is given; RFC 5545 (3.3.11) wants these escaped. */
const escapeText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')

/**
 * Entries as an iCalendar file (RFC 5545, 7986). All are all-day and leave the reader's time free. What is not one
 * stated day is TENTATIVE, and X-EDTF says exactly what is known. The stamp is the day of publication, so that the
 * same entries give the same bytes. A UID is an event's id under a name of our own, in both languages and wherever
 * the site stands, so that a calendar that is subscribed to holds no event twice after a move.
 */
export function printCalendar(head: CalendarHead, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    prodId: { company: head.site.name.en, product: 'Timeline', language: head.locale.toUpperCase() },
    name: escapeText(head.site.name[head.locale]),
    description: escapeText(head.description),
    url: head.page,
    source: head.self,
    ttl: 24 * 60 * 60,
  })
  for (const entry of entries)
    calendar.createEvent({
      id: `${entry.id}@${head.site.id}`,
      stamp: day(entry.published),
      start: day(entry.start),
      end: day(entry.end),
      allDay: true,
      summary: entry.summary,
      description: entry.description,
      ...(entry.place ? { location: entry.place } : {}),
      categories: [{ name: entry.category }],
      url: entry.url,
      status: entry.certain ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      transparency: ICalEventTransparency.TRANSPARENT,
      x: [['X-EDTF', entry.edtf]],
    })
  return `${calendar.toString().trimEnd()}\r\n`
}
