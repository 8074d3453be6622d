import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toPhrases } from '../../../src/japanese/phrases.ts'
import { tokenizer } from '../../../src/japanese/tokenizer.ts'

const phrasesOf = async (text: string) => toPhrases((await tokenizer()).tokenize(text)).join('|')

describe('a headline may break', () => {
  it.each([
    ['港の会談が始まる', '港の|会談が|始まる'],
    ['北の国と南の国が合意した', '北の|国と|南の|国が|合意した'],
    ['新しい埠頭を造る', '新しい|埠頭を|造る'],
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
