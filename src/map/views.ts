import { geoAzimuthalEqualArea, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo'
import type { MultiPoint } from 'geojson'

/** The two maps: Eurasia, and the world for those with members beyond it. Both keep areas in proportion. */
export type ViewName = 'eurasia' | 'world'

export interface View {
  /** In units of the SVG's view box. */
  readonly width: number
  readonly height: number
  readonly projection: GeoProjection
}

/** Points that a view must hold; the outermost of them are its edges. Longitude and latitude in degrees. */
const edges: Readonly<Record<ViewName, MultiPoint>> = {
  // Portugal, Ireland, the North Cape, Severnaya Zemlya, Kamchatka, Java, Timor.
  eurasia: points([-9.5, 37], [-10.5, 52], [26, 71.5], [100, 80], [158, 52], [112, -11], [128, -10]),
  // All but Antarctica. The cut runs through the Atlantic.
  world: points([-29.9, 0], [-30.1, 0], [60, 81], [-70, -56]),
}

/** The widths that suit whole units: about one for each pixel of a column of text. */
const width = 720
const margin = 4

export const views: Readonly<Record<ViewName, View>> = {
  eurasia: view(geoAzimuthalEqualArea().rotate([-82, -40]), edges.eurasia),
  world: view(geoEqualEarth().rotate([-150, 0]), edges.world),
}

function view(projection: GeoProjection, holds: MultiPoint): View {
  projection.fitWidth(width, holds)
  const [, [, bottom]] = geoPath(projection).bounds(holds)
  const height = Math.ceil(bottom)
  // Coasts run on past the frame, so that no edge of the clipping shows as one.
  projection.clipExtent([
    [-margin, -margin],
    [width + margin, height + margin],
  ])
  return { width, height, projection }
}

function points(...coordinates: [longitude: number, latitude: number][]): MultiPoint {
  return { type: 'MultiPoint', coordinates }
}

/** Where a point falls in a view, in its units; undefined outside the frame. */
export function place({ projection, width, height }: View, point: [number, number]) {
  const [x, y] = projection(point) ?? [NaN, NaN]
  return x >= 0 && x <= width && y >= 0 && y <= height ? { x: Math.round(x), y: Math.round(y) } : undefined
}
