import { describe, expect, it } from 'vitest'
import { parseHtml, printHtml } from '../../../src/article-html/html.ts'
import { dropCites, setNotes, type PrintNote } from '../../../src/article-html/notes.ts'

const cite = (at: string, reason?: string) =>
  `<cite-mark data-at="${at}"${reason ? ` data-basis="inferred" data-reason="${reason}"` : ''}></cite-mark>`

/** Prints the passages as a note's head and its block as the rest. */
const print: PrintNote = (evidence, block) => ({
  head: [{ type: 'text', value: evidence.map(({ places }) => places[0]!.passages.join()).join('; ') }],
  rest: [{ type: 'text', value: block ?? '' }],
})

function noted(html: string): string {
  const root = parseHtml(html)
  setNotes(root, ['harbour-gazette'], print)
  return printHtml(root).replaceAll(' role="doc-noteref"', '').replaceAll(' class="mn fold"', '')
}

describe('a note', () => {
  it('stands behind its paragraph, whose citations are one mark at its end', () => {
    expect(noted(`<p id="a-1">a ${cite('p1')} ${cite('p3', 'so')}</p><p id="a-2">b${cite('p2')}</p>`)).toBe(
      '<p id="a-1">a<a class="fn i" href="#n1">1</a></p><details id="n1"><summary>p1; p3</summary>a-1</details>' +
        '<p id="a-2">b<a class="fn" href="#n2">2</a></p><details id="n2"><summary>p2</summary>a-2</details>',
    )
  })

  it('of an item stands in it; items that rest on the same share one, in the last of them', () => {
    expect(
      noted(`<ul id="a-1"><li>a ${cite('p1')}</li><li>b ${cite('p2')}</li><li>c ${cite('p1')}</li></ul>`),
    ).toBe(
      '<ul id="a-1"><li>a<a class="fn" href="#n1">1</a></li>' +
        '<li>b<a class="fn" href="#n2">2</a><details id="n2"><summary>p2</summary></details></li>' +
        '<li>c<a class="fn" href="#n1">1</a><details id="n1"><summary>p1</summary>a-1</details></li></ul>',
    )
  })

  it('of a row stands below the table, and its mark in the last cell', () => {
    const table = `<table id="a-1"><thead><tr><th>x</th></tr></thead><tbody><tr><td>a${cite('p1')}</td><td>b</td></tr></tbody></table>`
    expect(noted(table)).toContain(
      '<tr><td>a</td><td>b<a class="fn" href="#n1">1</a></td></tr></tbody></table><div class="tn"><details id="n1">',
    )
  })

  it('is not made where nothing is cited', () => expect(noted('<p id="a-1">a</p>')).toBe('<p id="a-1">a</p>'))
})

it('citations are left out of the other language', () => {
  const root = parseHtml(
    `<p id="a-1">a ${cite('p1')} ${cite('p2')}</p><ul id="a-2"><li>b ${cite('p3')}</li></ul>`,
  )
  dropCites(root)
  expect(printHtml(root)).toBe('<p id="a-1">a</p><ul id="a-2"><li>b</li></ul>')
})
