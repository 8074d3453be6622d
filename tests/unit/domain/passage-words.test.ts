import { describe, expect, it } from 'vitest'
import { passageWords } from '../../../src/domain/passage-words.ts'

const ja = {
  paragraph: '第{at}段落',
  paragraphs: '第{at}段落',
  caption: '写真{at}',
  captions: '写真{at}',
  whole: '全文',
}
const en = {
  paragraph: 'paragraph {at}',
  paragraphs: 'paragraphs {at}',
  caption: 'caption {at}',
  captions: 'captions {at}',
  whole: 'the whole text',
}
const all = ['p1', 'p2', 'p3', 'p4', 'c1', 'c2']

describe('passages in words', () => {
  it.each([
    [['p2'], '第2段落', 'paragraph 2'],
    [['p1', 'p3', 'p4'], '第1、3〜4段落', 'paragraphs 1, 3–4'],
    [['p4', 'c1', 'c2'], '第4段落、写真1〜2', 'paragraph 4, captions 1–2'],
    [['c2'], '写真2', 'caption 2'],
    [all, '全文', 'the whole text'],
  ])('%j', (passages, japanese, english) => {
    expect(passageWords(passages, all, ja, 'ja')).toBe(japanese)
    expect(passageWords(passages, all, en, 'en')).toBe(english)
  })

  it('are numbers alone in brief', () => {
    expect(passageWords(['p1', 'p3', 'c1'], all, en, 'en', true)).toBe('1, 3, caption 1')
  })

  it('are not the whole where the source is one passage', () => {
    expect(passageWords(['p1'], ['p1'], ja, 'ja')).toBe('第1段落')
  })
})
