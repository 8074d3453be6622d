import { expect, it } from 'vitest'
import { dayNumber, dayOf, dayPrinter, firstOf, yearOf } from '../../../src/date/days.ts'

it('numbers the days since 1970', () => {
  expect([dayNumber('1970-01-01'), dayNumber('1970-02-01'), dayNumber('1969-12-31')]).toEqual([0, 31, -1])
})

it('knows where years and months begin', () => {
  expect(firstOf(2032)).toBe(dayNumber('2032-01-01'))
  expect(firstOf(2032, 2)).toBe(dayNumber('2032-03-01'))
  expect(yearOf(firstOf(2032) - 1)).toBe(2031)
})

it('reads a period that a reader writes, to the last day of a month', () => {
  expect(dayOf('2032-02', 'from')).toBe(dayNumber('2032-02-01'))
  expect(dayOf('2032年2月', 'to')).toBe(dayNumber('2032-02-29'))
  expect(dayOf('2031-02-29', 'to')).toBeUndefined()
  expect(dayOf('2031-13', 'from')).toBeUndefined()
})

it('prints a day in the words of a language', () => {
  const day = dayNumber('2031-05-04')
  expect(dayPrinter('en', { month: 'short' })(day)).toBe('May')
  expect(dayPrinter('ja', { month: 'short', day: 'numeric' })(day)).toBe('5月4日')
})
