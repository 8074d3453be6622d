import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segment, type Segmented } from '../../../src/passages/segment.ts'
import { eachLine, listing, prose, readText, setAside } from '../../fixtures/passages.ts'

describe('a newsletter article', () => {
  const raw = readText('newsletter')

  it('is numbered without its notices, datelines and biography; captions have numbers of their own', () => {
    expect(listing(raw)).toEqual([
      'p1 title 港の町と草原の五つの国 はじめての集い 「波止場の誓い」を採択',
      'p2 paragraph 四月五日の朝、港の町の公会堂に草原の五つの国の代表が集まり、はじめての集いが開かれた。前の晩には灯台のふもとで食事会があった。',
      'p3 heading 2 波止場の誓いとは',
      'p4 paragraph 十年まえに始まった話し合いの場が、この日から首長の集いに改められた。町長は「海と草原は一本の道でつながる」とあいさつした。',
      'c1 caption 草原の国の代表を迎える町長(出典:港の町役場ウェブサイト)',
      'p5 heading 2 三つの約束',
      'p6 paragraph 集いでは、次の三つに力を入れると決めた。',
      'p7 item 水: 井戸を掘り直し、川の水を測る。',
      'p8 item 道(鉄路): 貨車を増やし、橋を架け替える。',
      'p9 item 人: 学生に奨学金を出す。',
      'c2 caption 貨車の前で握手する二人(写真:港の町役場)',
      'p10 paragraph 署名された書類はあわせて四十通を超えた。',
      'p11 heading 2 灯台の食事会',
      'c3 caption 令和13年4月4日、灯台のふもとに並んだ食卓(出典:港の町役場ウェブサイト)',
      'p12 paragraph 食卓には魚と羊の料理がならび、笛の演奏もあった。',
    ])
  })

  it('names what it sets aside', () => {
    expect(setAside(raw)).toEqual([
      'notice: 【会報が届かない場合】購読者の一部で、ニュースレターの不達が起きています。',
      'notice: お手数ですが、こちらの窓口までお知らせください。',
      'dateline: 2031/04/05',
      'dateline: 更新: 2031/04/06',
      'biography: 港の町新報の速報記者。波止場を拠点に活動。海運、漁業、祭りを担当。',
    ])
  })
})

describe('a plain article', () => {
  it('has a paragraph a line, short lines as headings, and its references set aside', () => {
    expect(listing(readText('plain'))).toEqual([
      'p1 title 山の国の首相、島の国の外相と会談 茶の貿易を広げる方針を確認',
      'p2 paragraph 山の国の首相は島の国の外相を茶畑に招き、茶の貿易を広げる方針を確かめました。両国の協力の枠組み MIKAN にも話がおよびました。',
      'p3 heading 2 首相「約束は茶のように濃く」',
      'p4 paragraph 首相は、前の年に交わした約束をひとつずつ果たすと語りました。',
      'p5 heading 2 今回の会談から見える2つの点',
      'p6 paragraph 会談からは、次の点が読み取れます。',
      'p7 item 茶の貿易:関税を三年で下げ、港での検査を一度にまとめる。',
      'p8 item 学生の往来:毎年百人を互いに招く',
      'p9 heading 2 なぜ茶なのか？',
      'p10 paragraph 茶は両国の食卓に欠かせないからです。',
    ])
    expect(setAside(readText('plain'))).toEqual([
      'references: Reference(s):',
      'references: Mountain premier meets island minister among the tea fields',
      'references: news.example',
    ])
  })

  it('tells the line and the place of each passage in the raw text', () => {
    const raw = `題\r\n\r\n  • 一つめ\r\n${prose}`
    const [, item, paragraph] = segment(raw).passages
    expect(item).toMatchObject({ line: 3, spans: [[9, 12]] })
    expect(raw.slice(9, 12)).toBe('一つめ')
    expect(paragraph).toMatchObject({ line: 4, spans: [[14, raw.length]] })
  })
})

describe('a text of an unusual form', () => {
  it('of nothing, white space or zero-width characters has no passage', () => {
    for (const raw of ['', ' \n\t\u3000\r\n', '\ufeff\u200b\n\u00ad'])
      expect(segment(raw).passages).toEqual([])
  })

  it('of one line is a title', () =>
    expect(listing('集いは終わった。')).toEqual(['p1 title 集いは終わった。']))

  it('of notices alone has no passage', () => {
    const raw = '【お知らせ】メールマガジンの配信を停止しています。\n再登録はこちらからお願いします。'
    expect(segment(raw).passages).toEqual([])
    expect(setAside(raw)).toHaveLength(2)
  })

  it('that speaks of subscribers after its title keeps that for a paragraph', () => {
    expect(listing('題\n会員登録が必要です。')[1]).toBe('p2 paragraph 会員登録が必要です。')
  })

  it('that begins with a caption takes the line after it for the title, however long', () => {
    const title =
      '草原の国と港の町が鉄道と水と学びの三つの分野で十年にわたる協力の計画に署名し来年から順に始めることで一致したと発表'
    expect(listing(`船を迎える町長（写真：港の町新報）\n${title}\n${prose}`)).toEqual([
      'c1 caption 船を迎える町長（写真：港の町新報）',
      `p1 title ${title}`,
      `p2 paragraph ${prose}`,
    ])
  })

  it('entitled 参考資料 keeps its words; only after a title does that word open references', () => {
    expect(listing(`参考資料\n${prose}`)).toEqual(['p1 title 参考資料', `p2 paragraph ${prose}`])
    expect(setAside(`題\n${prose}\n参考資料\n港の町の年報`)).toEqual([
      'references: 参考資料',
      'references: 港の町の年報',
    ])
  })

  it('with a biography before its references sets both aside', () => {
    expect(setAside(`題\n${prose}\n港の町新報の記者。波止場を拠点に活動。\n出典：\n年報`)).toEqual([
      'biography: 港の町新報の記者。波止場を拠点に活動。',
      'references: 出典：',
      'references: 年報',
    ])
  })

  it('with rules of dashes and stars numbers only its words', () => {
    expect(listing(`題\n-----\n${prose}\n＊＊＊\n・・・\n終わりに`)).toEqual([
      'p1 title 題',
      `p2 paragraph ${prose}`,
      'p3 heading 2 終わりに',
    ])
  })

  it('with numbered and nested lists makes each entry an item, without its mark', () => {
    expect(listing('題\n1. 水\n2. 道\n10) 人\n- 甲\n  - 乙\n\t・丙\n① 丁').slice(1)).toEqual(
      ['水', '道', '人', '甲', '乙', '丙', '丁'].map((text, index) => `p${index + 2} item ${text}`),
    )
  })

  it('never numbers a heading deeper than 6', () => {
    expect(listing(`題\n<h6>奥の見出し</h6>\n続く短い行`).slice(1)).toEqual([
      'p2 heading 6 奥の見出し',
      'p3 heading 6 続く短い行',
    ])
  })
})

describe('any text', () => {
  const specials = [
    ...['', ' ', '\u3000', '\u200b', '3', '- 4 -', '-----', '-', '①', '1.', '令和7年12月20日', '2031/04/05'],
    ...['<p>', '<\\/p>', '<br>', '<li>項目</li>', '&nbsp;', '題 video poster', 'Reference(s):', '（1）開会'],
    ...[
      '日 時：四月',
      '（写真：港）',
      'A sentence in English.',
      '【会員登録】はこちら',
      '甲<b>乙</b>丙',
      '&bull; 丁',
      '<b>-</b> 戊',
    ],
  ]
  const lines = [
    ...specials,
    ...(['html-scraps', 'newsletter', 'plain', 'pdf'] as const).flatMap((name) => readText(name).split('\n')),
  ]
  const wrapped = readText('pdf').split('\n')
  const line = fc
    .tuple(
      fc.constantFrom('', ' ', '　', '    '),
      fc.oneof(fc.constantFrom(...specials), fc.constantFrom(...lines)),
      fc.constantFrom('', ' ', '  '),
    )
    .map((parts) => parts.join(''))
  const assembled = fc.oneof(
    fc.array(line, { maxLength: 30 }),
    fc.array(
      fc.oneof({ arbitrary: fc.constantFrom(...wrapped), weight: 9 }, { arbitrary: line, weight: 1 }),
      {
        minLength: 8,
        maxLength: 60,
      },
    ),
  )
  const broken = fc
    .tuple(assembled, fc.array(fc.constantFrom('\n', '\n\n', '\r\n', '\r', '\n\f', '\f'), { minLength: 1 }))
    .map(([texts, breaks]) => texts.map((text, index) => text + breaks[index % breaks.length]).join(''))
  const codeUnits = fc.string({
    unit: fc.nat(0xffff).map((code) => String.fromCharCode(code)),
    maxLength: 80,
  })
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), codeUnits, broken)
  const settings = { numRuns: 400, seed: 20251220 }
  const holds = (property: (raw: string) => void) => fc.assert(fc.property(text, property), settings)

  it('is covered by spans that neither overlap nor leave a gap', () =>
    holds((raw) => {
      const { passages, discards } = segment(raw)
      const spans = [...passages, ...discards].flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0])
      expect(spans.every(([from, to]) => from < to)).toBe(true)
      expect([0, ...spans.map(([, to]) => to)]).toEqual([...spans.map(([from]) => from), raw.length])
    }))

  it('loses nothing but white space and bullets to the layout', () =>
    holds((raw) => {
      const left = segment(raw).discards.filter(({ kind }) => kind === 'layout')
      for (const { text, spans } of left) {
        expect(spans.map(([from, to]) => raw.slice(from, to)).join('')).toBe(text)
        expect(text).toMatch(/^(?:[\s\p{Cc}\p{Cf}\-–—―─━=＝_＿~〜*＊•◦●○■□◆◇▪‣⁃・①-⑳]|\d{1,2}[.)．])*$/u)
      }
    }))

  it('is numbered p1, p2 … and c1, c2 … without a break, and holds the words of its spans', () =>
    holds((raw) => {
      const { passages } = segment(raw)
      for (const series of ['p', 'c']) {
        const ids = passages.map(({ id }) => id).filter((id) => id.startsWith(series))
        expect(ids).toEqual(ids.map((_, index) => `${series}${index + 1}`))
      }
      for (const { text, spans, level } of passages) {
        expect(text.trim()).not.toBe('')
        expect(level ?? 1).toBeLessThanOrEqual(6)
        const words = spans.map(([from, to]) => raw.slice(from, to)).join('')
        if (!words.includes('&')) expect(text.replace(/\s/g, '')).toBe(words.replace(/\s/g, ''))
      }
    }))

  it('has the same passages with CRLF as with LF', () => {
    const outline = ({ passages }: Segmented) => passages.map(({ spans: _, ...passage }) => passage)
    const property = fc.property(assembled, (texts) => {
      expect(outline(segment(texts.join('\r\n')))).toEqual(outline(segment(texts.join('\n'))))
    })
    fc.assert(property, settings)
  })

  it('has the same passages when an article is indented', () => {
    for (const name of ['html-scraps', 'newsletter', 'plain', 'pdf'] as const)
      for (const indent of ['    ', '\t', '\u3000'])
        expect(listing(eachLine(readText(name), (line) => indent + line))).toEqual(listing(readText(name)))
  })
})
