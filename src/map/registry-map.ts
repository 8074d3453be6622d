import type { Coordinates } from '../schemas/coordinates.ts'
import { spotsFor } from './area-spots.ts'
import type { NamedCountry } from './country-map.ts'
import { cropTo, type Size } from './crop.ts'
import { placeLabels, printed, type MapLabel, type Wish } from './labels.ts'
import { isCut } from './piece.ts'
import { drawRegion, regionStyles, type Region } from './region.ts'

/** The map by which the registry's countries are found: land, the countries in its middle, names that lead on. */
export interface RegistryMap extends Size {
  readonly land: string
  readonly borders: string
  readonly own: string
  readonly labels: readonly MapLabel[]
}

/** Names are set so large that they are 12 px when a map shrinks. */
const sizes = {
  /** For the index of countries. */
  full: {
    width: 960,
    height: 520,
    type: 15,
    style: regionStyles.wide,
  },
  /** For the front page. */
  compact: {
    width: 470,
    height: 240,
    type: 13,
    style: regionStyles.light,
  },
  /** For phones: the list below has those with no room. */
  narrow: {
    width: 304,
    height: 226,
    type: 13,
    style: regionStyles.light,
  },
} as const

export type RegistryMapSize = keyof typeof sizes

/** The outermost points that each size holds. */
export type RegistryViews = Readonly<Record<RegistryMapSize, readonly Coordinates[]>>

/** Of a country that goes on beyond the frame, so many square units are too few to tell it by. */
const sliver = 3000

const regions = new Map<string, Region>()

function regionOf(size: RegistryMapSize, holds: readonly Coordinates[]): Region {
  const key = [size, ...holds].join()
  const known = regions.get(key)
  if (known) return known
  const region = drawRegion(
    cropTo({ type: 'MultiPoint', coordinates: holds.map((point) => [...point]) }, sizes[size], 0),
    sizes[size].style,
  )
  regions.set(key, region)
  return region
}

/**
 * Draws the countries that have pages, with their names as links. Those with no room for their name, or outside,
 * are left to the list that stands beside the map.
 *
 * @param central The codes of those in the middle, which are set off from the land and have to be named.
 */
export function drawRegistryMap(
  countries: readonly NamedCountry[],
  central: ReadonlySet<string>,
  size: RegistryMapSize,
  views: RegistryViews,
): RegistryMap {
  const region = regionOf(size, views[size])
  const { crop } = region
  const pieces = countries.flatMap(({ code, href }) => (href && region.pieces.get(code)) || [])
  const wishes = countries
    .filter(({ href }) => href !== undefined)
    .flatMap(({ code, name, href }) => {
      const piece = region.pieces.get(code)
      const isSliver = piece && isCut(piece, crop) && piece.area < sliver
      return piece && !isSliver ? [{ code, name, href, piece }] : []
    })
    .sort((a, b) => Number(central.has(b.code)) - Number(central.has(a.code)) || a.piece.area - b.piece.area)
    .map(({ code, name, href, piece }): Wish => {
      const wish = {
        lines: [{ text: name, size: sizes[size].type, weight: 'regular', tone: 'lapis' }] as const,
        href,
      }
      const isNeeded = central.has(code)
      const taste = {
        least: isCut(piece, crop) ? 0.3 : 0,
        most: isNeeded ? 400 : 100,
      }
      return { ...wish, spots: spotsFor(piece, pieces, wish, crop, taste), optional: !isNeeded }
    })
  return {
    width: crop.width,
    height: crop.height,
    land: region.land,
    borders: region.borders,
    own: region.outline(...central),
    labels: placeLabels(wishes, crop, [], 'the map of the countries').flatMap(printed),
  }
}
