import { describe, expect, it } from 'vitest'
import { compareOutline } from '../../../src/ingest/compare-outline.ts'
import { outlineOf } from '../../../src/passages/outline.ts'
import { segment } from '../../../src/passages/segment.ts'

const lines = [
  '題',
  '一つ目の段落である。',
  '二つ目の段落である。',
  '三つ目の段落である。',
  '四つ目の段落である。',
]
const passagesOf = (text: readonly string[]) => segment(text.join('\n')).passages
const outline = outlineOf(passagesOf(lines))
const fatesOf = (text: readonly string[]) =>
  [...compareOutline(outline, passagesOf(text))].map(([id, fate]) =>
    'to' in fate ? `${id} ${fate.type} ${fate.to}` : `${id} ${fate.type}`,
  )

describe('a source’s record against a copy', () => {
  it('is the same where no word has changed, whatever the widths and spaces', () => {
    expect(fatesOf(lines.map((line) => ` ${line} `))).toEqual(
      ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => `${id} same`),
    )
  })

  it('has a passage changed between the same neighbours', () => {
    expect(fatesOf(lines.with(2, '別の段落である。'))).toContain('p3 changed p3')
  })

  it('has passages moved by a new one before them', () => {
    expect(fatesOf(lines.toSpliced(2, 0, '新しい段落である。'))).toEqual([
      'p1 same',
      'p2 same',
      'p3 moved p4',
      'p4 moved p5',
      'p5 moved p6',
    ])
  })

  it('has a passage vanished, and the others moved', () => {
    expect(fatesOf(lines.toSpliced(2, 1))).toEqual([
      'p1 same',
      'p2 same',
      'p3 vanished',
      'p4 moved p3',
      'p5 moved p4',
    ])
  })
})
