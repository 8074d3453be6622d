import { describe, expect, it } from 'vitest'
import { annotate as annotateTree, type Annotations } from '../../../src/article-html/annotate.ts'
import { printHtml } from '../../../src/article-html/html.ts'

const annotate = async (...args: Parameters<typeof annotateTree>) => printHtml(await annotateTree(...args))

const plain: Annotations = {
  phrases: undefined,
  link: (path) => `/base${path}`,
}

describe('blocks', () => {
  it('have ids that count from one in each section, the paragraphs before a heading being the lead', async () => {
    const html = '<p>a</p>\n<ul><li>b</li></ul>\n<h2>Trade [#trade]</h2>\n<p>c</p>\n<table></table>'
    expect(await annotate(html, plain)).toBe(
      '<p id="lead-1">a</p><ul id="lead-2"><li>b</li></ul>' +
        '<h2 id="trade"><a href="#trade">Trade</a></h2><p id="trade-1">c</p><table id="trade-2"></table>',
    )
  })

  it('keep their other attributes, inner elements and inner white space', async () => {
    expect(await annotate('<p class="note">a <em>b</em>\n c</p>', plain)).toBe(
      '<p class="note" id="lead-1">a <em>b</em>\n c</p>',
    )
  })

  it('inside others have no ids', async () => {
    expect(await annotate('<blockquote><p>a</p></blockquote>', plain)).toBe(
      '<blockquote id="lead-1"><p>a</p></blockquote>',
    )
  })
})

describe('headings', () => {
  it('link to themselves and do not show their id', async () => {
    expect(await annotate('<h2 id="from-markdown">Trade &amp; <em>tariffs</em> [#trade]</h2>', plain)).toBe(
      '<h2 id="trade"><a href="#trade">Trade &#x26; tariffs</a></h2>',
    )
  })

  it('may break between phrases, where the language has no spaces', async () => {
    const phrases = async (heading: string) => heading.split('・')
    expect(
      await annotate('<h2>港の町で開かれた・三日にわたる会談 [#talks]</h2>', { ...plain, phrases }),
    ).toBe('<h2 id="talks"><a href="#talks">港の町で開かれた<wbr>三日にわたる会談</a></h2>')
    expect(await annotate('<h2>港の・会談 [#talks]</h2>', { ...plain, phrases })).not.toContain('<wbr>')
  })
})

describe('links', () => {
  it('from the root get the base path; others stay', async () => {
    const html = '<p><a href="/ja/">a</a><a href="#trade">b</a><a href="https://example.org/">c</a></p>'
    expect(await annotate(html, plain)).toBe(
      '<p id="lead-1"><a href="/base/ja/">a</a><a href="#trade">b</a><a href="https://example.org/">c</a></p>',
    )
  })
})

it('an empty body stays empty', async () => expect(await annotate('\n', plain)).toBe(''))
