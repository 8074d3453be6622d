import { describe, expect, it } from 'vitest'
import { isBlank, splitLines, trimmedSpan } from '../../../src/passages/line.ts'

describe('splitLines', () => {
  const texts = (raw: string) => splitLines(raw).map(({ text }) => text)

  it('splits at LF, CRLF, CR and form feeds; one after a line break is part of it', () => {
    expect(texts('a\nb\r\nc\rd\fe\n\ff\r\n\fg\n')).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', ''])
    expect(texts('a\n\n\fb')).toEqual(['a', '', 'b'])
    expect(texts('')).toEqual([''])
  })

  it('tells where each line begins and which opens a page', () => {
    expect(splitLines('ab\r\n\fc')).toEqual([
      { text: 'ab', start: 0, number: 1, opensPage: false },
      { text: 'c', start: 5, number: 2, opensPage: true },
    ])
  })
})

describe('trimmedSpan', () => {
  it('leaves white space out at both ends, ideographic too', () => {
    expect(trimmedSpan('\u3000 港 町\u00a0', 10)).toEqual([12, 15])
  })

  it('is undefined for a blank line', () => expect(trimmedSpan(' \u3000\t', 3)).toBeUndefined())
})

describe('isBlank', () => {
  it('is told of nothing, white space, zero-width and control characters', () => {
    expect(['', ' \u3000', '\u200b\ufeff', '\u0000\u00ad'].map(isBlank)).toEqual([true, true, true, true])
  })

  it('is not told of a mark', () => expect(['・', ' .', 'a'].map(isBlank)).toEqual([false, false, false]))
})
