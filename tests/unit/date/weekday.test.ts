import { expect, it } from 'vitest'
import { weekdayInEnglish, weekdayOf, weekdays, yearsThatFit } from '../../../src/date/weekday.ts'

it('names the day of the week', () => {
  expect(weekdayOf('2025-12-20')).toBe('土')
  expect(weekdayInEnglish('2025-12-20')).toBe('Saturday')
  expect([...weekdays].map((_, day) => weekdayOf(`2025-12-${14 + day}`)).join('')).toBe(weekdays)
})

it('finds the years around in which a day falls on another weekday, the nearest first', () => {
  expect(yearsThatFit('2023-03-14', '金')).toEqual([2025, 2031, 2014])
})

it('knows that 29 February is not in every year', () => {
  expect(yearsThatFit('2024-02-29', '土')).toEqual([2020])
})
