import { expect, it } from 'vitest'
import { parseHtml, printHtml } from '../../../src/article-html/html.ts'
import { pairBlocks } from '../../../src/article-html/pair-blocks.ts'

const pair = (own: string, other: string) =>
  printHtml(pairBlocks(parseHtml(own), parseHtml(other), { locale: 'en', name: 'English' }))

it('puts behind each block its counterpart, open, in its language and without an id of its own', () => {
  expect(
    pair(
      '<p id="lead-1">港</p>\n<ul id="lead-2"><li>船</li></ul>',
      '<p id="lead-1">Port</p><ul id="lead-2"><li>Ship</li></ul>',
    ),
  ).toBe(
    '<p id="lead-1">港</p><details lang="en" data-of="lead-1" class="twin" open><summary>English</summary><p>Port</p></details>' +
      '<ul id="lead-2"><li>船</li></ul><details lang="en" data-of="lead-2" class="twin" open><summary>English</summary><ul><li>Ship</li></ul></details>',
  )
})

it('says a heading in the other language without a second heading', () => {
  expect(
    pair('<h2 id="trade"><a href="#trade">貿易</a></h2>', '<h2 id="trade"><a href="#trade">Trade</a></h2>'),
  ).toBe(
    '<h2 id="trade"><a href="#trade">貿易</a></h2><p lang="en" data-of="trade" class="twin h2">Trade</p>',
  )
})

it('leaves a block without a counterpart as it is', () => {
  expect(pair('<p id="a">a</p><p id="b">b</p>', '<p>c</p>')).toContain('</details><p id="b">b</p>')
})

it('leaves notes to the page’s own language', () => {
  expect(
    pair('<p id="a">港</p><details id="n1" class="mn"></details><p id="b">船</p>', '<p>Port</p><p>Ship</p>'),
  ).toBe(
    '<p id="a">港</p><details lang="en" data-of="a" class="twin" open><summary>English</summary><p>Port</p></details>' +
      '<details id="n1" class="mn"></details><p id="b">船</p>' +
      '<details lang="en" data-of="b" class="twin" open><summary>English</summary><p>Ship</p></details>',
  )
})
