import { describe, expect, it } from 'vitest'
import { edtf } from '../../../src/date/edtf.ts'
import { formatDate } from '../../../src/date/words.ts'

const inWords = (text: string) => [formatDate(edtf(text), 'ja'), formatDate(edtf(text), 'en')]

describe('a date is put in words in both languages', () => {
  it.each([
    ['2031-05-04', '2031年5月4日', '4 May 2031'],
    ['2031-12', '2031年12月', 'December 2031'],
    ['2031', '2031年', '2031'],
    ['203X', '2030年代', '2030s'],
    ['2031-21', '2031年春', 'spring 2031'],
    ['2031-22', '2031年夏', 'summer 2031'],
    ['2031-23', '2031年秋', 'autumn 2031'],
    ['2031-24', '2031年冬', 'winter 2031'],
    ['[2031,2032]', '2031年または2032年', '2031 or 2032'],
    ['{2031-05,2031-07}', '2031年5月と2031年7月', 'May 2031 and July 2031'],
  ])('%s: %s / %s', (text, ja, en) => expect(inWords(text)).toEqual([ja, en]))
})

describe('what a date leaves open is said', () => {
  it.each([
    ['2031~', '2031年頃', 'about 2031'],
    ['2031-05-04~', '2031年5月4日頃', 'about 4 May 2031'],
    ['2031?', '2031年（不確か）', '2031 (uncertain)'],
    ['2031-05%', '2031年5月頃（不確か）', 'about May 2031 (uncertain)'],
    ['2031-05-XX', '2031年5月（日は未詳）', 'May 2031 (day unknown)'],
    ['2031-XX', '2031年（月は未詳）', '2031 (month unknown)'],
    ['2031-XX-XX', '2031年（月は未詳）', '2031 (month unknown)'],
    ['2031-05/..', '2031年5月以降', 'since May 2031'],
    ['2031-05/', '2031年5月から（終わりは未詳）', 'from May 2031 (end unknown)'],
    ['../2031-05', '2031年5月まで', 'until May 2031'],
    ['/2031-05', '2031年5月まで（始まりは未詳）', 'until May 2031 (beginning unknown)'],
    ['../..', '時期未詳', 'date unknown'],
  ])('%s: %s / %s', (text, ja, en) => expect(inWords(text)).toEqual([ja, en]))
})

describe('a third of a month has a name', () => {
  it.each([
    ['2031-12-01/2031-12-10', '2031年12月上旬', 'early December 2031'],
    ['2031-12-11/2031-12-20', '2031年12月中旬', 'mid-December 2031'],
    ['2031-12-21/2031-12-31', '2031年12月下旬', 'late December 2031'],
    ['2031-02-21/2031-02-28', '2031年2月下旬', 'late February 2031'],
    ['2032-02-21/2032-02-29', '2032年2月下旬', 'late February 2032'],
  ])('%s: %s / %s', (text, ja, en) => expect(inWords(text)).toEqual([ja, en]))

  it('only where the days are the whole third', () => {
    expect(inWords('2032-02-21/2032-02-28')).toEqual(['2032年2月21日〜28日', '21 to 28 February 2032'])
    expect(inWords('2031-11-21/2031-12-31')[0]).toBe('2031年11月21日〜12月31日')
  })

  it('only where neither end is in doubt, so that the doubt is not lost', () => {
    expect(inWords('2031-12-01~/2031-12-10')).toEqual([
      '2031年12月1日頃〜10日',
      'about 1 December 2031 to 10 December 2031',
    ])
    expect(inWords('2031-12-01/2031-12-10?')[0]).toBe('2031年12月1日〜10日（不確か）')
  })
})

describe('an interval in English leaves out of its beginning what its end will say', () => {
  it.each([
    ['2031-12-19/2031-12-20', '19 to 20 December 2031'],
    ['2031-11-30/2031-12-02', '30 November to 2 December 2031'],
    ['2031-04/2031-06', 'April to June 2031'],
    ['2031-12-20/2031-12', '20 December 2031 to December 2031'],
    ['2031-12-30/2032-01-02', '30 December 2031 to 2 January 2032'],
    ['2030/2031', '2030 to 2031'],
  ])('%s: %s', (text, en) => expect(inWords(text)[1]).toBe(en))
})

describe('an interval in Japanese leaves out what its beginning has said', () => {
  it.each([
    ['2031-12-19/2031-12-20', '2031年12月19日〜20日'],
    ['2031-11-30/2031-12-02', '2031年11月30日〜12月2日'],
    ['2031-04/2031-06', '2031年4月〜6月'],
    ['2031-12-20/2031-12', '2031年12月20日〜12月'],
    ['2031-12-31/2032-01-01', '2031年12月31日〜2032年1月1日'],
    ['2031/2032', '2031年〜2032年'],
  ])('%s: %s', (text, ja) => expect(inWords(text)[0]).toBe(ja))
})
