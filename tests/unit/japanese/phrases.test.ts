import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../../src/files/read-content.ts'
import { toPhrases } from '../../../src/japanese/phrases.ts'
import { tokenizer } from '../../../src/japanese/tokenizer.ts'

const phrasesOf = async (text: string) => toPhrases((await tokenizer()).tokenize(text)).join('|')

describe('a headline may break', () => {
  it.each([
    ['港の会談が始まる', '港の|会談が|始まる'],
    ['北の国と南の国が合意した', '北の|国と|南の|国が|合意した'],
    ['新しい埠頭を造る', '新しい|埠頭を|造る'],
    ['対話を立ち上げた', '対話を|立ち上げた'],
  ])('between phrases: %s', async (text, phrases) => expect(await phrasesOf(text)).toBe(phrases))

  it.each([
    ['中央アジア首脳会合を開く', '中央アジア首脳会合を|開く'],
    ['東京対話が再開する', '東京対話が|再開する'],
    ['第2回会談を開く', '第2回会談を|開く'],
  ])('but not inside a compound noun or after a prefix: %s', async (text, phrases) =>
    expect(await phrasesOf(text)).toBe(phrases),
  )

  it.each([
    ['港を「灯台」と呼ぶ', '港を|「灯台」と|呼ぶ'],
    ['港湾対話（HD）の春', '港湾対話|（HD）の|春'],
    ['「灯台」会談の「港湾」化', '「灯台」|会談の|「港湾」化'],
    ['ミラ・ホルト氏', 'ミラ・ホルト氏'],
    ['港、海、空', '港、|海、|空'],
  ])(
    'but not after an opening bracket, nor before a closing mark or what leans on one: %s',
    async (text, phrases) => expect(await phrasesOf(text)).toBe(phrases),
  )
})

describe('letters and digits', () => {
  it.each([
    ['5年で3兆円規模の事業', '5年で3兆円規模の|事業'],
    ['出迎えを受けた5人の大統領', '出迎えを|受けた5人の|大統領'],
    ['中央アジア5か国の望み', '中央アジア5か国の|望み'],
    ['設立から21年を経て', '設立から21年を|経て'],
    ['約213.68億円の円借款', '約213.68億円の|円借款'],
    ['同じC5+1の形', '同じC5+1の|形'],
    ['同じＣ５＋１の形', '同じＣ５＋１の|形'],
    ['中身は「+1」の国しだい', '中身は|「+1」の|国しだい'],
    ['草原＋港の会談', '草原＋港の|会談'],
    ['日本のCA+JAD首脳会合', '日本のCA+JAD首脳会合'],
  ])('do not part from a character beside them: %s', async (text, phrases) =>
    expect(await phrasesOf(text)).toBe(phrases),
  )

  it.each([
    ['会談、5年で始まる', '会談、|5年で|始まる'],
    ['港湾（HD）、2025年に始まる', '港湾|（HD）、|2025年に|始まる'],
  ])('may part at a mark, where no space is set: %s', async (text, phrases) =>
    expect(await phrasesOf(text)).toBe(phrases),
  )

  it('keep their neighbours in every title and heading of the content', async () => {
    const { content } = readContent('content')
    const texts = [
      ...content.originals.flatMap(({ data, body }) => [
        data.title,
        ...[...body.matchAll(/^#+ (.+?) \[#/gm)].map(([, heading]) => heading!),
      ]),
      ...content.events.map(({ data }) => data.name.ja),
      ...content.frameworks.map(({ data }) => data.name.ja),
      ...content.terms.map(({ data }) => data.name.ja),
    ]
    expect(texts.length).toBeGreaterThan(150)
    const torn = (await Promise.all(texts.map(phrasesOf))).filter((text) =>
      /[\p{L}\p{N}+＋]\|[A-Za-z0-9+＋]|[A-Za-z0-9+＋]\|[\p{L}\p{N}+＋]/u.test(text),
    )
    expect(torn).toEqual([])
  }, 60_000)
})

describe('phrases', () => {
  it('joined give the text back, whatever it is', async () => {
    const { tokenize } = await tokenizer().then((built) => ({ tokenize: built.tokenize.bind(built) }))
    const unit = fc.constantFrom(
      '港',
      '会談',
      'の',
      'を',
      '「',
      '」',
      '・',
      '、',
      ' ',
      'HD',
      '12',
      'ミラ',
      'する',
      '？',
    )
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (text) => {
        expect(toPhrases(tokenize(text)).join('')).toBe(text)
      }),
    )
  })

  it('of nothing are none', () => expect(toPhrases([])).toEqual([]))
})
