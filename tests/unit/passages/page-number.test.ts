import { describe, expect, it } from 'vitest'
import { splitLines } from '../../../src/passages/line.ts'
import { pageNumbers } from '../../../src/passages/page-number.ts'

const found = (raw: string): string[] => [...pageNumbers(splitLines(raw))].map(({ text }) => text.trim())

describe('pageNumbers', () => {
  it('finds numbers alone on a line that count up, in the forms that a page foot has', () => {
    const feet = ['3', '- 4 -', '５', '6/12', '7 ページ', '８頁', 'p. 9', 'Page 10']
    expect(found(feet.map((foot) => `本文の行\n  ${foot}  `).join('\n'))).toEqual(feet)
  })

  it('does not take the numbers of a table', () => expect(found('12\n7\n30')).toEqual([]))

  it('does not take years, sentences, numbering or decimals', () => {
    for (const line of ['2031', '3。', '（3）', '3.', '1.5', '3名', 'p', '- 3 名 -'])
      expect(found(line)).toEqual([])
  })
})
