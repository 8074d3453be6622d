import {
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoEqualEarth,
  geoPath,
  type GeoProjection,
} from 'd3-geo'
import type { MultiPoint, MultiPolygon, Position } from 'geojson'

/** A node that is drawn with its label or not at all. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** A drawing's width and height, in its units: about one for each pixel. */
export interface Size {
  readonly width: number
  readonly height: number
}

/** A part of the globe that a map shows, in proportion to areas. */
export interface Crop extends Size {
  readonly projection: GeoProjection
  /** The circle on the globe that holds the frame, in radians; the world has none. */
  readonly circle?: { readonly middle: Position; readonly radius: number }
}

/** Coasts run on past the frame, so that no edge of the clipping shows as one. */
const beyond = 4
const radians = Math.PI / 180

/** Units that stay free at the sides of a map, for words. */
export interface Room {
  readonly left: number
  readonly right: number
}

/** The crop around what it has to hold, centred on it, with so many degrees of a great circle around it. */
export function cropTo(
  holds: MultiPolygon | MultiPoint,
  size: Size,
  around = 3,
  room: Room = { left: 0, right: 0 },
): Crop {
  const { width, height } = size
  const middle = geoCentroid(holds)
  const projection = geoAzimuthalEqualArea().rotate([-middle[0], -middle[1]]).scale(1).translate([0, 0])
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(holds)
  const more = 2 * around * radians
  const inner = width - room.left - room.right
  const scale = Math.min(inner / (right - left + more), height / (bottom - top + more))
  projection
    .scale(scale)
    .translate([
      room.left + inner / 2 - (scale * (left + right)) / 2,
      height / 2 - (scale * (top + bottom)) / 2,
    ])
    .clipExtent(extentOf(size))
  return { ...size, projection, circle: circleOf(projection, size) }
}

/** The whole world but Antarctica. The cut runs through the Atlantic. */
export function cropToWorld(width: number): Crop {
  const edges: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      [-29.9, 0],
      [-30.1, 0],
      [60, 81],
      [-70, -56],
    ],
  }
  const projection = geoEqualEarth().rotate([-150, 0]).fitWidth(width, edges)
  const size = { width, height: Math.ceil(geoPath(projection).bounds(edges)[1][1]) }
  projection.clipExtent(extentOf(size))
  return { ...size, projection }
}

/** Where a place falls on a map. */
export function pointOn(
  { projection }: Crop,
  [longitude, latitude]: Position,
): readonly [x: number, y: number] {
  return projection([longitude!, latitude!]) ?? [NaN, NaN]
}

/** The node of a place on a map, to a tenth of a unit. */
export function markOf(place: readonly [longitude: number, latitude: number], crop: Crop, r: number): Mark {
  const [x, y] = pointOn(crop, [...place])
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, r }
}

/** Whether a point lies inside a frame, at least so far from its edges. */
export const isInside = ({ width, height }: Size, [x, y]: readonly [number, number], from = 0): boolean =>
  x >= from && x <= width - from && y >= from && y <= height - from

/** A square unit of the map on the globe, in steradians: the projections keep areas in proportion. */
export const unitArea = ({ projection }: Crop): number => projection.scale() ** -2

function extentOf({ width, height }: Size): [[number, number], [number, number]] {
  return [
    [-beyond, -beyond],
    [width + beyond, height + beyond],
  ]
}

function circleOf(projection: GeoProjection, { width, height }: Size): Crop['circle'] {
  const middle = projection.invert!([width / 2, height / 2])!
  const corners = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ] as const
  const radius = Math.max(...corners.map(([x, y]) => geoDistance(middle, projection.invert!([x, y])!)))
  return { middle, radius: radius * 1.02 }
}
