import { describe, expect, it } from 'vitest'
import { drawMatrix, groupGap, pitch } from '../../../src/domain/matrix-picture.ts'
import type { Matrix, MatrixColumn } from '../../../src/domain/matrix.ts'

const [a, b, f]: MatrixColumn[] = [
  { kind: 'countries', id: 'a' },
  { kind: 'countries', id: 'b' },
  { kind: 'frameworks', id: 'f' },
]
const matrix: Matrix = {
  rows: [
    { country: 'a', cells: [{ column: b!, events: 9, meetings: 2 }] },
    {
      country: 'b',
      cells: [
        { column: a!, events: 9, meetings: 2 },
        { column: f!, events: 1, meetings: 0 },
      ],
    },
  ],
  columns: [a!, b!, f!],
}
const picture = drawMatrix(matrix, ({ kind }) => kind)

describe('the picture of a matrix', () => {
  it('has lines at equal distances, with a gap where the group changes', () => {
    expect(picture.columns.map(({ at }) => at)).toEqual([pitch / 2, pitch * 1.5, pitch * 2.5 + groupGap])
    expect(picture.columns.map(({ opens }) => opens)).toEqual([true, false, true])
    expect([picture.width, picture.height]).toEqual([pitch * 3 + groupGap, pitch * 2])
  })

  it('has a node where the lines of a cell cross', () => {
    expect(picture.nodes.map(({ country, x, y }) => [country, x, y])).toEqual([
      ['a', pitch * 1.5, pitch / 2],
      ['b', pitch / 2, pitch * 1.5],
      ['b', pitch * 2.5 + groupGap, pitch * 1.5],
    ])
  })

  it('draws nodes by their number, within the room between lines', () => {
    const [nine, , one] = picture.nodes.map(({ radius }) => radius)
    expect(one!).toBeLessThan(nine!)
    expect(nine! * 2).toBeLessThan(pitch)
  })

  it('is empty without events', () => {
    expect(drawMatrix({ rows: [], columns: [] }, () => '')).toMatchObject({ width: 0, height: 0, nodes: [] })
  })
})
