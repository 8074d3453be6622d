import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { toYaml } from '../../../src/files/write-yaml.ts'

const longTitle = '北の国と南の国が港の会談を開き埠頭を広げることで合意した'

describe('a long Japanese title', () => {
  const text = toYaml({ title: longTitle })

  it('is folded, so that no line holds it whole', () => {
    expect(text).not.toContain(longTitle)
    expect(text.trimEnd().split('\n').length).toBeGreaterThan(1)
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(30)
  })

  it('reads the same', () => expect(parse(text)).toEqual({ title: longTitle }))
})

describe('everything else', () => {
  it('stays on its line: short titles, ids, digests', () => {
    const sha256 = 'ab12'.repeat(16)
    expect(toYaml({ id: 'p1', title: '港の会談', sha256 })).toBe(
      `id: p1\ntitle: 港の会談\nsha256: ${sha256}\n`,
    )
  })
})

it('whatever is written on one line reads the same, folded or not', () => {
  const kana = fc.string({
    unit: fc.constantFrom('港', 'の', 'ア', ' ', '。', 'p', '"', '\\', ':', '#', '-'),
  })
  const data = fc.record({ title: kana, list: fc.array(fc.record({ id: kana, heading: fc.string() })) })
  fc.assert(
    fc.property(data, (value) => {
      expect(parse(toYaml(value))).toEqual(value)
    }),
  )
})
