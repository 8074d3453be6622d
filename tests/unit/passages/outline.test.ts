import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { digest } from '../../../src/passages/digest.ts'
import { outlineOf } from '../../../src/passages/outline.ts'
import { segment } from '../../../src/passages/segment.ts'
import { source, type Source } from '../../../src/schemas/source.ts'
import { prose, readText } from '../../fixtures/passages.ts'

describe('outlineOf', () => {
  it('keeps numbers, kinds, depths and hashes, and no words but those of headings', () => {
    const raw = `草原の国の集い\n${prose}\n水と道\n- 井戸\n船を迎える町長（写真：町役場）`
    expect(outlineOf(segment(raw).passages)).toEqual([
      { id: 'p1', kind: 'title', level: 1, sha256: digest('草原の国の集い') },
      { id: 'p2', kind: 'paragraph', sha256: digest(prose) },
      { id: 'p3', kind: 'heading', level: 2, heading: '水と道', sha256: digest('水と道') },
      { id: 'p4', kind: 'item', sha256: digest('井戸') },
      { id: 'c1', kind: 'caption', sha256: digest('船を迎える町長（写真：町役場）') },
    ])
  })

  it('is an outline as a source record takes it', () => {
    for (const name of ['html-scraps', 'newsletter', 'plain', 'pdf'] as const) {
      const outline = outlineOf(segment(readText(name)).passages)
      expect(source.shape.outline.parse(outline)).toEqual(outline)
    }
  })

  it('of no passages is empty, which a record does not take', () => {
    expect(outlineOf([])).toEqual([])
    expect(source.shape.outline.safeParse([]).success).toBe(false)
  })
})

const folder = new URL('../../../../shared/sources/', import.meta.url)
const texts = existsSync(folder) ? readdirSync(folder) : []

/** A letter a passage: title, heading (its depth), paragraph, item, caption. */
const real = [
  { id: 'cgtn-tajikistan', file: '000', shape: 'tpiiiiii2pp2pp2pp2pp2pp2ppp2pp', p: 30, c: 0 },
  { id: 'epoch-times-ca-jad-summit', file: '001', shape: 'tp2pc2ppc2piiicpc2ppc2cpcp', p: 19, c: 7 },
  { id: 'cgtn-xi-lavrov', file: '002', shape: 'tp2pp2pp2pp2pp2pp2piii2pp', p: 25, c: 0 },
  { id: 'cgtn-wang-lavrov', file: '003', shape: 'tp2pp2piiip2pp2pp2ppp2p2piiip', p: 29, c: 0 },
  { id: 'mofa-tokyo-dialogue-13', file: '004', shape: 't22iiiii2234p4p23p3p3p3p23p3p3p3p3p', p: 35, c: 0 },
]
const shapeOf = (blocks: readonly { kind: string; level?: number | undefined }[]) =>
  blocks.map(({ kind, level }) => (kind === 'heading' ? level : kind[0])).join('')

const recordOf = (id: string) =>
  parse(readFileSync(new URL(`../../../content/sources/${id}.yaml`, import.meta.url), 'utf8')) as Source

describe('the records of the five source texts', () => {
  it.each(real)('have the passages and captions that a reader sees: $id', ({ id, shape, p, c }) => {
    const { outline, title } = recordOf(id)
    expect(shapeOf(outline)).toBe(shape)
    expect(outline.filter(({ id }) => id.startsWith('p'))).toHaveLength(p)
    expect(outline.filter(({ id }) => id.startsWith('c'))).toHaveLength(c)
    expect(outline[0]?.sha256).toBe(digest(title))
  })
})

/** The texts are not in the project: where they lie beside it, they must be read as their records say. */
describe.each(texts.length > 0 ? real : [])('the source text of $id', ({ id, file }) => {
  const read = () =>
    readFileSync(
      new URL(
        texts.find((name) => name.startsWith(file))!,
        folder,
      ),
      'utf8',
    )

  it('matches its record, passage by passage', () => {
    expect(outlineOf(segment(read()).passages)).toEqual(recordOf(id).outline)
  })

  it('has the same outline with CRLF, and with the spaces at the ends of lines stripped', () => {
    const outline = outlineOf(segment(read()).passages)
    expect(outlineOf(segment(read().replaceAll('\n', '\r\n')).passages)).toEqual(outline)
    expect(outlineOf(segment(read().replace(/[ \t]+$/gm, '')).passages)).toEqual(outline)
  })
})
