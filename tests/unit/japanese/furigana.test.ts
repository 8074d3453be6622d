import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFurigana } from '../../../src/japanese/furigana.ts'
import type { RegistryName } from '../../../src/japanese/furigana-names.ts'
import { toTokens, type Token } from '../../../src/japanese/readings.ts'
import { tokenizer } from '../../../src/japanese/tokenizer.ts'

const tokenize = async (text: string) => toTokens((await tokenizer()).tokenize(text))
const aPerson = (name: string, reading: string, ...aliases: string[]): RegistryName => ({
  name,
  reading,
  aliases,
  person: true,
})
const aThing = (name: string, reading: string, ...aliases: string[]): RegistryName => ({
  ...aPerson(name, reading, ...aliases),
  person: false,
})

/** Names in angle brackets, other readings in round ones. */
async function shown(
  text: string,
  names: RegistryName[] = [],
  corrections: Parameters<typeof createFurigana>[0]['corrections'] = [],
) {
  const segments = await createFurigana({ names, corrections, tokenize })(text)
  return segments
    .map(({ text, reading, name }) =>
      !reading ? text : name ? `<${text}:${reading}>` : `${text}(${reading})`,
    )
    .join('')
}

describe('the dictionary’s words', () => {
  it('have their reading over the kanji', async () =>
    expect(await shown('港で話し合うラーメンの会')).toBe('港(みなと)で話(はな)し合(あ)うラーメンの会(かい)'))

  it('without a reading have none', async () => expect(await shown('𩸽と㐂')).toBe('𩸽と㐂'))

  it('say にほん where they begin with 日本, but for proper names', async () =>
    expect(await shown('日本と日本人')).toBe('日本(にほん)と日本人(にほんじん)'))
})

describe('names of the registries', () => {
  const names = [
    aPerson('王毅', 'おうき', '王外相'),
    aPerson('習近平', 'しゅうきんぺい', '習主席'),
    aPerson('高市早苗', 'たかいちさなえ', '高市首相', '高市早苗首相', '高市 早苗'),
    aThing('上海協力機構', 'しゃんはいきょうりょくきこう'),
    aThing('日本', 'にほん'),
    aThing('「中央アジア＋日本」対話', 'ちゅうおうあじあぷらすにほんたいわ', '中央アジア＋日本'),
    aThing('中ロ関係', 'ちゅうろかんけい', '中ロ'),
    aThing('勝利80周年', 'しょうり80しゅうねん'),
  ]

  it.each([
    ['王毅外相', '<王毅:おうき>外相(がいしょう)'],
    ['上海協力機構は', '<上海協力機構:しゃんはいきょうりょくきこう>は'],
    ['高市 早苗氏', '<高市:たかいち> <早苗:さなえ>氏(し)'],
  ])('go before the dictionary: %s', async (text, expected) =>
    expect(await shown(text, names)).toBe(expected),
  )

  it.each([
    ['王外相', '<王:おう>外相(がいしょう)'],
    ['習主席と習氏', '<習:しゅう>主席(しゅせき)と<習:しゅう>氏(し)'],
    ['高市首相', '<高市:たかいち>首相(しゅしょう)'],
    ['高市が', '<高市:たかいち>が'],
  ])('lend a family name its part of the reading, and titles stay outside: %s', async (text, expected) =>
    expect(await shown(text, names)).toBe(expected),
  )

  it('of one kanji are not found alone: a king is not a person', async () =>
    expect(await shown('西の王が', names)).toBe('西(にし)の王(おう)が'))

  it('are found in full before in part', async () =>
    expect(await shown('「中央アジア＋日本」対話', names)).toBe(
      '「<中央:ちゅうおう>アジア＋<日本:にほん>」<対話:たいわ>',
    ))

  it('lend their reading to the same kanji in an alias', async () =>
    expect(await shown('北京での中ロ会談', names)).toContain('<中:ちゅう>ロ'))

  it.each([
    ['日本海', '日本海(にほんかい)'],
    ['日本語', '日本語(にほんご)'],
  ])('are not found inside a longer word: %s', async (text, expected) =>
    expect(await shown(text, names)).toBe(expected),
  )

  it('have their numbers read as counters', async () =>
    expect(await shown('勝利80周年', names)).toBe('<勝利:しょうり><80周年:はちじゅっしゅうねん>'))

  it('read a family name in the Chinese way where the dictionary knows none', async () => {
    const unknown = async (text: string): Promise<Token[]> => [...text].map((sign) => ({ text: sign }))
    const read = createFurigana({
      names: [aPerson('李克強', 'りこくきょう', '李首相')],
      corrections: [],
      tokenize: unknown,
    })
    expect(await read('李首相')).toEqual([{ text: '李', reading: 'り', name: true }, { text: '首相' }])
  })
})

describe('corrections', () => {
  const correction = { context: 'の下で', text: '下', reading: 'もと' }

  it('go before everything, wherever their context stands', async () => {
    expect(await shown('指導の下で、机の下に、法の下で', [], [correction])).toBe(
      '指導(しどう)の下(もと)で、机(つくえ)の下(した)に、法(ほう)の下(もと)で',
    )
    const own = { context: '日本丸', text: '日本丸', reading: 'にっぽんまる' }
    expect(await shown('日本丸', [aThing('日本', 'にほん')], [own])).toContain('にっぽんまる')
  })

  it('split okurigana off', async () =>
    expect(
      await shown('東京に行った', [], [{ context: 'に行った', text: '行った', reading: 'いった' }]),
    ).toBe('東京(とうきょう)に行(い)った'))
})

describe('segments', () => {
  it('give the text back, whatever it is', async () => {
    const names = [aThing('日本', 'にほん'), aPerson('王毅', 'おうき', '王外相')]
    const read = createFurigana({
      names,
      corrections: [{ context: 'の下', text: '下', reading: 'もと' }],
      tokenize,
    })
    const unit = fc.constantFrom(
      ...'王毅外相日本海のを下話し合う「」、。 2０1.か国年月つABカー𠮷々\n'.match(/./gsu)!,
    )
    await fc.assert(
      fc.asyncProperty(fc.string({ unit, maxLength: 24 }), async (text) => {
        expect((await read(text)).map((segment) => segment.text).join('')).toBe(text)
      }),
      { numRuns: 300 },
    )
  })

  it('of nothing are none', async () =>
    expect(await createFurigana({ names: [], corrections: [], tokenize })('')).toEqual([]))

  it('are the whole text should the analyser lose some of it', async () => {
    const read = createFurigana({
      names: [],
      corrections: [],
      tokenize: async () => [{ text: '港', reading: 'みなと' }],
    })
    expect(await read('港湾')).toEqual([{ text: '港湾' }])
  })
})
