import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/passages/line.ts'
import { isWrapped, joinWrapped, width } from '../../../src/passages/wrapped.ts'
import { eachLine, listing, prose, readText, setAside } from '../../fixtures/passages.ts'

const pdf = readText('pdf')

/** Wraps words at a number of columns, as a page with a ragged edge does. */
const wrapWords = (text: string, columns: number): string =>
  text.split(' ').reduce((done, word) => {
    const line = done.slice(done.lastIndexOf('\n') + 1)
    return done === ''
      ? word
      : line.length + 1 + word.length > columns
        ? `${done}\n${word}`
        : `${done} ${word}`
  }, '')

/** Wraps Japanese at a number of characters. */
const wrap = (text: string, characters: number): string =>
  text.match(new RegExp(`.{1,${characters}}`, 'gu'))!.join('\n')

const joined = (raw: string): string[] => joinWrapped(splitLines(raw)).blocks.map(({ text }) => text)

/** The PDF with something put in after every so many of its filled lines. */
function paged(every: number, foot: (page: number) => string): string {
  let filled = 0
  return eachLine(pdf, (line) =>
    line.trim() !== '' && ++filled % every === 0 ? `${line}\n${foot(filled / every)}` : line,
  )
}

describe('minutes taken out of a PDF', () => {
  it('are numbered by paragraph, whatever the lines, gaps and page turns inside it', () => {
    const lines = listing(pdf)
    expect(lines.filter((line) => !line.includes('paragraph'))).toEqual([
      'p1 title 「草原＋港」対話・第4回港町対話',
      'p2 heading 2 「川の流域のこれから」',
      'p3 heading 2 議論概要',
      'p4 item 日時：令和13年4月5日（土）15時～17時',
      'p5 item 場所：港町公会堂（二階大広間）',
      'p6 item 主催：港町役場、草原友の会（SFK）、川の委員会事務局、波止場研究所（HKK）',
      'p7 item 参加者：１２０名程度',
      'p8 heading 2 議論の概要',
      'p9 heading 2 （1）開会',
      'p10 heading 3 （イ）主催者のあいさつ',
      'p11 heading 4 波野 学 港町長',
      'p13 heading 4 原田 みのり 草原友の会世話人',
      'p15 heading 2 （2）パネル討論1「水と線路をめぐる三つの村の試み：成果とこれからの課題」',
      'p16 heading 3 （イ） 丘田 昇 流域大学教授',
      'p18 heading 3 （ロ） サリム・オルダ 草原の国水利省付属川の流域計画センター副センター長',
      'p20 heading 3 （ハ）磯村 渚 波止場研究所主任研究員',
    ])
    expect(lines[16]).toBe(
      'p17 paragraph 川の研究者として、この春に訪れた三つの村を紹介したい。いちばん上流の村では、雪どけの水を石の池にためていた。中ほどの村では、畑の順番を夜のうちに決める寄り合いがあり、そこでは「水は預かりものだ」という言葉が何度も聞かれた。下流の村ではGISとRiverNetの記録をもとに、水門を開ける時刻を前の週に知らせている。三つの試みを結ぶには、記録の付け方をそろえることが欠かせない。役所どうしの取り決めだけではなく、村の人が読める帳面にすることが大切だ。',
    )
    expect(lines).toHaveLength(21)
  })

  it('are numbered the same without trailing spaces, with one on every line, and without blank lines', () => {
    const numbered = listing(pdf)
    expect(listing(eachLine(pdf, (line) => line.trimEnd()))).toEqual(numbered)
    expect(listing(eachLine(pdf, (line) => `${line} `))).toEqual(numbered)
    expect(listing(pdf.replace(/\n\s*\n/g, '\n'))).toEqual(numbered)
  })

  it('are numbered the same with a margin before every line', () => {
    for (const margin of ['  ', '        ', '\t', '\u3000'])
      expect(listing(eachLine(pdf, (line) => margin + line))).toEqual(listing(pdf))
  })

  it('are numbered the same with page numbers and form feeds between their lines', () => {
    for (const every of [5, 17, 29])
      for (const foot of [
        (page: number) => `\n\n${page}\n\n\n`,
        (page: number) => `\n\n            - ${page} -\n\f`,
        (page: number) => `\n${page + 6} / 12\n`,
        () => '\n\n\f',
      ])
        expect(listing(paged(every, foot))).toEqual(listing(pdf))
    expect(setAside(paged(17, (page) => `\n${page}\n\n`))).toEqual(['page-number: 1', 'page-number: 2'])
  })

  it('are numbered the same under a heading that no page could hold and over a rule', () => {
    const long = '草原と港の'.repeat(16)
    expect(listing(`${long}\n\n${pdf}`).slice(2)).toEqual(
      listing(pdf)
        .slice(1)
        .map((line) => line.replace(/^p(\d+)/, (_, n) => `p${Number(n) + 1}`)),
    )
    expect(listing(`${pdf}\n${'—'.repeat(32)}\n\n${'―'.repeat(32)}`)).toEqual(listing(pdf))
  })
})

describe('isWrapped', () => {
  const is = (raw: string) => isWrapped(splitLines(raw))

  it('knows long and short texts that were cut at a width, in Japanese and in English', () => {
    expect(is(pdf)).toBe(true)
    expect(is(`概要\n${wrap(prose.repeat(2), 24)}`)).toBe(true)
    expect(
      is(wrapWords('The two sides met at the port and spoke of rail and water. '.repeat(8).trim(), 80)),
    ).toBe(true)
  })

  it('does not take plain texts for wrapped ones', () => {
    for (const raw of ['', prose, readText('plain'), readText('newsletter'), `題\n${prose}\n`.repeat(10)])
      expect(is(raw)).toBe(false)
  })

  it('does not take a list of headlines of one length for wrapped', () => {
    expect(is('川の委員会が三年ぶりに再び開く\n'.repeat(12))).toBe(false)
  })
})

describe('joinWrapped', () => {
  const full = '港と草原を結ぶ線路の延長について'
  const page = (...lines: string[]) => [...lines, ...Array<string>(8).fill(full), `${full}。`].join('\n')

  it('keeps a paragraph whole that ends in 」, and cuts at the next one that is indented', () => {
    const lines = ['　町長はこう語った。「水は海へ、」', `　${full.slice(1)}`, '話した。']
    expect(joined(page(...lines)).slice(0, 2)).toEqual([lines[0]!.trim(), `${full.slice(1)}話した。`])
  })

  it('cuts at an indented line that follows a full stop where no blank lines stand between lines', () => {
    const lines = [`　${full.slice(0, 14)}。`, `　${full.slice(1)}`, '話した。']
    expect(joined(page(...lines)).slice(0, 2)).toEqual([lines[0]!.trim(), `${full.slice(1)}話した。`])
  })

  it('does not cut at a space that the turn of a page left before a line, as it leaves no blank line there', () => {
    const text = page(`${full.slice(0, 14)}。`, 'TURN', '話した。').replaceAll('\n', '\n\n')
    const turned = text.replace('\n\nTURN', `\n ${full}`)
    expect(joined(turned)[0]).toBe(`${full.slice(0, 14)}。${full}話した。`)
    expect(joined(text.replace('TURN', ` ${full}`))[0]).toBe(`${full.slice(0, 14)}。`)
  })

  it('cuts at a rule, however little room it leaves', () => {
    const text = page(full, 'RULE', full).replaceAll('\n', '\n\n')
    expect(joined(text.replace('\n\nRULE\n\n', '\n――――\n'))[0]).toBe(full)
    expect(joined(text.replace('\n\nRULE\n\n', '\n\n'))[0]).not.toBe(full)
  })

  it('does not cut an item or a field whose further lines are indented', () => {
    expect(joined(page(`・${full.slice(1)}`, '　議する。'))[0]).toBe(`・${full.slice(1)}議する。`)
    expect(joined(page(`主 催：${full.slice(4)}`, '　る会'))[0]).toBe(`主催：${full.slice(4)}る会`)
  })

  it('cuts after a filled line that ends in a space, where such spaces mark the ends of paragraphs', () => {
    const ends = [`${full.slice(0, 14)}。 `, `${full} `, `${full.slice(0, 14)}。 `, '話した。 ']
    expect(joined(page(...ends)).slice(0, 4)).toEqual(ends.map((line) => line.trim()))
    expect(joined(page(`${full} `, '話した。'))[0]).toBe(`${full}話した。`)
  })

  it('opens a block at numbering, bullets and fields though the line before is filled', () => {
    const lines = ['（1）開会', '(a) 細目', '第2章 水', '・水', '① 道', '3. 人', '場 所：港']
    expect(
      joined(page(...lines.flatMap((line) => [full, line, 'あ']))).filter((_, i) => i % 3 === 1),
    ).toEqual(lines.map((line) => line.replace('場 所', '場所')))
  })

  it('joins Latin words with a space, cut words and Japanese without', () => {
    const words =
      'The ministers met on Monday to discuss rail and water. They agreed that the commission would be given an intergovernmental secretariat, "with both banks" sharing its cost of 12 million by 2027, and that half the well-known river fund (see the annex) would go to schools.'
    for (const columns of [60, 64, 68, 72, 76]) expect(joined(wrapWords(words, columns))).toEqual([words])
    expect(joined(page('港と草原を結ぶ線路とGovTech', 'の経験'))[0]).toBe('港と草原を結ぶ線路とGovTechの経験')
    expect(joined(page('港と草原の町を結ぶ線路は2013', '年の春'))[0]).toBe(
      '港と草原の町を結ぶ線路は2013年の春',
    )
  })

  it('leaves a line of Latin letters on its own where the next word would have fitted', () => {
    const body = wrapWords('The two sides met at the port and spoke of rail and water. '.repeat(4).trim(), 60)
    expect(joined(`Overview\n${body}`)[0]).toBe('Overview')
  })

  it('takes out the spaces between Japanese and digits, and keeps those between names', () => {
    expect(joined(page('第 4 回 GIS 会議 山田 花子'))[0]).toBe('第4回GIS会議 山田 花子')
  })
})

describe('width', () => {
  it('counts full-width characters as one and ASCII and half-width kana as a half', () => {
    expect(['港Ａ（', 'ab 1', 'ｱｲ', '𠮷', ''].map(width)).toEqual([3, 2, 1, 1, 0])
  })
})
