import type { Size } from './crop.ts'
import { overlap, type Box } from './labels.ts'
import type { Point } from './lines.ts'

/** What of a country a map shows: its polygons, clipped to the frame, each as its outer ring and its holes in units. */
export interface Piece {
  readonly code: string
  readonly parts: readonly (readonly Point[][])[]
  /** Of all its parts, in square units. */
  readonly area: number
}

/** Units between the rows in which an area is measured. */
const row = 3

type Span = readonly [from: number, to: number]
type Rows = ReadonlyMap<number, readonly Span[]>

/** What has been worked out of pieces. */
const bounds = new WeakMap<Piece, Box>()
const rows = new WeakMap<Piece, Rows>()

function once<Result>(
  known: WeakMap<Piece, Result>,
  piece: Piece,
  compute: (piece: Piece) => Result,
): Result {
  const found = known.get(piece) ?? compute(piece)
  known.set(piece, found)
  return found
}

/** The box around points. */
function boxAround(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}

export const boundsOf = (piece: Piece): Box => once(bounds, piece, ({ parts }) => boxAround(parts.flat(2)))

/** The part that reaches farthest. */
export function largestPartOf({ parts }: Piece): readonly Point[][] {
  const size = ([outer]: Piece['parts'][number]) => {
    const { left, top, right, bottom } = boxAround(outer!)
    return (right - left) * (bottom - top)
  }
  return [...parts].sort((a, b) => size(b) - size(a))[0]!
}

/** Whether a country goes on beyond the frame. */
export function isCut(piece: Piece, { width, height }: Size): boolean {
  const { left, top, right, bottom } = boundsOf(piece)
  return left < 0 || top < 0 || right > width || bottom > height
}

/** Whether two countries come so near to each other on a map. */
export function areNear(a: Piece, b: Piece, units: number): boolean {
  const [of, other] = [a.parts.flat(2), b.parts.flat(2)]
  return of.some(([x, y]) => other.some(([otherX, otherY]) => Math.hypot(x - otherX, y - otherY) < units))
}

/** How much of a country a box covers, in square units. */
export function covered(piece: Piece, box: Box): number {
  if (!overlap(boundsOf(piece), box)) return 0
  const spans = once(rows, piece, rowsOf)
  const [first, last] = [Math.ceil(box.top / row), Math.floor(box.bottom / row)]
  let sum = 0
  for (let at = first; at <= last; at++) {
    for (const [from, to] of spans.get(at) ?? [])
      sum += Math.max(0, Math.min(to, box.right) - Math.max(from, box.left))
  }
  return (sum / (last - first + 1)) * (box.bottom - box.top)
}

/** From where to where a country reaches in each row. */
function rowsOf({ parts }: Piece): Rows {
  const crossings = new Map<number, number[]>()
  for (const ring of parts.flat()) {
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length]!
      for (let at = Math.ceil(Math.min(y1, y2) / row); at * row < Math.max(y1, y2); at++) {
        const x = x1 + ((at * row - y1) / (y2 - y1)) * (x2 - x1)
        const known = crossings.get(at)
        if (known) known.push(x)
        else crossings.set(at, [x])
      }
    }
  }
  return new Map([...crossings].map(([at, xs]) => [at, inPairs(xs.sort((a, b) => a - b))]))
}

const inPairs = (xs: readonly number[]): Span[] =>
  Array.from({ length: xs.length / 2 }, (_, index) => [xs[2 * index]!, xs[2 * index + 1]!])
