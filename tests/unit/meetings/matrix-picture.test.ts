import { describe, expect, it } from 'vitest'
import { drawMatrix } from '../../../src/meetings/matrix-picture.ts'
import type { Matrix, Pair } from '../../../src/meetings/matrix.ts'

const pair = (first: string, second: string, meetings: number): Pair => ({
  first,
  second,
  events: [],
  meetings,
})
const matrix: Matrix = { countries: ['a', 'b', 'c'], pairs: [pair('a', 'b', 9), pair('b', 'c', 1)] }
const draw = (room: number, of = matrix) =>
  drawMatrix(of, ({ meetings }) => meetings, { room, widthOf: () => 40 })

describe('the picture of a matrix', () => {
  it('stands in half a square: each pair once, in the row of the later and the column of the earlier', () => {
    const { nodes, pitch } = draw(200)
    expect(nodes.map(({ x, y }) => [x / pitch, y / pitch])).toEqual([
      [0.5, 1.5],
      [1.5, 2.5],
    ])
  })

  it('has each name on the diagonal, behind its row', () => {
    const { countries, pitch } = draw(200)
    expect(countries.map(({ x }) => x - 10)).toEqual([0, pitch, 2 * pitch])
  })

  it('takes the room that it is given and no more, with a finger’s room between its lines', () => {
    for (const room of [120, 200, 350]) expect(draw(room).width).toBeLessThanOrEqual(room)
    expect(draw(10).pitch).toBe(24)
  })

  it('draws nodes by their number, within the room between lines', () => {
    const { nodes, pitch } = draw(200)
    expect(nodes[1]!.radius).toBeLessThan(nodes[0]!.radius)
    expect(nodes[0]!.radius * 2).toBeLessThan(pitch)
  })

  it('is empty without pairs', () => {
    expect(draw(200, { countries: [], pairs: [] })).toMatchObject({ width: 0, height: 0, nodes: [] })
  })
})
