import { describe, expect, it } from 'vitest'
import { calendarOf } from '../../../src/open-data/calendar.ts'
import type { Event } from '../../../src/schemas/event.ts'
import { anEvent } from '../../fixtures/content.ts'
import { addresses, modelOf, wordsOf } from '../../fixtures/subject.ts'

const entriesOf = (event: Partial<Event>, locale: 'ja' | 'en' = 'en') =>
  calendarOf(locale, modelOf({ events: [anEvent(event)] }), wordsOf(locale), addresses)

describe('an event in the calendar', () => {
  it('of a stated day is that day, and certain', () => {
    expect(entriesOf({ date: '2031-05-04' })).toMatchObject([
      { start: '2031-05-04', end: '2031-05-05', summary: 'Harbour talks are held', certain: true },
    ])
  })

  it('of an inferred day is that day, uncertain, with the reason', () => {
    const dateReason = { ja: '曜日から', en: 'by the weekday' }
    const [entry] = entriesOf({ date: '2031-05-04', dateBasis: 'inferred', dateReason })
    expect(entry).toMatchObject({ summary: 'Harbour talks are held', certain: false })
    expect(entry!.description).toContain('by the weekday')
  })

  it.each([
    ['2031-05', '2031-05-01', '2031-06-01', '[some time in May 2031]', '［2031年5月のうち］'],
    ['2031', '2031-01-01', '2032-01-01', '[some time in 2031]', '［2031年のうち］'],
    [
      '2031-05-01/2031-05-10',
      '2031-05-01',
      '2031-05-11',
      '[some time in early May 2031]',
      '［2031年5月上旬のうち］',
    ],
    [
      '2031-05-04/2031-05-06',
      '2031-05-04',
      '2031-05-07',
      '[some time from 4 to 6 May 2031]',
      '［2031年5月4日〜6日のうち］',
    ],
    ['2031-24', '2031-12-01', '2032-03-01', '[some time in winter 2031]', '［2031年冬のうち］'],
    ['2031~', '2031-01-01', '2032-01-01', '[about 2031]', '［2031年頃］'],
    ['2031-05-04~', '2031-05-04', '2031-05-05', '[about 4 May 2031]', '［2031年5月4日頃］'],
    ['2031-02-XX', '2031-02-01', '2031-03-01', '[February 2031 (day unknown)]', '［2031年2月（日は未詳）］'],
    ['203X', '2030-01-01', '2040-01-01', '[2030s]', '［2030年代］'],
    [
      '[2031-05-04,2031-05-06]',
      '2031-05-04',
      '2031-05-07',
      '[4 May 2031 or 6 May 2031]',
      '［2031年5月4日または2031年5月6日］',
    ],
  ])('of %s spans %s to %s and says so in words', (date, start, end, en, ja) => {
    expect(entriesOf({ date })).toMatchObject([
      { start, end, summary: `${en} Harbour talks are held`, certain: false, edtf: date },
    ])
    expect(entriesOf({ date }, 'ja')[0]!.summary).toBe(`${ja}港の会談を開く`)
  })

  it.each(['2031/..', '../2031', '2031/', '/2031'])('of %s is left out: no span can hold it', (date) => {
    expect(entriesOf({ date })).toEqual([])
  })
})
