import { describe, expect, it } from 'vitest'
import { digest, normalise } from '../../../src/passages/digest.ts'

describe('normalise', () => {
  it('folds widths and takes out all white space', () => {
    expect(normalise(' ＳＣＯ （２０２５）\u3000ｶｻﾞﾌ\r\n 港の\n町\u00a0')).toBe('SCO(2025)カザフ港の町')
  })

  it('keeps letters, marks and cases apart', () => {
    expect(normalise('Ab、。「」・−')).toBe('Ab、。「」・−')
  })
})

describe('digest', () => {
  it('is the SHA-256 of the normalised words in UTF-8, in hexadecimal', () => {
    expect(digest('a b c')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(digest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(digest('港')).toBe('1151db5f85fbe8253b8851d6805571258cbaa8d4a839433ecf67e51da333fdf4')
  })

  it('does not change with line breaks, spaces and widths', () => {
    expect(digest('第 13 回\nＧＦＪ会議')).toBe(digest('第13回GFJ会議'))
  })

  it('changes with any word or mark', () => {
    const texts = ['港の町', '港の町。', '港の街', '港町', '町の港']
    expect(new Set(texts.map(digest)).size).toBe(texts.length)
  })

  it('takes half of a surrogate pair', () => expect(digest('\ud83c')).toMatch(/^[0-9a-f]{64}$/))
})
