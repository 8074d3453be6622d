import { describe, expect, it } from 'vitest'
import { previewAlt, wordsOf } from '../../../src/preview/words.ts'

const article = { over: '報道 · 2031年5月', title: '港の会談が始まる', under: '灯台通信' }
const page = { over: undefined, title: 'Glossary', under: 'The Beacon' }

describe('the words of a picture', () => {
  it('are its alternative text, a line each', () => {
    expect(previewAlt(article)).toBe('報道 · 2031年5月\n港の会談が始まる\n灯台通信')
    expect(previewAlt(page)).toBe('Glossary\nThe Beacon')
  })

  it.each([article, page])('come back from it', (words) => expect(wordsOf(previewAlt(words))).toEqual(words))

  it('stay on their lines where a title was folded; a full-width space is kept', () => {
    expect(wordsOf(previewAlt({ ...page, title: 'A long\n  title' })).title).toBe('A long title')
    expect(wordsOf(previewAlt({ ...page, title: '港　第2回' })).title).toBe('港　第2回')
  })

  it.each(['', 'one line', 'a\nb\nc\nd'])('are refused where they are none: %j', (alt) =>
    expect(() => wordsOf(alt)).toThrow(RangeError),
  )
})
