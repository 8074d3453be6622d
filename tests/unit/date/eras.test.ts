import { expect, it } from 'vitest'
import { anyEra, eraHasYear, eraOf, westernYear, yearOfEra } from '../../../src/date/eras.ts'

it.each([
  [2019, 5, 1, '令和'],
  [2019, 4, 30, '平成'],
  [1989, 1, 8, '平成'],
  [1989, 1, 7, '昭和'],
  [1926, 12, 25, '昭和'],
  [1926, 12, 24, '大正'],
  [1912, 7, 30, '大正'],
  [1912, 7, 29, '明治'],
  [1867, 12, 31, undefined],
])('%s-%s-%s is in %s', (year, month, day, era) => expect(eraOf(year, month, day)).toBe(era))

it('counts the years of an era from 1', () => {
  expect(westernYear('令和', 7)).toBe(2025)
  expect(yearOfEra('令和', 2025)).toBe(7)
  expect(yearOfEra('明治', 1868)).toBe(1)
})

it('knows which years an era had', () => {
  expect([0, 1, 31, 32].map((year) => eraHasYear('平成', year))).toEqual([false, true, true, false])
  expect(eraHasYear('令和', 99)).toBe(true)
})

it('finds their names in a text', () => {
  expect(new RegExp(anyEra, 'u').exec('平成16年')?.[0]).toBe('平成')
})
