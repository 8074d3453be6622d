import { describe, expect, it } from 'vitest'
import { parseHtml, printHtml } from '../../../src/article-html/html.ts'
import { linkNames } from '../../../src/article-html/link-names.ts'

const pages = [
  { name: '港湾機構', href: '/o/' },
  { name: '港湾', href: '/h/' },
  { name: 'イラン', href: '/i/' },
  { name: 'UN', href: '/un/' },
  { name: '北港', href: '/n/', place: true },
  { name: '日向湊', href: '/m/' },
  { name: 'Wen Ro', href: '/w/' },
  { name: 'Minister Wen', href: '/w/' },
  { name: '港湾国際会議' },
]

function linked(html: string): string {
  const root = parseHtml(html)
  linkNames(root, pages)
  return printHtml(root).replaceAll(/ class="w"/g, '')
}

describe('a name in an article', () => {
  it('is linked where it is first mentioned in a section, and again in the next', () => {
    expect(linked('<p>港湾と港湾</p><h2>港湾</h2><p>港湾</p>')).toBe(
      '<p><a href="/h/">港湾</a>と港湾</p><h2>港湾</h2><p><a href="/h/">港湾</a></p>',
    )
  })

  it('is the longest that fits', () => {
    expect(linked('<p>港湾機構の港湾</p>')).toBe('<p><a href="/o/">港湾機構</a>の<a href="/h/">港湾</a></p>')
  })

  it('is not looked for inside another word of its script', () => {
    expect(linked('<p>バイランとイランド、イラン</p>')).toBe(
      '<p>バイランとイランド、<a href="/i/">イラン</a></p>',
    )
    expect(linked('<p>UNDP, fun, UN.</p>')).toBe('<p>UNDP, fun, <a href="/un/">UN</a>.</p>')
  })

  it('is not part of a longer one: of an institution, a meeting, or another entry', () => {
    expect(linked('<p>北港女子大学、北港対話、港湾国際会議、北港</p>')).toBe(
      '<p>北港女子大学、北港対話、港湾国際会議、<a href="/n/">北港</a></p>',
    )
  })

  it('does not break off where another name of the same page begins', () => {
    expect(linked('<p>Minister Wen Ro and</p><h2>x</h2><p>Minister Wen and</p>')).toBe(
      '<p>Minister <a href="/w/">Wen Ro</a> and</p><h2>x</h2><p><a href="/w/">Minister Wen</a> and</p>',
    )
  })

  it('does not touch another link; it is linked where it stands alone', () => {
    expect(linked('<p>日向湊港湾機構の人。港湾機構は</p>')).toBe(
      '<p><a href="/m/">日向湊</a>港湾機構の人。<a href="/o/">港湾機構</a>は</p>',
    )
  })

  it('is left alone inside a link, and found inside other marks', () => {
    expect(linked('<p><a href="#x">港湾</a><em>港湾</em></p>')).toBe(
      '<p><a href="#x">港湾</a><em><a href="/h/">港湾</a></em></p>',
    )
  })

  it('of five characters or fewer does not break; notes have none', () => {
    const root = parseHtml('<p>港湾</p><details class="mn"><p>港湾機構</p></details><p>UN</p>')
    linkNames(root, pages)
    expect(printHtml(root)).toBe(
      '<p><a class="w" href="/h/">港湾</a></p><details class="mn"><p>港湾機構</p></details><p><a href="/un/">UN</a></p>',
    )
  })
})
