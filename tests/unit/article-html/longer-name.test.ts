import { describe, expect, it } from 'vitest'
import { inLongerName } from '../../../src/article-html/longer-name.ts'

/** Whether the part in braces is only part of a longer name. */
function isPart(text: string, place: boolean): boolean {
  const start = text.indexOf('{')
  const end = text.indexOf('}') - 1
  return inLongerName(text.replace(/[{}]/g, ''), start, end, { place })
}

describe('a place is only part of a longer name', () => {
  it.each([
    '{北港}女子大学の教授',
    '{北港}調査会の研究員',
    '第3回{北港}対話で',
    '{北港}宣言を採択し',
    '{北港}国際問題研究所',
    '{北港}イニシアティブの3分野',
    '{ノルド}海洋会議が',
    '{北港}・南港首脳会議',
    '{北港}空港に着き',
    '南{北港}の港',
    'at {Norport} Woman’s Christian University',
    'the {Middle Bay} Institute of Norland',
    'the University of {Norport}',
    'the Institute for {Middle Bay} Studies',
    'the {Norport} Declaration',
    'the 3rd {Norport} Dialogue',
    'the Treaty of {Norport} holds',
    'the Conference on the {Middle Bay}',
    'the {Norport}-Southport Summit',
    'to {Norport} International Airport',
    'in Northern {Norport}',
    'the Academy of Sciences of {Norport}',
  ])('%s', (text) => expect(isPart(text, true)).toBe(true))

  it.each([
    '{北港}で対話を開き',
    '{北港}の大学',
    '{北港}情勢',
    '{北港}側の期待',
    '{北港}と対話する',
    '{北港}、宣言を採択',
    '首都{北港}',
    'in {Norport} the University opened',
    'to {Norport}. Forum members',
    '{Norport} hosted a Dialogue',
    'the {Norport} summit of leaders',
    'from {Norport}, University staff',
    'In {Norport} Mira Holt met Ren Abe',
    'the presidents met in {Norport}',
    'The University opened in {Norport}',
  ])('but not in %s', (text) => expect(isPart(text, true)).toBe(false))
})

describe('another name is so', () => {
  it.each(['{港連}大学', '{港連}フォーラム', 'the {PU} University', 'the {Harbour Road} Forum'])(
    'before a body: %s',
    (text) => expect(isPart(text, false)).toBe(true),
  )

  it.each(['{港連}首脳会議', '{港連}宣言', 'the {PU} Summit', 'Foreign Minister {Mira Holt}'])(
    'but not before its own meeting, nor after a title: %s',
    (text) => expect(isPart(text, false)).toBe(false),
  )
})
