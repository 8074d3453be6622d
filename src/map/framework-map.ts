import type { SiteConfig } from '../schemas/site.ts'
import { spotsFor } from './area-spots.ts'
import { mainPartsOf, middleOf, shapeOf } from './atlas.ts'
import type { MapSize, NamedCountry } from './country-map.ts'
import { cropTo, cropToWorld, isInside, pointOn, type Crop, type Size, type Mark } from './crop.ts'
import { boxOfMark, placeLabels, printed, spotsAround, type MapLabel, type Wish } from './labels.ts'
import { drawRegion, regionStyles, type Region } from './region.ts'

/** A country as a map of members has it: its outline, and a node where it is too small to be seen. */
export interface Outline {
  readonly code: string
  readonly path: string
  readonly node?: Mark
}

/** The map of those who take part in something: cropped to them, the world only where one lies far off. */
export interface MembersMap extends Size {
  readonly land: string
  readonly borders: string
  readonly outlines: readonly Outline[]
  readonly labels: readonly MapLabel[]
}

const sizes = {
  wide: { width: 560, height: 330 },
  narrow: { width: 304, height: 226 },
} as const satisfies Record<MapSize, Size>

const type = 13
/** Below this share of the square of the map's width a country gets a node: the same countries in both sizes. */
const smallest = 1e-4
/** What the site is about: a country whose middle lies west or south of it asks for the world. In degrees. */
export type Home = SiteConfig['map']['home']

/** The share of a name that has to lie in its country. */
const inside = 0.5

const regions = new Map<string, Region>()

function regionOf(codes: readonly string[], size: MapSize, home: Home): Region {
  const key = [size, home.west, home.south, ...codes].join()
  const known = regions.get(key)
  if (known) return known
  const crop = cropFor(codes, sizes[size], home)
  // The world is drawn so small that the coarser atlas has all that can be seen.
  const region = drawRegion(crop, { ...regionStyles.fine, detail: crop.circle ? 'fine' : 'coarse' })
  regions.set(key, region)
  return region
}

function cropFor(codes: readonly string[], size: Size, home: Home): Crop {
  const shapes = codes.flatMap((code) => shapeOf(code) ?? [])
  const isBeyond = shapes.some((shape) => {
    const [longitude, latitude] = middleOf(shape)
    return longitude < home.west || latitude < home.south
  })
  if (isBeyond) return cropToWorld(size.width)
  const coordinates = shapes.flatMap((shape) => mainPartsOf(shape).coordinates)
  return cropTo({ type: 'MultiPolygon', coordinates }, size, 2)
}

/**
 * Draws countries on one map, with the names that have room in them. Countries that the atlas does not have are
 * not among its outlines: they have to be named in words.
 */
export function drawMembersMap(members: readonly NamedCountry[], size: MapSize, home: Home): MembersMap {
  const region = regionOf(members.map(({ code }) => code).sort(), size, home)
  const { crop } = region
  const outlines = members.flatMap(({ code }): Outline[] => {
    const shape = shapeOf(code)
    if (!shape) return []
    const piece = region.pieces.get(code)
    const [x, y] = pointOn(crop, middleOf(shape)).map(Math.round) as [number, number]
    const path = piece ? region.outline(code) : ''
    if (piece && piece.area >= smallest * crop.width ** 2) return [{ code, path }]
    return isInside(crop, [x, y]) ? [{ code, path, node: { x, y, r: 4 } }] : []
  })
  const nodes = new Map(outlines.flatMap(({ code, node }) => (node ? [[code, node] as const] : [])))
  const wishes = members
    .flatMap(({ code, name, href }) => {
      const [piece, node] = [region.pieces.get(code), nodes.get(code)]
      const wish = {
        lines: [
          { text: name, size: type, weight: 'regular', tone: href === undefined ? 'ink' : 'lapis' },
        ] as const,
        href,
        optional: true,
      }
      if (node) return [{ area: 0, wish: { ...wish, spots: spotsAround(node, wish) } }]
      return piece
        ? [
            {
              area: piece.area,
              wish: { ...wish, spots: spotsFor(piece, [], wish, crop, { least: inside, most: 120 }) },
            },
          ]
        : []
    })
    .sort((a, b) => b.area - a.area)
    .map(({ wish }): Wish => wish)
  return {
    width: crop.width,
    height: crop.height,
    land: region.land,
    borders: region.borders,
    outlines,
    labels: placeLabels(wishes, crop, [...nodes.values()].map(boxOfMark), 'a map of members').flatMap(
      printed,
    ),
  }
}
