import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { addRuby } from '../../../src/article-html/ruby.ts'
import type { Segment } from '../../../src/japanese/furigana.ts'

const words: Record<string, Omit<Segment, 'text'>> = {
  会談: { reading: 'かいだん' },
  港: { reading: 'みなと' },
  王毅: { reading: 'おうき', name: true },
  '20日': { reading: 'はつか' },
  重要: { reading: 'じゅうよう' },
  性: { reading: 'せい' },
  地図: { reading: 'ちず' },
  帳: { reading: 'ちょう' },
  東京: { reading: 'とうきょう', name: true },
}
const known = new RegExp(`(${Object.keys(words).join('|')})`, 'u')
const parser = unified().use(rehypeParse, { fragment: true })
const printer = unified().use(rehypeStringify)

/** The HTML with readings, and the texts that were asked for. */
async function rubied(html: string) {
  const asked: string[] = []
  const root = parser.parse(html)
  await addRuby(root, async (text) => {
    asked.push(text)
    return text.split(known).flatMap((part) => (part ? [{ text: part, ...words[part] }] : []))
  })
  return { html: printer.stringify(root), asked }
}
const ruby = (text: string, reading: string, name = false) =>
  `<ruby${name ? ' class="n"' : ''}>${text}<rp>（</rp><rt>${reading}</rt><rp>）</rp></ruby>`

describe('readings', () => {
  it('stand over words, with brackets for those without them', async () => {
    const { html } = await rubied('<p>港の会談は20日だ。</p>')
    expect(html).toBe(
      `<p>${ruby('港', 'みなと')}の${ruby('会談', 'かいだん')}は${ruby('20日', 'はつか')}だ。</p>`,
    )
  })

  it('over names have a class', async () =>
    expect((await rubied('<p>王毅氏</p>')).html).toBe(`<p>${ruby('王毅', 'おうき', true)}氏</p>`))

  it.each([
    ['重要性', ruby('重要性', 'じゅうようせい')],
    ['重要会談', ruby('重要会談', 'じゅうようかいだん')],
    ['会談帳', ruby('会談帳', 'かいだんちょう')],
  ])('wider than their word stand over the compound: %s', async (text, html) =>
    expect((await rubied(`<p>${text}の春</p>`)).html).toBe(`<p>${html}の春</p>`),
  )

  it.each([
    ['a name and what is none', '東京性', ruby('東京', 'とうきょう', true) + ruby('性', 'せい')],
    ['where there is room', '地図性', ruby('地図', 'ちず') + ruby('性', 'せい')],
    ['five kanji', '重要地図帳', ruby('重要地図', 'じゅうようちず') + ruby('帳', 'ちょう')],
    ['a date', '20日性', ruby('20日', 'はつか') + ruby('性', 'せい')],
    ['kana between', '重要の性', `${ruby('重要', 'じゅうよう')}の${ruby('性', 'せい')}`],
  ])('stay apart over %s', async (_what, text, html) =>
    expect((await rubied(`<p>${text}</p>`)).html).toBe(`<p>${html}</p>`),
  )

  it('keep a figure and what counts it in one piece', async () =>
    expect((await rubied('<p>春の3,000帳と5の帳</p>')).html).toBe(
      `<p>春の<span class="counted">3,000${ruby('帳', 'ちょう')}</span>と5の${ruby('帳', 'ちょう')}</p>`,
    ))

  it('keep attributes, other elements and white space', async () => {
    const { html } = await rubied('<p id="a" class="b">\n <em>港</em>\n<br> 会談 &amp; ABC</p>')
    expect(html).toBe(
      `<p id="a" class="b">\n <em>${ruby('港', 'みなと')}</em>\n<br> ${ruby('会談', 'かいだん')} &#x26; ABC</p>`,
    )
  })
})

describe('a sentence', () => {
  it('is read as a whole, though links, emphasis and break opportunities cut it', async () => {
    const { html, asked } = await rubied(
      '<h2><a href="#x">港の<wbr>会談</a></h2><p>中国の<a href="/x">王毅</a>外相は<em>港</em>で</p>',
    )
    expect(asked).toEqual(['港の会談', '中国の王毅外相は港で'])
    expect(html).toBe(
      `<h2><a href="#x">${ruby('港', 'みなと')}の<wbr>${ruby('会談', 'かいだん')}</a></h2>` +
        `<p>中国の<a href="/x">${ruby('王毅', 'おうき', true)}</a>外相は<em>${ruby('港', 'みなと')}</em>で</p>`,
    )
  })

  it('has the parts read by themselves where a link or break opportunity cuts a word in two', async () => {
    const { html, asked } = await rubied('<p><a href="/x">会</a>談と20<wbr>日、王<wbr>毅港</p>')
    expect(asked).toEqual(['会談と20日、王毅港', '会', '談', '20', '日', '王', '毅'])
    expect(html).toBe(`<p><a href="/x">会</a>談と20<wbr>日、王<wbr>毅${ruby('港', 'みなと')}</p>`)
  })

  it('ends with its block, its item, its cell or its line', async () => {
    const { asked } = await rubied(
      '<p>会</p><ul><li>談</li><li>港</li></ul><table><tr><td>会</td><td>談</td></tr></table><p>会<br>談</p>',
    )
    expect(asked).toEqual(['会', '談', '港', '会', '談', '会', '談'])
  })
})

describe('left alone are', () => {
  it.each([
    ['code', '<code>港</code>'],
    ['what has readings', '<ruby>港<rt>みなと</rt></ruby>'],
    ['a mark', '<a class="fn i" href="#n1">港</a>'],
    ['a note', '<span class="mn">港</span>'],
    ['English', '<span lang="en">港</span>'],
    ['Chinese, within and below', '<span lang="zh-Hans">港<em>港</em></span>'],
    ['scripts and styles', '<style>港</style>'],
  ])('%s', async (_what, inner) => {
    const { html, asked } = await rubied(`<p>A${inner}B</p>`)
    expect(html).toBe(`<p>A${inner}B</p>`)
    expect(asked.join()).not.toContain('港')
  })

  it('but not what says that it is Japanese', async () =>
    expect((await rubied('<p lang="ja-JP">港</p>')).html).toBe(`<p lang="ja-JP">${ruby('港', 'みなと')}</p>`))
})

it('a tree without text stays as it is', async () =>
  expect(await rubied('<hr>')).toEqual({ html: '<hr>', asked: [] }))
