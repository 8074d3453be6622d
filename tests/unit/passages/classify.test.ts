import { describe, expect, it } from 'vitest'
import {
  classify,
  isBiography,
  isCaption,
  isDateline,
  isField,
  isNotice,
  referencesHeading,
} from '../../../src/passages/classify.ts'
import { bullet, isRule } from '../../../src/passages/marks.ts'
import { block, listing, prose } from '../../fixtures/passages.ts'

const kindOf = (text: string, tag?: Parameters<typeof block>[1]) => {
  const { kind, level } = classify(block(text, tag), false)
  return level === undefined ? kind : `${kind} ${level}`
}

describe('classify', () => {
  it('believes a tag before the look of the words', () => {
    expect(kindOf(prose, 'h3')).toBe('heading 3')
    expect(kindOf('見出し', 'h1')).toBe('heading 2')
    expect(kindOf('短い', 'p')).toBe('paragraph')
    expect(kindOf(prose, 'li')).toBe('item')
  })

  it('takes a short line without a full stop for a heading, a question and a quotation too', () => {
    for (const text of ['水と道', 'なぜ今なのか？', '町長「水は命」', 'What comes next?', '誓いの言葉！'])
      expect(kindOf(text)).toBe('heading')
  })

  it('takes a sentence, an unfinished line and a long one for paragraphs', () => {
    for (const text of [
      '集いは終わった。',
      '次の会合では、',
      '次のとおり：',
      'They met in the port.',
      '水'.repeat(51),
    ])
      expect(kindOf(text)).toBe('paragraph')
    expect(kindOf('水'.repeat(50))).toBe('heading')
    expect(kindOf('町長は「水を分けたい。道も結びたい」')).toBe('paragraph')
  })

  it('measures a heading by its width, so that one in Latin letters may have twice as many', () => {
    expect(kindOf('River commission and port town agree on a plan for water, rail and schools')).toBe(
      'heading',
    )
    expect(kindOf('a'.repeat(101))).toBe('paragraph')
  })

  it('reads the depth of a heading off its numbering', () => {
    expect(
      ['第1章 水', '第三節 道', '（1）開会', '(２) 閉会', '（イ） 丘田 昇', '(a) 細目'].map((text) =>
        kindOf(text),
      ),
    ).toEqual(['heading 2', 'heading 2', 'heading 2', 'heading 2', 'heading 3', 'heading 4'])
    expect(kindOf(`（1）${prose}`)).toBe('paragraph')
    expect(kindOf('第4回の集い')).toBe('heading')
  })

  it('takes a field for an item beside another one, and for a heading where it stands alone', () => {
    expect(classify(block('場所：港'), true)).toEqual({ kind: 'item' })
    expect(classify(block('安全保障：国境の守り'), false)).toEqual({ kind: 'heading' })
    expect(listing(`題\n日時：四月五日\n場 所：港\n${prose}\n安全保障：国境の守り\n${prose}`)).toMatchObject([
      'p1 title 題',
      'p2 item 日時：四月五日',
      'p3 item 場 所：港',
      `p4 paragraph ${prose}`,
      'p5 heading 2 安全保障：国境の守り',
      `p6 paragraph ${prose}`,
    ])
  })
})

describe('isField', () => {
  it('is told of a short label of kanji with its colon', () => {
    for (const text of ['日 時：令和 13 年', '場　所 ：港', '参加者:十名'])
      expect(isField(block(text))).toBe(true)
    for (const text of ['水：分け方', 'みなと：町', `結論：${prose}`])
      expect(isField(block(text))).toBe(false)
  })
})

describe('isCaption', () => {
  it('is told of a credit in brackets at the end or the word for a picture at the beginning', () => {
    for (const text of [
      '船を迎える町長(出典:港の町役場)',
      '船（写真＝港の町新報）',
      '船（写真は町役場提供）',
      '船（写真提供：町役場）',
      '船（撮影 山田）',
      '船（写真）',
      'A ship (Photo by Port News)',
      '写真：船',
      'Image: a ship',
    ])
      expect(isCaption(block(text)), text).toBe(true)
    expect(isCaption(block('船', 'figcaption'))).toBe(true)
  })

  it('is not told of brackets that credit no one, nor of a long paragraph', () => {
    for (const text of [
      '集いが閉幕（写真6枚）',
      '夏の催し（写真展）',
      '支援（提供機材の一覧）',
      '船を迎える町長（60）',
      '船（出典：年報）が着いた',
      `${'水'.repeat(160)}（出典：年報）`,
    ])
      expect(isCaption(block(text)), text).toBe(false)
  })
})

describe('isDateline', () => {
  const dates = [
    '2031/04/05',
    '2031.4.5 10:30',
    '2031年4月5日（土）',
    '２０３１年４月５日 10時30分',
    '令和13年4月5日',
    '令和元年 5 月 1 日（水・祝）',
  ]
  const labelled = [
    '更新: 2031/04/06',
    '公開日時：2031年4月5日 9:00',
    '公開 2031/04/05 | 最終更新日：2031/04/06',
  ]

  it('is told of a date alone before the body, and of one that says what it dates anywhere', () => {
    for (const text of [...dates, ...labelled]) expect(isDateline(block(text), false), text).toBe(true)
    for (const text of labelled) expect(isDateline(block(text), true), text).toBe(true)
  })

  it('is not told of a date that heads a section of the body or is tagged as a heading', () => {
    for (const text of dates) {
      expect(isDateline(block(text), true), text).toBe(false)
      expect(isDateline(block(text, 'h2'), false), text).toBe(false)
    }
    expect(listing(`題\n${prose}\n2031年4月5日\n${prose}\n2031年4月9日`).slice(2)).toEqual([
      'p3 heading 2 2031年4月5日',
      `p4 paragraph ${prose}`,
    ])
  })

  it('is not told of other words with a date', () => {
    for (const text of ['2031年4月5日の集い', '2031年', '4月5日', '更新', '2031/04/05 港の町'])
      expect(isDateline(block(text), false), text).toBe(false)
  })
})

describe('isNotice', () => {
  it("is told of a publisher's words to its readers", () => {
    for (const text of [
      '【無料会員登録はこちら】',
      '記事の続きはログインしてご覧ください',
      'ご迷惑をおかけしております。 お詫びいたします。',
    ])
      expect(isNotice(block(text)), text).toBe(true)
  })

  it('is not told of a title that has such a word, nor of tagged text', () => {
    for (const text of ['【独自】広告規制で新方針', '会員登録の不正を摘発', '草原の国が会談'])
      expect(isNotice(block(text)), text).toBe(false)
    expect(isNotice(block('会員登録はこちらです', 'h1'))).toBe(false)
  })
})

describe('isBiography', () => {
  it('is told of a short text that says who writes and of what', () => {
    expect(isBiography(block('港の町新報の記者。波止場を拠点に活動。'))).toBe(true)
    for (const text of [
      '会場には記者。',
      '役場で水を担当。',
      '町長は記者に語り、会を担当した。',
      `記者。${prose.repeat(4)}担当。`,
    ])
      expect(isBiography(block(text)), text).toBe(false)
  })
})

describe('referencesHeading', () => {
  it('is a line that holds the word alone', () => {
    for (const text of ['Reference(s):', 'References', 'sources:', '参考文献', '出典：', '引用元'])
      expect(text).toMatch(referencesHeading)
    for (const text of ['出典：年報', '参考になる', 'Sources of the river', '参考資料1'])
      expect(text).not.toMatch(referencesHeading)
  })
})

describe('marks', () => {
  it('open an item where they stand once', () => {
    for (const text of ['- 水', '・水', '•水', '■ 水', '①水', '1. 水', '12) 水', '— 水'])
      expect(text).toMatch(bullet)
    for (const text of ['——なぜ', '**水**', '・・・', '1.5倍', '2031. 水', '（1）水', '水・道'])
      expect(text).not.toMatch(bullet)
  })

  it('alone are a rule', () => {
    for (const text of ['-----', '＊ ＊ ＊', '――――', '■']) expect(isRule(text)).toBe(true)
    for (const text of ['- 水', '……', '①', 'ー']) expect(isRule(text)).toBe(false)
  })
})
