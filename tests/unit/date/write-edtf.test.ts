import { expect, it } from 'vitest'
import {
  writeApproximate,
  writeDate,
  writeDecade,
  writeInterval,
  writeSeason,
  writeThird,
} from '../../../src/date/write-edtf.ts'

it('writes a date as exactly as it is given', () => {
  expect([writeDate(2031), writeDate(2031, 5), writeDate(2031, 5, 4)]).toEqual([
    '2031',
    '2031-05',
    '2031-05-04',
  ])
  expect(writeDate(794, 11, 4)).toBe('0794-11-04')
})

it('leaves it to the reader to refuse what the calendar does not have', () => {
  expect(writeDate(2031, 2, 30)).toBe('2031-02-30')
})

it('writes what is less exact than a month', () => {
  expect(writeApproximate('2031-05')).toBe('2031-05~')
  expect(writeDecade(2031)).toBe('203X')
  expect(writeSeason(2031, 24)).toBe('2031-24')
})

it('writes the thirds of a month, the last to its end', () => {
  expect(([1, 2, 3] as const).map((third) => writeThird(2032, 2, third))).toEqual([
    '2032-02-01/2032-02-10',
    '2032-02-11/2032-02-20',
    '2032-02-21/2032-02-29',
  ])
})

it('joins the outer ends of two intervals', () => {
  expect(writeInterval('2031-05-04', '2031-05-06')).toBe('2031-05-04/2031-05-06')
  expect(writeInterval(writeThird(2031, 5, 1), writeThird(2031, 5, 2))).toBe('2031-05-01/2031-05-20')
})
