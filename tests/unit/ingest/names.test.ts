import { beforeAll, describe, expect, it } from 'vitest'
import type { Tools } from '../../../src/ingest/ingest.ts'
import { loadTools, report } from '../../support/ingest.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools()
})
const read = (text: string) => report(`見出し\n${text}。`, tools)
const idsIn = (text: string) => {
  const { actors, frameworks, countries, places } = read(text)
  return [...actors, ...frameworks, ...countries, ...places].map(({ id }) => id)
}
const unknownIn = (text: string) => read(text).unknown.map(({ text: name, kind }) => `${name}: ${kind}`)

describe('registered names', () => {
  it.each([
    ['王毅外相が述べた', ['wang-yi']],
    ['習近平氏と会う', ['xi-jinping']],
    ['トカエフ・カザフスタン共和国大統領を迎える', ['kassym-jomart-tokayev', 'kazakhstan']],
    ['高原 明生 教授', ['akio-takahara']],
    ['ＳＣＯと上海協力機構', ['sco']],
    ['東京宣言が採択された', []],
    ['ロシアウクライナ戦争', ['russia', 'ukraine']],
  ])('are found in %s', (text, ids) => {
    expect(idsIn(text)).toEqual(ids)
  })

  it.each([
    '中国地方の港',
    '中国電力の社長',
    'イランイランの花',
    'アイランドの港',
    'タイランドの港',
    '中国四国の港',
    'パミール高原',
    '高原は寒い',
    'ロシア語',
    'unの付く語',
    'ASCOTの店',
  ])('are not found inside other words: %s', (text) => {
    expect(idsIn(text)).toEqual([])
  })

  it('does not take another’s name for a registered one', () => {
    expect(idsIn('イゴール・ラブロフ外相と松本剛明外相')).toEqual([])
    expect(unknownIn('イゴール・ラブロフ外相と松本剛明外相')).toEqual([
      'イゴール・ラブロフ: person',
      '松本剛明: person',
    ])
  })

  it('counts every mention with its passage', () => {
    expect(read('中国と王毅外相、中国').countries).toEqual([
      {
        id: 'china',
        mentions: [
          { text: '中国', passage: 'p2' },
          { text: '中国', passage: 'p2' },
        ],
      },
    ])
  })
})

describe('names that the registries lack', () => {
  it.each([
    ['アジズ・ハサノフ外務次官が述べた', 'アジズ・ハサノフ: person'],
    ['ハサノフ・カザフスタン運輸相', 'ハサノフ: person'],
    ['趙立堅報道官は述べた', '趙立堅: person'],
    ['鈴木一郎教授が述べた', '鈴木一郎: person'],
    ['モンゴルと会談した', 'モンゴル: country'],
    ['アジア開発銀行（ADB）が貸す', 'アジア開発銀行: organisation'],
    ['ウズベキスタン外務省が発表した', 'ウズベキスタン外務省: organisation'],
    ['ウランバートルで開かれた', 'ウランバートル: place'],
  ])('are found in %s', (text, unknown) => {
    expect(unknownIn(text)).toContain(unknown)
  })

  it.each([
    'センター長が述べた',
    'プロジェクト代表が述べた',
    '両国外務省は一致した',
    '国際機関と各委員会',
    '米中と日中韓',
  ])('are not seen in common words: %s', (text) => {
    expect(unknownIn(text)).toEqual([])
  })
})

describe('figures', () => {
  it.each([
    ['総額3兆円規模', 3e12, '円'],
    ['約213.68億円', 21_368_000_000, '円'],
    ['1億2,000万ドル', 120_000_000, 'ドル'],
    ['3万5千人', 35_000, '人'],
    ['２００名程度', 200, '名'],
    ['6.2％成長', 6.2, '％'],
    ['150件以上', 150, '件'],
    ['20 周年', 20, '周年'],
    ['5か国', 5, 'か国'],
    ['千年以上', 1000, '年'],
    ['過去10年間', 10, '年間'],
  ])('are read: %s', (text, value, unit) => {
    expect(read(`それは${text}である`).quantities).toMatchObject([{ value, unit, passage: 'p2' }])
  })

  it.each([
    '第3回',
    '760号室',
    '15時30分',
    'C5+1の枠組み',
    '2025年7月10日',
    '一つの中国',
    '二国間',
    '十分な',
    'G20の場',
  ])('are not seen in %s', (text) => {
    expect(read(`それは${text}である`).quantities).toEqual([])
  })
})
