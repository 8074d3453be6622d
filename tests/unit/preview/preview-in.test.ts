import { describe, expect, it } from 'vitest'
import { previewIn } from '../../../src/preview/preview-in.ts'

const page = (head: string) =>
  `<!doctype html><html lang="en"><head>${head}</head><body><meta property="og:image" content="no"></body></html>`

describe('a page', () => {
  it('names its picture, the words on it and their language', () => {
    const head =
      '<meta property="og:image" content="https://example.org/preview/en.png"><meta property="og:image:alt" content="Talks &#38; “tea”\nThe Beacon">'
    expect(previewIn(page(head))).toEqual({
      address: 'https://example.org/preview/en.png',
      locale: 'en',
      words: { over: undefined, title: 'Talks & “tea”', under: 'The Beacon' },
    })
  })

  it('may name none', () => expect(previewIn(page('<title>x</title>'))).toBeUndefined())

  it('is refused where it names a picture without words', () => {
    expect(() => previewIn(page('<meta property="og:image" content="x">'))).toThrow(
      'not the words of a link preview',
    )
  })
})
