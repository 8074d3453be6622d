import { geoDistance, type GeoPermissibleObjects } from 'd3-geo'
import type { Position } from 'geojson'
import { merge, mesh } from 'topojson-client'
import {
  filter,
  filterAttachedWeight,
  simplify,
  sphericalRingArea,
  type RingWeighter,
} from 'topojson-simplify'
import type { GeometryCollection } from 'topojson-specification'
import { openAtlas, partsOf, shapeFrom, type Detail, type Geometry, type Topology } from './atlas.ts'
import { unitArea, type Crop } from './crop.ts'
import { linesOf, pathData, type Point } from './lines.ts'
import type { Piece } from './piece.ts'

/** A crop with the land on it, as path data and as what lies where. */
export interface Region {
  readonly crop: Crop
  readonly land: string
  readonly borders: string
  /** The countries on the map by their codes. */
  readonly pieces: ReadonlyMap<string, Piece>
  /** The outline of countries as one shape. */
  outline(...codes: string[]): string
}

export interface RegionStyle {
  readonly detail: Detail
  /** A corner of a line that spans fewer square units is left out, and an island of less than six times that. */
  readonly least: number
  /** Of the path data. */
  readonly decimals: number
}

/** For maps of a region, for one of half the continent, and for small ones on a page that has much else. */
export const regionStyles = {
  fine: { detail: 'fine', least: 1, decimals: 1 },
  wide: { detail: 'fine', least: 3, decimals: 0 },
  light: { detail: 'coarse', least: 2, decimals: 0 },
} as const satisfies Record<string, RegionStyle>

/** In place of the arcs that a crop does not need. */
const unused = [
  [0, 0],
  [0, 0],
]

/** Draws what of the atlas lies in a crop, simplified to its scale; neighbours go on sharing their borders. */
export function drawRegion(crop: Crop, { detail, least, decimals }: RegionStyle = regionStyles.fine): Region {
  const { projection } = crop
  const drawn = simplified(crop, detail, least)
  const { geometries } = drawn.objects.countries
  const path = (shape: GeoPermissibleObjects) => pathData(linesOf(projection, shape), decimals)
  const merged = (some: Geometry[]) => path(merge(drawn, some))
  const pieces = new Map<string, Piece>()
  for (const geometry of geometries.filter(({ id }) => id !== undefined)) {
    const code = String(geometry.id)
    const parts = partsOf(shapeFrom(drawn, geometry))
      .map((coordinates) =>
        linesOf(projection, { type: 'Polygon', coordinates })
          .map(({ points }) => points)
          .sort((a, b) => areaOf(b) - areaOf(a)),
      )
      .filter((rings) => rings.length > 0)
    const area = parts.flat().reduce((sum, ring) => sum + areaOf(ring), 0)
    // Several shapes of one code: the largest counts.
    if (parts.length > 0 && area > (pieces.get(code)?.area ?? 0)) pieces.set(code, { code, parts, area })
  }
  return {
    crop,
    land: merged(geometries),
    borders: path(mesh(drawn, drawn.objects.countries as GeometryCollection, (a, b) => a !== b)),
    pieces,
    outline: (...codes) => merged(geometries.filter(({ id }) => codes.includes(String(id)))),
  }
}

/** The countries that come near a crop, by their codes, with no more corners than it can show. */
function simplified(crop: Crop, detail: Detail, least: number): Topology {
  const { topology, countries } = openAtlas(detail)
  const near = countries.filter(({ middle, radius }) => reaches(crop, middle, radius))
  const used = new Set(near.flatMap(({ arcs }) => arcs))
  const own = {
    ...topology,
    arcs: topology.arcs.map((arc, index) => (used.has(index) ? arc : unused)),
    objects: {
      countries: {
        type: 'GeometryCollection' as const,
        geometries: near.map(({ code, geometry }) => ({ ...geometry, id: code })),
      },
    },
  } as Topology
  const weight = least * unitArea(crop)
  const simple = simplify(own, weight)
  const islands = filterAttachedWeight(simple, 6 * weight, sphericalRingArea as RingWeighter)
  const drawn = filter(simple, islands) as Topology
  // What was no more than small islands is left as nothing.
  const { countries: kept } = drawn.objects
  return {
    ...drawn,
    objects: { countries: { ...kept, geometries: kept.geometries.filter(({ arcs }) => arcs) } },
  }
}

function reaches({ circle }: Crop, middle: Position, radius: number): boolean {
  const points = circle && ([middle, circle.middle] as [[number, number], [number, number]])
  return !points || geoDistance(...points) < radius + circle!.radius
}

/** The area of a ring. Holes and outer rings turn in opposite ways: holes count as negative. */
function areaOf(ring: readonly Point[]): number {
  let twice = 0
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length]!
    twice += x * nextY - nextX * y
  }
  return twice / 2
}
