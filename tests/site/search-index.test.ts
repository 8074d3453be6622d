import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { dist, readPage } from '../support/site.ts'

interface Fragment {
  readonly url: string
  readonly content: string
}

/** What Pagefind keeps of a page: JSON behind a signature. */
const readFragment = (file: string): Fragment => {
  const text = gunzipSync(readFileSync(file)).toString()
  return JSON.parse(text.slice(text.indexOf('{'))) as Fragment
}

const textOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .normalize('NFKC')
    .replace(/[\s.\u200b\u2060]+/g, '')

describe('the text that is searched', () => {
  const folder = join(dist, 'pagefind/fragment')
  const fragments = readdirSync(folder).map((name) => readFragment(join(folder, name)))

  it('begins with the headline, goes on with the first paragraph, and ends with the text', () => {
    expect(fragments.length).toBe(16)
    for (const { url, content } of fragments) {
      const html = readPage(url).replace(/<details id="n\d+".*?<\/details>/gs, '')
      const headline = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)![1]!
      const text = /<div class="body[^>]*>(.*)<div class="after">/s.exec(html)![1]!
      const paragraphs = [...text.matchAll(/<(p|li)\b[^>]*>(.*?)(?:<a class="fn|<details|<\/\1>)/gs)]
        .map(([, , inner]) => textOf(inner!))
        .filter(Boolean)
      const searched = textOf(content)
      expect(searched.startsWith(textOf(headline) + paragraphs[0]!), url).toBe(true)
      expect(searched.endsWith(paragraphs.at(-1)!), url).toBe(true)
    }
  })
})
