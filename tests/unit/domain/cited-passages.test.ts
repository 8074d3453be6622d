import { describe, expect, it } from 'vitest'
import { citedPassages } from '../../../src/domain/cited-passages.ts'
import type { Source } from '../../../src/schemas/source.ts'

const passage = (id: string, heading?: string): Source['outline'][number] => ({
  id,
  kind: heading ? 'heading' : 'paragraph',
  sha256: '0'.repeat(64),
  ...(heading ? { heading } : {}),
})

const outline = [
  passage('p1'),
  passage('p2', '港'),
  passage('p3'),
  passage('p4'),
  passage('p5', '船'),
  passage('p6'),
]

describe('cited passages', () => {
  it('stand under the heading that they follow, in the order of the text', () => {
    expect(citedPassages({ outline }, new Set(['p6', 'p4', 'p3', 'p1']))).toEqual([
      { heading: undefined, ids: ['p1'] },
      { heading: '港', ids: ['p3', 'p4'] },
      { heading: '船', ids: ['p6'] },
    ])
  })

  it('are nothing where nothing is cited', () => {
    expect(citedPassages({ outline }, new Set())).toEqual([])
  })
})
