import { describe, expect, it } from 'vitest'
import { edtf } from '../../../src/date/edtf.ts'
import {
  calendarPlace,
  firstMonth,
  isDay,
  isOpen,
  isoDate,
  isQualified,
  isUncertain,
  knownIsoDate,
} from '../../../src/date/precision.ts'

/** The dates of these for which something is so. */
const those = (test: (date: ReturnType<typeof edtf>) => unknown, dates: readonly string[]) =>
  dates.filter((date) => test(edtf(date)))

const all = [
  '2031',
  '2031-05',
  '2031-05-04',
  '2031-05-04~',
  '2031?',
  '2031-05-XX',
  '2031-XX',
  '2031-21',
  '203X',
  '2031-05-04/2031-05-06',
  '2031-05-04~/2031-05-06',
  '2031/2032%',
  '[2031-05-04,2031-05-06?]',
  '2031/..',
  '/2031',
] as const

describe('of a date it is told whether', () => {
  it('it is one day without doubt', () => expect(those(isDay, all)).toEqual(['2031-05-04']))

  it('an end of it is open or unknown', () => expect(those(isOpen, all)).toEqual(['2031/..', '/2031']))

  it('it or a part of it is uncertain', () =>
    expect(those(isUncertain, all)).toEqual(['2031?', '2031/2032%', '[2031-05-04,2031-05-06?]']))

  it('it or a part of it is approximate or uncertain', () =>
    expect(those(isQualified, all)).toEqual([
      '2031-05-04~',
      '2031?',
      '2031-05-04~/2031-05-06',
      '2031/2032%',
      '[2031-05-04,2031-05-06?]',
    ]))

  it('ISO 8601-1 can say as much', () =>
    expect(those(isoDate, all)).toEqual(['2031', '2031-05', '2031-05-04']))
})

describe('of a date is given', () => {
  it.each([
    ['2031-05-04', '2031-05-04'],
    ['2031-05-XX', '2031-05'],
    ['2031-XX-XX', '2031'],
    ['2031-XX', '2031'],
    ['2031-05~', undefined],
    ['2031-21', undefined],
    ['2031/2032', undefined],
  ])('what is known of %s, in ISO 8601-1: %s', (date, iso) => expect(knownIsoDate(edtf(date))).toBe(iso))

  it.each([
    ['2031', '2031'],
    ['2031-05-04', '2031-05'],
    ['2031-XX', '2031'],
    ['2031-05-21/2031-06-10', '2031-05'],
    ['../2031-05-04', '2031-05'],
    ['2031-21', '2031-21'],
    ['[2031-05,2032]', '2031-05'],
    ['203X', undefined],
    ['../..', undefined],
  ])('the first month that %s names: %s', (date, month) => expect(firstMonth(edtf(date))).toBe(month))

  it.each([
    ['2031-05-04', { year: 2031, month: 5, day: 4 }],
    ['2031-05-04/2031-05-06', { year: 2031, month: 5, day: undefined }],
    ['2031-05-XX', { year: 2031, month: 5, day: undefined }],
    ['2031-05/2032-05', { year: 2031, month: undefined, day: undefined }],
    ['2031', { year: 2031, month: undefined, day: undefined }],
    ['2031-05/..', { year: 2031, month: undefined, day: undefined }],
    ['../2031-05', { year: 2031, month: undefined, day: undefined }],
    ['../..', undefined],
  ])('where %s stands in the calendar: %j', (date, place) => expect(calendarPlace(edtf(date))).toEqual(place))
})
