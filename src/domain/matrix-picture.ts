import type { Matrix, MatrixCell, MatrixColumn } from './matrix.ts'

/** The distance between lines, in pixels: room for a finger (WCAG 2.2, target size). */
export const pitch = 28

/** The space between one group of lines and the next. */
export const groupGap = 10

/** The radii of nodes: the smallest still holds its number. */
const radii = { least: 8.5, most: 13 } as const

/** A line of the grid. */
export interface Line<Of> {
  readonly of: Of
  /** The middle of the line, from the picture's edge, in pixels. */
  readonly at: number
  /** Whether it is the first of its group. */
  readonly opens: boolean
}

export interface Node {
  readonly country: string
  readonly cell: MatrixCell
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Where the lines and nodes of a matrix stand, in pixels. */
export interface MatrixPicture {
  readonly width: number
  readonly height: number
  readonly rows: readonly Line<string>[]
  readonly columns: readonly Line<MatrixColumn>[]
  readonly nodes: readonly Node[]
}

/**
 * Lays out a matrix: a line for each row and column, with a gap where the group changes, and a node wherever two
 * lines share events, its area growing with their number.
 */
export function drawMatrix(
  { rows, columns }: Matrix,
  groupOf: (column: MatrixColumn) => string,
): MatrixPicture {
  const across = layLines(columns, groupOf)
  const down = layLines(
    rows.map(({ country }) => country),
    (id) => groupOf({ kind: 'countries', id }),
  )
  const x = new Map(across.lines.map(({ of, at }) => [of, at]))
  const most = Math.max(1, ...rows.flatMap(({ cells }) => cells.map(({ events }) => events)))
  return {
    width: across.length,
    height: down.length,
    rows: down.lines,
    columns: across.lines,
    nodes: rows.flatMap(({ country, cells }, index) =>
      cells.map((cell) => ({
        country,
        cell,
        x: x.get(cell.column)!,
        y: down.lines[index]!.at,
        radius: radiusOf(cell.events, most),
      })),
    ),
  }
}

function layLines<Of>(items: readonly Of[], groupOf: (item: Of) => string) {
  const lines: Line<Of>[] = []
  let edge = 0
  let group: string | undefined
  for (const of of items) {
    const opens = groupOf(of) !== group
    if (opens && group !== undefined) edge += groupGap
    group = groupOf(of)
    lines.push({ of, at: edge + pitch / 2, opens })
    edge += pitch
  }
  return { lines, length: edge }
}

/** Between the least and the most radius, so that the area grows evenly with the number. */
function radiusOf(count: number, most: number): number {
  const { least, most: greatest } = radii
  const share = most > 1 ? (count - 1) / (most - 1) : 0
  return Math.round(Math.sqrt(least ** 2 + share * (greatest ** 2 - least ** 2)) * 10) / 10
}
