import { describe, expect, it } from 'vitest'
import { bucketOf } from '../../../src/search/bucket.ts'
import { findDates } from '../../../src/search/dates.ts'
import { isFunctional, peel } from '../../../src/search/function-words.ts'
import { findNames, openGlossary } from '../../../src/search/glossary.ts'
import { longestQuery, normalise } from '../../../src/search/normalise.ts'
import { phraseRanges } from '../../../src/search/phrase-ranges.ts'
import { kanaOf, readingKey } from '../../../src/search/readings.ts'
import { englishMatcher, japaneseMatcher } from '../../../src/search/text-match.ts'
import { indexWords } from '../../../src/search/tokens.ts'
import { meant } from '../../../src/search/typo.ts'
import { understand } from '../../../src/search/understand.ts'
import { anEntry } from '../../fixtures/search-port.ts'

const glossary = openGlossary([
  anEntry('こうわんたいわ', ['港湾対話', 'HD+1'], ['Harbour Dialogue', 'HD+1']),
  anEntry('いんど', ['インド'], ['India']),
  anEntry('ろ', ['露'], ['Ru']),
])

describe('a query is normalised', () => {
  it.each([
    ['ＳＣＯ', 'sco'],
    ['ｶｻﾞﾌｽﾀﾝ', 'カザフスタン'],
    ['  a \u3000 b\t', 'a b'],
    ['\u202eSCO\u202c', 'sco'],
    ['a\ud800b', 'ab'],
    ['🎉祭', '祭'],
  ])('%j to %j', (raw, text) => expect(normalise(raw).text).toBe(text))

  it('with what is quoted apart, closed or not', () => {
    expect(normalise('a “b c” d')).toEqual({ text: 'a d', quoted: ['b c'] })
    expect(normalise('a "b')).toEqual({ text: 'a', quoted: ['b'] })
  })

  it('and cut where it is a pasted text', () => {
    expect(normalise('港'.repeat(10_000)).text.length).toBe(longestQuery)
  })
})

describe('a query is understood', () => {
  const typed = (query: string) =>
    understand(normalise(query), glossary, 'ja').map(({ concepts }) =>
      concepts.map((concept) => concept.typed),
    )

  it.each([
    ['港湾対話とは何ですか', [['港湾対話']]],
    ['北の港と南の湾について教えて', [['北'], ['港'], ['南'], ['湾']]],
    ['首脳会合インド港湾対話', [['首脳会合', 'インド', '港湾対話']]],
    ['インドネシア', [['インドネシア']]],
    ['話し合う', [['話し合う']]],
    ['会談した', [['会談']]],
    ['誰を招いたのか', [['招いた']]],
    ['は', []],
    ['のという', []],
    ['what is the harbour dialogue?', [['harbour dialogue']]],
    ['披露', [['披露']]],
    ['露', [['露']]],
  ])('%s', (query, concepts) => expect(typed(query)).toEqual(concepts))
})

describe('particles', () => {
  it.each(['は', 'について', 'のという', 'ですか', 'なのか'])('%s says nothing', (kana) =>
    expect(isFunctional(kana)).toBe(true),
  )
  it.each(['おうき', 'り', 'たかいち'])('%s does', (kana) => expect(isFunctional(kana)).toBe(false))
  it('are peeled from an ending', () =>
    expect(peel('いたのか')).toEqual({ ending: 'いた', particles: 'のか' }))
})

describe('dates', () => {
  it.each([
    ['令和7年12月19日', '2025年12月19日'],
    ['令和元年5月1日', '2019年5月1日'],
    ['2025/7/10', '2025年7月10日'],
    ['2025-07-10', '2025年7月10日'],
    ['10 july 2025', '2025年7月10日'],
    ['july 10, 2025', '2025年7月10日'],
    ['平成16年', '2004年'],
  ])('%s is %s', (text, form) => expect(findDates(text, 'ja')[0]?.forms).toContain(form))
  it.each(['令和99年', '2025/13/40', '12025/1/1', '3兆円'])('%s is none', (text) =>
    expect(findDates(text, 'ja')).toEqual([]),
  )
  it('are written in English for an English page', () =>
    expect(findDates('2025年7月10日', 'en')[0]?.forms).toContain('10 july 2025'))
})

describe('names in a text', () => {
  const names = (text: string) => findNames(text, glossary).map(({ entry }) => entry.names.ja[0])
  it('are the longest', () => expect(names('第2回港湾対話とインド')).toEqual(['港湾対話', 'インド']))
  it('are not parts of longer words', () => expect(names('インドネシア 披露')).toEqual([]))
})

describe('readings', () => {
  it.each([
    ['とうきょう', 'tokyo'],
    ['toukyou', 'tokyo'],
    ['tōkyō', 'tokyo'],
  ])('%s has the key %s', (text, key) => expect(readingKey(kanaOf(text)!)).toBe(key))
  it('are kana or romaji that is nothing else', () => {
    expect(kanaOf('shimbun')).toBe('しんぶん')
    expect(kanaOf('ラブロフ')).toBe('らぶろふ')
    expect(kanaOf('Kazakhstan')).toBeUndefined()
    expect(kanaOf('東京')).toBeUndefined()
  })
})

describe('a phrase in a Japanese text', () => {
  const found = (text: string, phrase: string) =>
    japaneseMatcher(text)
      .find(phrase)
      .map(({ start, end }) => text.slice(start, end))
  it.each([
    ['「中央アジア＋日本」対話', '中央アジア+日本対話', ['中央アジア＋日本」対話']],
    ['セルゲイ・ラブロフ', 'セルゲイラブロフ', ['セルゲイ・ラブロフ']],
    ['13兆円', '3兆円', []],
    ['213.68億円', '68億円', []],
    ['SCOPE', 'sco', []],
    ['（SCO）と', 'sco', ['SCO']],
  ])('%s: %s', (text, phrase, places) => expect(found(text, phrase)).toEqual(places))
})

describe('a phrase in an English text', () => {
  const found = (text: string, phrase: string) =>
    englishMatcher(text)
      .find(phrase)
      .map(({ start, end }) => text.slice(start, end))
  it.each([
    ['Two yen loans were signed.', 'yen loan', ['yen loans']],
    ['co-operation', 'cooperation', ['co-operation']],
    ['Nuclear weapons', 'nuc', ['Nuclear']],
    ['a lively debate', 'livestock', []],
  ])('%s: %s', (text, phrase, places) => expect(found(text, phrase)).toEqual(places))
})

describe('index words', () => {
  it.each([
    ['国連安全保障理事会', ['国連', '安全', '保障', '理事', '事会']],
    ['ラブロフ外相', ['ラブロフ', '外相']],
    ['2025年7月10日', ['2025', '10', '7']],
    ['核', ['核']],
  ])('%s', (phrase, words) => expect(indexWords(phrase, 'ja')).toEqual(words))
})

describe('a misspelt word', () => {
  const known = ['ラブロフ', 'lavrov', '上海協力機構', '東京宣言', '中ロ関係', 'kazakhstan']
  it.each([
    ['ラブロブ', 'ラブロフ'],
    ['lavorv', 'lavrov'],
    ['上海協力機講', '上海協力機構'],
    ['東京宣現', '東京宣言'],
    ['日ロ関係', undefined],
    ['xyzzy', undefined],
    ['ab', undefined],
  ])('%s meant %s', (word, better) => expect(meant(word, known)).toBe(better))
})

describe('marks on a page', () => {
  it('stand where the phrases do, widths apart, and do not overlap', () =>
    expect(phraseRanges('ＳＣＯとSCO会議', ['sco', 'SCO会議'])).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 9 },
    ]))
})

it('a word has one file', () => {
  expect(bucketOf('loan')).toBe('l')
  expect(bucketOf('円借款')).toMatch(/^x[0-9a-f]$/)
})
