import { describe, expect, it } from 'vitest'
import { boxOfNode, collisions, textWidth } from '../../../src/drawing/boxes.ts'
import type { Drawing, Label, Node } from '../../../src/drawing/drawing.ts'
import { placeLabels, placeOrLeave } from '../../../src/drawing/place-labels.ts'

const sheet = { width: 200, height: 100 }
const label = (text: string, x: number, y: number, anchor: Label['anchor'] = 'start'): Label => ({
  text,
  x,
  y,
  anchor,
  tone: 'ink',
  weight: 'regular',
  size: 12,
})
const node: Node = { x: 50, y: 50, r: 5, look: 'open' }
const drawing = (labels: Label[], nodes: Node[] = []): Drawing => ({ ...sheet, shapes: [], nodes, labels })

describe('the width of a text', () => {
  it('counts a full-width character as wide as high, also in bold type', () => {
    expect(textWidth('会談', 12)).toBe(24)
    expect(textWidth('会談', 12, 'semibold')).toBe(24)
  })

  it('is that of the widest font for Latin letters', () => {
    expect(textWidth('Dushanbe', 12)).toBeGreaterThanOrEqual(58)
    expect(textWidth('Dushanbe', 12, 'semibold')).toBeGreaterThan(textWidth('Dushanbe', 12))
  })
})

describe('collisions', () => {
  it('are none where labels stand apart', () =>
    expect(collisions(drawing([label('港', 0, 20), label('湾', 0, 40)], [node]))).toEqual([]))

  it.each([
    ['one over another', [label('港の会談', 0, 20), label('湾', 30, 25)], [], '“港の会談” stands over “湾”'],
    ['one over a node', [label('港の会談', 20, 52)], [node], '“港の会談” stands over a node'],
    ['one outside', [label('港の会談', 170, 20)], [], '“港の会談” sticks out of the drawing'],
  ])('tell of %s', (_, labels, nodes, told) => expect(collisions(drawing(labels, nodes))).toEqual([told]))
})

describe('a label', () => {
  it('stands at the best of its places that is free', () => {
    const placed = placeLabels([[label('港の会談', 60, 54)], [label('湾', 62, 54), label('湾', 62, 80)]], {
      sheet,
      taken: [boxOfNode(node)],
    })
    expect(placed?.map(({ y }) => y)).toEqual([54, 80])
  })

  it('gives way where a later one would else have no place', () => {
    const only = label('湾', 0, 20)
    const placed = placeLabels([[label('港', 0, 20), label('港', 0, 60)], [only]], { sheet, taken: [] })
    expect(placed?.map(({ y }) => y)).toEqual([60, 20])
  })

  it('has no place where none is free, and then stands at its best one', () => {
    const choices = [[label('港', 0, 20)], [label('湾', 5, 22)]]
    expect(placeLabels(choices, { sheet, taken: [] })).toBeUndefined()
    expect(collisions(drawing(placeOrLeave(choices, { sheet, taken: [] })))).toHaveLength(1)
  })
})
