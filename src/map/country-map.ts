import { mainPartsOf, shapeOf } from './atlas.ts'
import { spotsFor } from './area-spots.ts'
import { cropTo, isInside, markOf, type Size, type Mark } from './crop.ts'
import {
  boxAt,
  boxOfMark,
  overlap,
  placeLabels,
  printed,
  spotsAround,
  type Box,
  type MapLabel,
  type Wish,
  type Words,
} from './labels.ts'
import { areNear, covered, isCut, type Piece } from './piece.ts'
import { drawRegion, type Region } from './region.ts'
import { boxOfScale, scaleBar, type ScaleBar } from './scale-bar.ts'

/** A place that a map may name. */
export interface Place {
  readonly name: string
  readonly coordinates: readonly [longitude: number, latitude: number]
}

/** A country with a name for its map. */
export interface NamedCountry {
  readonly code: string
  readonly name: string
  /** Where its page is, if it has one. */
  readonly href?: string | undefined
  readonly capital?: Place | undefined
}

/** A country's map: the land around it, the country, what is named. */
export interface CountryMap extends Size {
  readonly land: string
  readonly borders: string
  readonly own: string
  readonly nodes: readonly (Mark & { readonly look: 'full' | 'open' })[]
  readonly labels: readonly MapLabel[]
  readonly scale: ScaleBar
}

/** The two drawings of a map, in their units: shown from 520 px on, and from 280 on, where 13 units are 12 px. */
const mapSizes = {
  wide: { width: 560, height: 330 },
  narrow: { width: 304, height: 216 },
} as const satisfies Record<string, Size>

export type MapSize = keyof typeof mapSizes

/** The sizes of type: the country itself, its capital, neighbours with pages, all others. */
const type = {
  wide: { own: 18, capital: 13.5, page: 14, quiet: 13 },
  narrow: { own: 16, capital: 13, page: 13.5, quiet: 13 },
} as const

const radii = { full: 6, open: 4 } as const
/** The share of the map above which a neighbour that has a page has to be named, if its name fits in there. */
const required = { wide: 0.03, narrow: 0.08 } as const
/** How many units away those without a page are still neighbours. */
const farthest = 40

const regions = new Map<string, Region>()

/** What lies around a country, in one of the sizes. Worked out once for all languages. */
function regionOf(code: string, size: MapSize): Region | undefined {
  const key = `${code}/${size}`
  const known = regions.get(key)
  if (known) return known
  const shape = shapeOf(code)
  if (!shape) return undefined
  const region = drawRegion(cropTo(mainPartsOf(shape), mapSizes[size], 2))
  regions.set(key, region)
  return region
}

/**
 * Draws a country among its neighbours. Undefined where the atlas does not have it.
 *
 * @param others Every other country that may be named, those with pages and those without.
 */
export function drawCountryMap(
  own: NamedCountry,
  others: readonly NamedCountry[],
  size: MapSize,
): CountryMap | undefined {
  const region = regionOf(own.code, size)
  const piece = region?.pieces.get(own.code)
  if (!region || !piece) return undefined
  const { crop } = region
  const sizes = type[size]
  const ground = crop.width * crop.height
  const capital = own.capital && markOf(own.capital.coordinates, crop, radii.full)
  const scale = scaleBar(crop, (box) => !touches(piece, box))

  const ownName: Words = { text: own.name, size: sizes.own, weight: 'semibold', tone: 'ink', serif: true }
  const capitalName =
    own.capital && wish({ text: own.capital.name, size: sizes.capital, weight: 'semibold', tone: 'ink' })
  const pieces = [...region.pieces.values()]
  const neighbours = others.flatMap(({ code, name, href }): Wish[] => {
    const there = region.pieces.get(code)
    if (!there || (href === undefined && !areNear(there, piece, farthest))) return []
    const isLarge = href !== undefined && there.area > ground * required[size]
    const tone = href === undefined ? 'quiet' : 'lapis'
    const type = href === undefined ? sizes.quiet : sizes.page
    const one = wish({ text: name, size: type, weight: 'regular', tone }, href)
    const inside = isLarge ? 0.5 : isCut(there, crop) || href === undefined ? 0.8 : 0
    const spots = spotsFor(there, pieces, one, crop, {
      least: inside,
      most: isLarge ? 400 : 90,
      keepOff: piece,
    })
    return [{ ...one, spots, optional: !isLarge || spots.length === 0 }]
  })
  const capitals = others.flatMap(({ capital }): Wish[] => {
    const mark = capital && markOf(capital.coordinates, crop, radii.open)
    if (!mark || !isInside(crop, [mark.x, mark.y], 10)) return []
    const one = wish({ text: capital.name, size: sizes.quiet, weight: 'regular', tone: 'ink' })
    const spots = spotsAround(mark, one).filter((spot) => covered(piece, boxAt(one, spot)) === 0)
    return [{ ...one, mark, spots, optional: true }]
  })
  const placed = placeLabels(
    [
      ...(capital && capitalName
        ? [{ ...capitalName, mark: capital, spots: spotsAround(capital, capitalName) }]
        : []),
      {
        lines: [ownName],
        spots: spotsFor(piece, pieces, { lines: [ownName] }, crop, { least: 0, most: 500 }),
      },
      ...neighbours.filter(({ optional }) => !optional),
      ...capitals,
      ...neighbours.filter(({ optional }) => optional),
    ],
    crop,
    [boxOfScale(scale)],
    `the map of ${own.name}`,
  )
  return {
    width: crop.width,
    height: crop.height,
    land: region.land,
    borders: region.borders,
    own: region.outline(own.code),
    nodes: placed.flatMap(({ mark }) =>
      mark ? [{ ...mark, look: mark === capital ? ('full' as const) : ('open' as const) }] : [],
    ),
    labels: placed.flatMap(printed),
    scale,
  }
}

const wish = (words: Words, href?: string) => ({ lines: [words] as const, href })

const touches = ({ parts }: Piece, box: Box): boolean =>
  parts.flat(2).some(([x, y]) => overlap(boxOfMark({ x, y, r: 1 }), box))
