import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  dayOfMoment,
  daysInMonth,
  momentOf,
  partsOfDay,
} from '../../../src/date/iso-day.ts'

describe('a month has its days', () => {
  it.each([
    [2031, 1, 31],
    [2031, 2, 28],
    [2032, 2, 29],
    [2100, 2, 28],
    [2031, 4, 30],
  ])('%s-%s: %s', (year, month, days) => expect(daysInMonth(year, month)).toBe(days))

  it('unless the calendar does not have it', () => {
    expect(() => daysInMonth(2031, 13)).toThrow(RangeError)
  })
})

describe('days and months are counted over the ends of months and years', () => {
  it.each([
    ['2031-12-31', 1, '2032-01-01'],
    ['2032-02-28', 1, '2032-02-29'],
    ['2031-02-28', 1, '2031-03-01'],
    ['2031-03-01', -1, '2031-02-28'],
    ['2031-05-04', 0, '2031-05-04'],
  ])('%s and %s days: %s', (day, days, other) => expect(addDays(day, days)).toBe(other))

  it.each([
    [12, 1, { year: 2032, month: 1 }],
    [1, -1, { year: 2030, month: 12 }],
    [5, 2, { year: 2031, month: 7 }],
  ])('month %s and %s months: %j', (month, months, other) =>
    expect(addMonths({ year: 2031, month }, months)).toEqual(other),
  )
})

describe('a day and a moment', () => {
  it('begins at midnight in universal time', () => {
    expect(momentOf('2031-05-04').toISOString()).toBe('2031-05-04T00:00:00.000Z')
  })

  it('is that of a moment, to its last millisecond', () => {
    expect(dayOfMoment(Date.UTC(2031, 4, 4, 23, 59, 59, 999))).toBe('2031-05-04')
    expect(dayOfMoment(Date.UTC(1969, 11, 31, 1))).toBe('1969-12-31')
  })

  it('has its year, month and day', () => expect(partsOfDay('2031-05-04')).toEqual([2031, 5, 4]))
})
