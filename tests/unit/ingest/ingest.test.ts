import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/domain/article-structure.ts'
import { cleanText } from '../../../src/ingest/clean.ts'
import { draftArticle, sourceRecord } from '../../../src/ingest/draft.ts'
import { ingest, type Tools } from '../../../src/ingest/ingest.ts'
import { reportOf } from '../../../src/ingest/report.ts'
import { fixture, loadTools, report } from '../../support/ingest.ts'

let tools: Tools
beforeAll(async () => {
  tools = await loadTools()
})
const rulesOf = (name: string) => report(fixture(name), tools).problems.map(({ rule }) => rule)

describe('a text with scraps of markup', () => {
  it('has its title, reference, date and names', () => {
    const { title, references, date, actors, unknown } = report(fixture('markup'), tools)
    expect(title).toBe('モンゴル大統領とラフモン大統領が会談 物流で合意')
    expect(references).toEqual([
      { title: 'Mongolia and Tajikistan agree on transit', site: 'example-news.com' },
    ])
    expect(date).toEqual({ edtf: '2024-09-21/2024-09-30', basis: 'stated', evidence: 'p2: 2024年9月下旬' })
    expect(actors.map(({ id }) => id)).toEqual(['emomali-rahmon'])
    expect(unknown.map(({ text }) => text)).toEqual([
      'モンゴル',
      'ウランバートル',
      'バトエルデネ・ドルジ',
      '中国地方',
      'ロシア外務省',
      '趙立堅',
    ])
  })

  it('has lost a list, which stands at the top', () => {
    const lost = report(fixture('markup'), tools).problems.filter(({ rule }) => rule.endsWith('list'))
    expect(lost).toMatchObject([
      {
        rule: 'hoisted-list',
        place: 'line 3',
        message: expect.stringContaining('p3–p4 and p5–p6') as string,
      },
      {
        rule: 'lost-list',
        place: 'line 9',
        message: expect.stringContaining('両国は次の分野として、') as string,
      },
    ])
  })
})

describe('a newsletter’s text', () => {
  it('is dated by its dateline and published by its writer’s paper', () => {
    const { publisher, date, dates, sections } = report(fixture('newsletter'), tools)
    expect(publisher).toBe('港湾日報')
    expect(date).toMatchObject({ edtf: '2025-08-05', basis: 'stated' })
    expect(dates.map(({ edtf }) => edtf)).toEqual(['2025-08-05', '2025-08-04', '2024', '2026-02'])
    expect(sections.map(({ heading, passages }) => [heading, passages.map(({ id }) => id)])).toEqual([
      ['カスピ海の港で初の共同訓練', ['p2', 'c1']],
      ['訓練の内容', ['p4', 'p5', 'p6']],
    ])
  })

  it('tells what was left out, and the malformed abbreviation', () => {
    expect(rulesOf('newsletter')).toEqual(['set-aside', 'bracket', 'set-aside'])
  })
})

describe('a text without markup or a date', () => {
  it('is dated by the year it names, and its 今年 with it', () => {
    const { date, dates } = report(fixture('plain'), tools)
    expect(date).toMatchObject({ edtf: '2023', basis: 'inferred' })
    expect(dates.map(({ text, edtf, basis }) => `${text} ${edtf} ${basis}`)).toEqual([
      '今年 2023 inferred',
      '今年 2023 inferred',
      '昨年 2022 inferred',
      '2023年 2023 stated',
      '今年6月 2023-06 inferred',
    ])
    expect(rulesOf('plain')).toContain('date-inferred')
  })
})

describe('minutes out of a PDF', () => {
  it('are of the nearby year that fits the weekday', () => {
    const { date, publisher, dates, problems } = report(fixture('minutes'), tools)
    expect(publisher).toBe('外務省')
    expect(date).toMatchObject({ edtf: '2023-06-02', basis: 'inferred' })
    expect(dates.map(({ edtf }) => edtf)).toEqual(
      expect.arrayContaining(['2022-06-02', '2022-11', '2024/2026', '2023-02']),
    )
    expect(problems.find(({ rule }) => rule === 'weekday')?.message).toContain(
      '2 June 2022 was a Thursday; in 2023 it was a Friday',
    )
  })

  it('have their lines joined and their speakers found', () => {
    const { sections, unknown } = report(fixture('minutes'), tools)
    expect(sections.map(({ heading, level }) => `${level} ${heading}`)).toEqual([
      '1 第４回 北方物流対話',
      '2 「内陸国の輸送路をめぐる展望」',
      '2 議論概要',
      '2 （1）基調報告',
      '3 （イ）報告者',
      '4 加藤 実 北海大学教授',
      '3 （ロ）アリム・サパロフ カザフスタン運輸省鉄道局次長',
    ])
    expect(unknown).toEqual(
      expect.arrayContaining([
        { text: '加藤 実', kind: 'person', passage: 'p11' },
        { text: 'アリム・サパロフ', kind: 'person', passage: 'p13' },
        { text: 'トルクメニスタン外務省', kind: 'organisation', passage: 'p14' },
      ]),
    )
  })
})

const line = fc.oneof(
  fc.constantFrom(
    'タイトル',
    '2025/12/20',
    '更新: 2025/12/20',
    'Reference(s):',
    'cgtn.com',
    '- 項目',
    '①　項目',
    '1. -',
    '- - 二重',
    '<p>',
    '</p>',
    '<\\/ul>',
    '<li>項目</li>',
    '写真：朝の港',
    '駅前の風景（写真：共同）',
    '東京新報の記者。東京を拠点に活動。経済を担当。',
    '【お知らせ】無料会員の方は再登録ください。',
    '（1）議題',
    '（イ） 山田 太郎 大学教授',
    '日 時：令和5年3月14日（金）',
    '---',
    '会談 video poster',
    '&amp;lt; &#10; &lt;p&gt;',
    '両国は協力を深めることで一致した。今後も対話を続けるという。',
    '\u0000\u200b',
    '',
    '  ',
    '- 3 -',
    '\f',
    '今後は、',
    '<h4>小見出し</h4>',
    '{x} <script> import a',
    '王毅外相と2月30日に1億円',
    '昨年と翌日と平成99年',
  ),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const anyText = fc
  .array(line, { maxLength: 12 })
  .chain((lines) => fc.constantFrom('\n', '\r\n', '\n\n').map((end) => lines.join(end)))

describe('any text', () => {
  it('is read to its end, every character in one passage or one named discard', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const read = ingest(raw, tools)
        if (!read) return
        const counts = new Uint8Array(raw.length)
        for (const { spans } of [...read.segmented.passages, ...read.segmented.discards])
          for (const [from, to] of spans) for (let at = from; at < to; at++) counts[at]!++
        expect([...counts].every((count) => count === 1)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('is not changed when its own cleaned text is read again', () => {
    const facts = (raw: string) => {
      const read = ingest(raw, tools)
      if (!read) return undefined
      const { problems: _, ...rest } = reportOf(read)
      // A dateline's evidence is its line.
      return {
        ...rest,
        date: rest.date && { ...rest.date, evidence: rest.date.evidence.replace(/^line \d+/, '') },
      }
    }
    fc.assert(
      fc.property(anyText, (raw) => {
        const read = ingest(raw, tools)
        if (read) expect(facts(cleanText(read.segmented))).toEqual(facts(raw))
      }),
      { numRuns: 300 },
    )
  })

  it('makes a draft and a record that their schemas let through and that hold no code', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const read = ingest(raw, tools)
        if (!read) return
        const draft = draftArticle(read, 'x', '2026-01-31')
        expect(readStructure(draft.replace(/^---\n[\s\S]*?\n---\n/, '')).issues).toEqual([])
        expect(sourceRecord(read, raw, '2026-01-31', tools.names)).toContain('outline:')
      }),
      { numRuns: 300 },
    )
  })
})
