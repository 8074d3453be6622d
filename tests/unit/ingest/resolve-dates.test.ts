import { describe, expect, it } from 'vitest'
import { resolveDates } from '../../../src/ingest/resolve-dates.ts'

const document = { year: 2025, month: 12, day: 20 }
const datesIn = (text: string) => resolveDates(text, document).mentions.map(({ edtf }) => edtf)
const doubtsIn = (text: string) => resolveDates(text, document).doubts.map(({ message }) => message)

describe('dates in a text', () => {
  it.each([
    ['2025年12月20日午前', '2025-12-20'],
    ['２０２４年８月', '2024-08'],
    ['令和 6 年 3 月 14 日', '2024-03-14'],
    ['平成元年', '1989'],
    ['令和7年（2025年）3月', '2025-03'],
    ['二〇二五年十二月十日', '2025-12-10'],
    ['2025/08/05', '2025-08-05'],
    ['2025年12月上旬', '2025-12-01/2025-12-10'],
    ['2024年2月下旬', '2024-02-21/2024-02-29'],
    ['9月中旬', '2025-09-11/2025-09-20'],
    ['2013年頃', '2013~'],
    ['1990年代', '199X'],
    ['2025年春', '2025-21'],
    ['2025年度', '2025-04/2026-03'],
    ['2024-2026年における計画', '2024/2026'],
    ['2025年7月10日から8月2日まで', '2025-07-10/2025-08-02'],
    ['12月19〜21日', '2025-12-19/2025-12-21'],
    ['昨年11月', '2024-11'],
    ['本年 2 月', '2025-02'],
    ['一昨年', '2023'],
    ['来年1月', '2026-01'],
    ['先月20日', '2025-11-20'],
    ['19日午後7時15分', '2025-12-19'],
  ])('reads %s', (text, edtf) => {
    expect(datesIn(text)).toEqual([edtf])
  })

  it.each([
    '過去10年間',
    '10 年間',
    '3日間',
    '2日目',
    '15時から17時',
    '数年前',
    '前年比',
    '毎年7月',
    '三つ',
    '20周年',
    '760号室',
    '日本は一日も早く',
    '第12回',
  ])('finds none in %s', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  it('counts a day without a month from the date before it', () => {
    expect(datesIn('2025年3月31日に着き、翌日には帰った。前日の30日には')).toEqual([
      '2025-03-31',
      '2025-04-01',
      '2025-04-30',
    ])
    expect(datesIn('2024年8月1日に始まり、5日に終わった。')).toEqual(['2024-08-01', '2024-08-05'])
  })

  it('keeps what a date rests on', () => {
    const { mentions } = resolveDates('2024年に始まり、今年終わる', document)
    expect(mentions.map(({ edtf, basis }) => [edtf, basis])).toEqual([
      ['2024', 'stated'],
      ['2025', 'inferred'],
    ])
  })

  it('takes the year of the date before it, and says so where the text is of another', () => {
    expect(datesIn('2025年は節目の年である。12月には会合がある。')).toEqual(['2025', '2025-12'])
    expect(doubtsIn('2004年に始まった。12月には会合がある。')).toEqual([
      '「12月」 gives no year: it is taken for 2004, as the date before it; the text is of 2025',
    ])
  })

  it('finds the weekday that does not fit, and the nearby year that does', () => {
    expect(doubtsIn('令和5年3月14日（金）')).toEqual([
      '「令和5年3月14日（金）」 does not fit the calendar: 14 March 2023 was a Tuesday; in 2025 it was a Friday',
    ])
    expect(doubtsIn('令和7年3月14日（金）')).toEqual([])
  })

  it('doubts what the calendar does not have, and what cannot be counted', () => {
    expect(doubtsIn('2025年2月30日')[0]).toContain('is no date of the calendar')
    expect(doubtsIn('平成35年')[0]).toContain('counted on, it is 2023')
    expect(doubtsIn('2025年（令和8年）')[0]).toContain('Reiwa 8 was 2026')
    expect(resolveDates('昨年と3月に', undefined)).toMatchObject({ mentions: [], doubts: [{}, {}] })
  })
})
