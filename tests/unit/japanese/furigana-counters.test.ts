import { describe, expect, it } from 'vitest'
import { createFurigana } from '../../../src/japanese/furigana.ts'
import { toTokens } from '../../../src/japanese/readings.ts'
import { tokenizer } from '../../../src/japanese/tokenizer.ts'

const furigana = createFurigana({
  names: [],
  corrections: [],
  tokenize: async (text) => toTokens((await tokenizer()).tokenize(text)),
})
const shown = async (text: string) =>
  (await furigana(text)).map(({ text, reading }) => (reading ? `${text}(${reading})` : text)).join('')

describe('one reading over one or two digits and their counter, where either sounds otherwise', () => {
  it.each([
    ['1日に始まる', '1日(ついたち)に'],
    ['4月1日は', '4月(しがつ)1日(ついたち)は'],
    ['２０日に', '２０日(はつか)に'],
    ['10日', '10日(とおか)'],
    ['14日', '14日(じゅうよっか)'],
    ['17日', '17日(じゅうしちにち)'],
    ['19日', '19日(じゅうくにち)'],
    ['24日', '24日(にじゅうよっか)'],
    ['3日間', '3日間(みっかかん)'],
    ['7月', '7月(しちがつ)'],
    ['9月', '9月(くがつ)'],
    ['4年間', '4年間(よねんかん)'],
    ['9時', '9時(くじ)'],
    ['14時半', '14時半(じゅうよじはん)'],
    ['10分', '10分(じゅっぷん)'],
    ['4分', '4分(よんぷん)'],
    ['4つ', '4つ(よっつ)'],
    ['9つ', '9つ(ここのつ)'],
    ['1人', '1人(ひとり)'],
    ['14人', '14人(じゅうよにん)'],
    ['20歳', '20歳(はたち)'],
    ['3本', '3本(さんぼん)'],
    ['6本', '6本(ろっぽん)'],
    ['80周年', '80周年(はちじゅっしゅうねん)'],
    ['6回', '6回(ろっかい)'],
    ['20期', '20期(にじゅっき)'],
    ['21世紀', '21世紀(にじゅういっせいき)'],
    ['3階', '3階(さんがい)'],
    ['4円', '4円(よえん)'],
    ['1兆円', '1兆円(いっちょうえん)'],
  ])('%s', async (text, expected) => expect(await shown(text)).toContain(expected))
})

it.each([
  ['5か国', '5か国(ごかこく)'],
  ['8ヵ国', '8ヵ国(はっかこく)'],
  ['10カ国', '10カ国(じゅっかこく)'],
  ['3か月', '3か月(さんかげつ)'],
  ['2.5か月', '2.5か月(にてんごかげつ)'],
  ['1か所', '1か所(いっかしょ)'],
])('%s is read together: its kanji alone would be another word', async (text, expected) =>
  expect(await shown(text)).toBe(expected),
)

describe('a reading over the counter alone, where both are read as written or the number is longer', () => {
  it.each([
    ['2025年', '2025年(ねん)'],
    ['2004年', '2004年(ねん)'],
    ['２０２４年', '２０２４年(ねん)'],
    ['150件', '150件(けん)'],
    ['100回', '100回(かい)'],
    ['300本', '300本(ぽん)'],
    ['106本', '106本(ぽん)'],
    ['1,000本', '1,000本(ぼん)'],
    ['1兆5000億円', '1兆(ちょう)5000億(おく)円(えん)'],
    ['2024年度', '2024年度(ねんど)'],
    ['12月', '12月(がつ)'],
    ['31日', '31日(にち)'],
    ['15時', '15時(じ)'],
    ['15分', '15分(ふん)'],
    ['11人', '11人(にん)'],
    ['2本', '2本(ほん)'],
    ['3回', '3回(かい)'],
    ['33周年', '33周年(しゅうねん)'],
    ['3兆円', '3兆(ちょう)円(えん)'],
    ['213.68億円', '213.68億(おく)円(えん)'],
    ['100万人', '100万(まん)人(にん)'],
    ['3分の1', '3分(ぶん)の1'],
  ])('%s', async (text, expected) => expect(await shown(text)).toBe(expected))
})

it.each(['1日間', '1日中', '1日で', '1日に3回', '1日平均', '約1日', '1日当たり'])(
  'how long a day is: %s is いちにち, not ついたち',
  async (text) => expect(await shown(text)).toMatch(/1日(?:間\(にちかん|\(にち)/u),
)

describe('numbers in kanji', () => {
  it.each([
    ['二十日', '二十日(はつか)'],
    ['五月一日', '一日(ついたち)'],
    ['百五十件', '百五十件(ひゃくごじゅっけん)'],
    ['三つ', '三(みっ)つ'],
    ['三人', '三人(さんにん)'],
  ])('are read with their counter: %s', async (text, expected) =>
    expect(await shown(text)).toContain(expected),
  )

  it.each([
    ['一部', '一部(いちぶ)'],
    ['十分な', '十分(じゅうぶん)な'],
    ['一方で', '一方(いっぽう)で'],
  ])('inside a word of the dictionary are not counted: %s', async (text, expected) =>
    expect(await shown(text)).toBe(expected),
  )
})

it('digits without a counter have no reading', async () =>
  expect(await shown('C5＋1と98％、3.5')).toBe('C5＋1と98％、3.5'))
