import polylabel from 'polylabel'
import type { Size } from './crop.ts'
import { boxAt, isWithin, type Spot, type Wish } from './labels.ts'
import { boundsOf, covered, largestPartOf, type Piece } from './piece.ts'

/** Units between the spots that are tried, and how far around a country they lie. */
const step = 5
const around = 70

export interface Taste {
  /** The share of the name that has to lie in the country. */
  readonly least: number
  /** How much a spot may cost: see `spotsFor`. */
  readonly most: number
  /** The country that a map is about: no other name lies over it. */
  readonly keepOff?: Piece
}

/**
 * Where a country's name can stand, the best spot first. Each spot costs: the way to the middle of the country's
 * largest part; what of the name lies outside the country; and most of all what it hides of another, by the share
 * of that other country, so that a name hangs over into the sea or into a vast neighbour, not into a small one.
 */
export function spotsFor(
  piece: Piece,
  all: Iterable<Piece>,
  wish: Pick<Wish, 'lines'>,
  frame: Size,
  { least, most, keepOff }: Taste,
): Spot[] {
  const [poleX, poleY] = polylabel(largestPartOf(piece) as [number, number][][], 2)
  const { left, top, right, bottom } = boundsOf(piece)
  const others = [...all].filter((other) => other !== piece)
  const spots: { spot: Spot; cost: number }[] = []
  for (let y = Math.max(8, top - around); y < Math.min(frame.height, bottom + around); y += step) {
    for (let x = Math.max(8, left - around); x < Math.min(frame.width, right + around); x += step) {
      const spot: Spot = { x, y, anchor: 'middle' }
      const box = boxAt(wish, spot)
      if (!isWithin(box, frame)) continue
      const area = (box.right - box.left) * (box.bottom - box.top)
      const inside = covered(piece, box) / area
      if (inside < least || (keepOff && covered(keepOff, box) > area * 0.04)) continue
      const away = Math.hypot(x - poleX, (y - poleY) * 1.6) + (1 - inside) * 40
      if (away > most) continue
      const hidden =
        inside > 0.98 ? 0 : Math.max(0, ...others.map((other) => covered(other, box) / other.area))
      const cost = away + hidden * 200
      if (cost <= most) spots.push({ spot, cost })
    }
  }
  return spots.sort((a, b) => a.cost - b.cost).map(({ spot }) => spot)
}
