import { earthRadius } from './atlas.ts'
import type { Crop } from './crop.ts'
import type { Box } from './labels.ts'

/** So many kilometres on a map, as a bar in one of its corners. */
export interface ScaleBar {
  readonly km: number
  readonly width: number
  /** The left end of the bar. */
  readonly x: number
  readonly y: number
}

const lengths = [50, 100, 200, 500, 1000, 2000, 5000]
const inset = 10

/** The longest round number of kilometres that takes at most a fifth of the map, in a corner that is free. */
export function scaleBar({ projection, width, height }: Crop, isFree: (box: Box) => boolean): ScaleBar {
  const perKm = projection.scale() / earthRadius
  const km = lengths.findLast((km) => km * perKm <= width / 5) ?? lengths[0]!
  const length = Math.round(km * perKm)
  const corners = [
    { x: width - inset - length, y: height - inset },
    { x: inset, y: height - inset },
    { x: inset, y: 28 },
    { x: width - inset - length, y: 28 },
  ]
  const corner = corners.find((corner) => isFree(boxOfScale({ ...corner, width: length }))) ?? corners[0]!
  return { km, width: length, ...corner }
}

/** The room that a bar takes with its number above it. */
export const boxOfScale = ({ x, y, width }: Omit<ScaleBar, 'km'>): Box => ({
  left: x - 4,
  top: y - 20,
  right: x + width + 4,
  bottom: y + 4,
})
