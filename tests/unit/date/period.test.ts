import { describe, expect, it } from 'vitest'
import { formatPeriod } from '../../../src/date/period.ts'

const words = {
  ja: { since: '{date}から', until: '{date}まで' },
  en: { since: 'from {date}', until: 'until {date}' },
}
const said = (from?: string, to?: string) =>
  (['ja', 'en'] as const).map((locale) => formatPeriod({ from, to }, words[locale], locale))

describe('a period in words', () => {
  it('has both ends where both are known', () => {
    expect(said('2013-03-16', '2022-12-30')).toEqual([
      '2013年3月16日から2022年12月30日まで',
      'from 16 March 2013 until 30 December 2022',
    ])
  })

  it('has the one that is known', () => {
    expect(said('2025-10-21')).toEqual(['2025年10月21日から', 'from 21 October 2025'])
    expect(said(undefined, '2021-11')).toEqual(['2021年11月まで', 'until November 2021'])
  })

  it('says no more than an imprecise date does', () => {
    expect(said('2019~')).toEqual(['2019年頃から', 'from about 2019'])
  })

  it('is nothing where neither end is known', () => {
    expect(said()).toEqual([undefined, undefined])
  })
})
