import type { Matrix, Pair } from './matrix.ts'

/** The size of its letters, in pixels. */
export const letter = 13

/** The least distance between lines, in pixels: room for a finger (WCAG 2.2, target size). */
const leastPitch = 24

/** The widest that lines stand apart: beyond it the picture says no more. */
const mostPitch = 52

/** The gap between a country's last node and its name. */
const gap = 10

export interface CountryLine {
  readonly id: string
  /** Where its name begins, and the height of its middle. */
  readonly x: number
  readonly y: number
}

export interface PairNode {
  readonly pair: Pair
  readonly count: number
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** Where the lines, names and nodes of a matrix stand, in pixels. */
export interface MatrixPicture {
  readonly width: number
  readonly height: number
  readonly pitch: number
  readonly countries: readonly CountryLine[]
  /** The lines on which the nodes stand, as SVG path data. */
  readonly lines: string
  readonly nodes: readonly PairNode[]
}

/**
 * Lays out a matrix as half a square, so that each pair stands once: the names stand on the diagonal, a line goes from
 * each to the left, over the countries before it, and one down, over those after it. `room` is the width it may take;
 * `widthOf` tells how wide a country's name is.
 */
export function drawMatrix(
  { countries, pairs }: Matrix,
  countOf: (pair: Pair) => number,
  { room, widthOf }: { readonly room: number; readonly widthOf: (id: string) => number },
): MatrixPicture {
  const fits = countries.map((id, row) => (room - gap - widthOf(id)) / Math.max(row, 1))
  const pitch = Math.floor(Math.max(leastPitch, Math.min(mostPitch, ...fits)))
  const at = (index: number) => index * pitch + pitch / 2
  const index = new Map(countries.map((id, position) => [id, position]))
  const most = Math.max(1, ...pairs.map(countOf))
  const last = countries.length - 1
  return {
    width: Math.ceil(Math.max(0, ...countries.map((id, row) => row * pitch + gap + widthOf(id)))),
    height: countries.length * pitch,
    pitch,
    countries: countries.map((id, row) => ({ id, x: row * pitch + gap, y: at(row) })),
    lines: countries
      .map((_, row) => {
        const across = row > 0 ? `M${at(0)} ${at(row)}H${row * pitch + gap / 2}` : ''
        const down = row < last ? `M${at(row)} ${at(row) + letter}V${at(last)}` : ''
        return across + down
      })
      .join(''),
    nodes: pairs.map((pair) => ({
      pair,
      count: countOf(pair),
      x: at(index.get(pair.first)!),
      y: at(index.get(pair.second)!),
      radius: radiusOf(countOf(pair), most, pitch),
    })),
  }
}

/** The least that holds a number, and as much more as the lines leave room for, so that the area grows evenly. */
function radiusOf(count: number, most: number, pitch: number): number {
  const least = 9
  const greatest = Math.max(least, Math.min(pitch * 0.42, 17))
  const share = most > 1 ? (count - 1) / (most - 1) : 0
  return Math.round(Math.sqrt(least ** 2 + share * (greatest ** 2 - least ** 2)) * 10) / 10
}
