import ICAL from 'ical.js'
import edtf from 'edtf'
import { describe, expect, it } from 'vitest'
import { dataFilesOf, readData, recordsIn } from '../support/data.ts'

const calendars = dataFilesOf().filter((file) => file.endsWith('.ics'))

const entriesOf = (file: string) => {
  const calendar = new ICAL.Component(ICAL.parse(readData(file)) as string)
  return { calendar, entries: calendar.getAllSubcomponents('vevent') }
}

const text = (entry: ICAL.Component, name: string) => String(entry.getFirstPropertyValue(name) ?? '')

/** The first and last day that an EDTF date may mean, by the library and not by ours. */
function boundsOf(date: string) {
  const { min, max } = edtf(date.replace(/[~?%]/g, ''))
  return [min, max].map((moment) => new Date(moment).toISOString().slice(0, 10))
}

describe('the calendars', () => {
  it('are one a language, in lines of at most 75 octets that end with CRLF', () => {
    expect(calendars).toEqual(['events.en.ics', 'events.ja.ics'])
    for (const file of calendars) {
      const ics = readData(file)
      expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true)
      expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const long = ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)
      expect(long).toEqual([])
      // No character is cut in two where a line is folded.
      expect(ics).not.toContain('\uFFFD')
    }
  })

  it.each(calendars)('%s has every event with a date that is not open', (file) => {
    const locale = file.split('.')[1] as 'ja' | 'en'
    const { calendar, entries } = entriesOf(file)
    expect(text(calendar, 'name')).toBe(text(calendar, 'x-wr-calname'))
    expect(text(calendar, 'prodid')).toMatch(new RegExp(`//${locale.toUpperCase()}$`))
    const events = recordsIn('events').filter(({ date }) => !/\.\.|^\/|\/$/.test(String(date)))
    expect(entries.map((entry) => text(entry, 'uid'))).toEqual(
      events.map(({ id }) => `${id}@eurasia-crossroads`),
    )
    for (const [index, entry] of entries.entries()) {
      const event = events[index]!
      const date = String(event['date'])
      const name = (event['name'] as Record<string, string>)[locale]!
      const words = (event['dateWords'] as Record<string, string>)[locale]!
      const { startDate, endDate } = new ICAL.Event(entry)
      expect([startDate.isDate, endDate.isDate], event.id).toEqual([true, true])
      expect(text(entry, 'x-edtf')).toBe(date)
      expect(text(entry, 'url')).toBe(event.pages[locale])
      expect(text(entry, 'transp')).toBe('TRANSPARENT')
      expect(text(entry, 'dtstamp').slice(0, 10)).toBe(event['published'])
      expect(text(entry, 'description')).toContain(words)
      const [first, last] = boundsOf(date)
      expect(startDate.toString(), event.id).toBe(first)
      endDate.adjust(-1, 0, 0, 0)
      expect(endDate.toString(), event.id).toBe(last)
      const exact = /^\d{4}-\d\d-\d\d$/.test(date)
      if (exact) expect(text(entry, 'summary')).toBe(name)
      else {
        expect(text(entry, 'summary')).toMatch(/^[[［].+[\]］]/)
        expect(text(entry, 'summary')).toContain(words)
        expect(text(entry, 'summary').endsWith(name)).toBe(true)
      }
      const stated = exact && event['dateBasis'] === 'stated'
      expect(text(entry, 'status'), event.id).toBe(stated ? 'CONFIRMED' : 'TENTATIVE')
    }
  })
})
