import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/passages/line.ts'
import { hasMarkup, readMarkup } from '../../../src/passages/markup.ts'
import { segment } from '../../../src/passages/segment.ts'
import { eachLine, listing, prose, readText, setAside } from '../../fixtures/passages.ts'

/** The blocks of one line: `p 本文`, or the words alone where no tag tells what they are. */
const blocks = (text: string): string[] =>
  readMarkup(splitLines(text)[0]!).blocks.map(({ tag, text }) =>
    tag === undefined ? text : `${tag} ${text}`,
  )

const discards = (text: string): string[] =>
  readMarkup(splitLines(text)[0]!).discards.map(({ kind, text }) => `${kind} ${text}`)

describe('a page copied with its closing tags', () => {
  const raw = readText('html-scraps')

  it('is read by them: what a tag closes stands before it', () => {
    expect(listing(raw)).toEqual([
      'p1 title 草原の国の大統領と港の国の外相が会談 鉄道の延長で一致',
      'p2 paragraph 春のはじめ、草原の国の都で、大統領が港の国の外相を迎えました。線路の敷設から学生の往来まで、話題は広い範囲におよびました。',
      'p3 item 港の国は草原の国を「いちばん古い隣人」と呼んだ',
      'p4 item 鉄道の延長を来年に始める',
      'p5 item 川の委員会(通称カワイン)を再び開く',
      'p6 item 橋の点検',
      'p7 item 学校どうしの手紙のやりとり',
      'p8 heading 2 線路はどこまで延びるのか',
      'p9 paragraph 大統領は、線路が羊飼いの暮らしを変えると語りました。駅は七つ増える見通しです。',
      'p10 paragraph 港の国の側は、費用の半分を受け持つ用意があると答えました。',
      'p11 heading 2 水:川上と川下の約束',
      'p12 paragraph 次の会合では、',
      'p13 paragraph といった点が取り上げられる予定です。',
      'p14 heading 2 読者にとっての意味',
      'p15 paragraph 線路は遠い話に見えますが、毎朝のパンに使う小麦はその線路を通って届きます。',
    ])
    expect(setAside(raw)[0]).toBe('player-label: video poster')
  })

  it('reads the same with opening tags beside the closing ones, and with plain slashes', () => {
    const whole = eachLine(raw.replaceAll('<\\/', '</'), (line) =>
      line
        .replace(/^(.*)<\/(p|h2)>$/, '<$2 class="lead">$1</$2>')
        .replace(/^- (.*?)( <\/ul>)?$/, '<li>$1</li>$2'),
    )
    expect(whole).toContain('<li>橋の点検</li>')
    expect(listing(whole)).toEqual(listing(raw))
  })

  it('reads the same as one long line', () => {
    const [title, ...rest] = raw.slice(0, raw.indexOf('Reference')).trimEnd().split('\n')
    const line = rest.map((text) => text.replace(/^- (.*?)( <\\\/ul>)?$/, '<li>$1<\\/li>$2')).join('')
    expect(listing(`${title}\n${line}`)).toEqual(listing(raw))
  })
})

describe('hasMarkup', () => {
  it('is told by one tag of HTML, whole or escaped, or a comment', () => {
    for (const text of ['終わり。<\\/p>', '<BR />', '<a href="x">港</a>', '<!-- wp:paragraph -->'])
      expect(hasMarkup(splitLines(`題\n${text}`))).toBe(true)
  })

  it('is not told by angle brackets in a text', () => {
    for (const text of ['a < b > c', '<抜粋>', '5<p', '＜p＞', '<portrait>'])
      expect(hasMarkup(splitLines(text))).toBe(false)
  })
})

describe('tags', () => {
  it('name the block that they close or open, of which a closing one is enough', () => {
    expect(blocks('見出し<\\/h3>本文<\\/p>項目</li>説明</figcaption>')).toEqual([
      'h3 見出し',
      'p 本文',
      'li 項目',
      'figcaption 説明',
    ])
    expect(blocks('前置き<h2>見出し</h2>後書き')).toEqual(['前置き', 'h2 見出し', '後書き'])
    expect(blocks('<h2>見出し<p>本文<div>ほか')).toEqual(['h2 見出し', 'p 本文', 'ほか'])
  })

  it('inside a run of words leave it whole, with its spaces', () => {
    expect(blocks('<p>the <b>River</b> Summit in <a href="#x">Port</a> town<sup>1</sup></p>')).toEqual([
      'p the River Summit in Port town1',
    ])
    expect(blocks('川の<strong>委員会</strong>を開く</p>')).toEqual(['p 川の委員会を開く'])
  })

  it('<br> cuts a block into lines that are all of its kind', () => {
    for (const text of ['<p>甲<br>乙<br/>丙</p>', '甲<br>乙<br />丙<\\/p>'])
      expect(blocks(text)).toEqual(['p 甲', 'p 乙', 'p 丙'])
    expect(blocks('甲<br>')).toEqual(['甲'])
  })

  it('of lists in lists and of paragraphs in items leave each item one', () => {
    expect(blocks('<ul><li>甲<ul><li>乙</li></ul></li><li><p>丙</p><p>丁</p></li></ul>戊')).toEqual([
      'li 甲',
      'li 乙',
      'li 丙',
      'li 丁',
      '戊',
    ])
  })

  it('go to the discards, comments and all', () => {
    expect(discards('<!-- wp:p --><p id="a">甲<br>乙<\\/p>')).toEqual([
      'markup <!-- wp:p -->',
      'markup <p id="a">',
      'markup <br>',
      'markup <\\/p>',
    ])
  })
})

describe('references to characters', () => {
  it('are read; an item is known by its encoded bullet', () => {
    expect(listing('甲&amp;乙<\\/h1>\n&bull; 項目<\\/ul>\n<p>「水」&hellip;</p>')).toEqual([
      'p1 title 甲&乙',
      'p2 item 項目',
      'p3 paragraph 「水」…',
    ])
  })

  it('and tags count for the bullet that they encode or hold: an item begins behind it', () => {
    for (const line of ['&bull; 項目', '<b>-</b> 項目', '・&nbsp;項目']) {
      const raw = `題<\\/h1>\n${line}<\\/ul>`
      const [, item] = segment(raw).passages
      expect(item?.text).toBe('項目')
      expect(item?.spans.map(([from, to]) => raw.slice(from, to)).join('')).toMatch(
        /^(?:&bull; |&nbsp;)?項目$/,
      )
      expect(item?.spans.every(([from, to]) => from < to)).toBe(true)
    }
  })

  it('that leave a paragraph empty leave it out', () => {
    expect(blocks('<p>&nbsp;</p>')).toEqual([])
    expect(discards('<p>&nbsp;</p>')).toEqual(['markup <p>', 'markup </p>', 'markup &nbsp;'])
  })
})

describe("a video player's label", () => {
  it('is taken off the end of a title, with or without a space or a tag after it, or off a line of its own', () => {
    for (const title of [
      '題 video poster',
      '題video poster',
      '題　動画を再生',
      '題 Video Poster <\\/h1>',
      '題\nvideo poster',
    ]) {
      expect(listing(`${title}\n${prose}`)).toEqual(['p1 title 題', `p2 paragraph ${prose}`])
      expect(setAside(`${title}\n${prose}`)).toHaveLength(1)
    }
  })

  it('stays where words follow it', () => {
    expect(blocks('video posterの展示')).toEqual(['video posterの展示'])
    expect(blocks('動画を再生<b>する</b>')).toEqual(['動画を再生する'])
  })
})
