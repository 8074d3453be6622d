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

/** What each size holds, by its outermost points; names are set so large that they are 12 px when it shrinks. */
const sizes = {
  /** For the index of countries: from Ukraine to Japan and down to Malaysia. */
  full: {
    width: 960,
    height: 520,
    type: 15,
    style: regionStyles.wide,
    holds: [
      [24, 48],
      [146, 45],
      [35, 31],
      [101, 1],
      [45, 62],
      [118, 3],
    ],
  },
  /** For the front page: Central Asia and those around it. */
  compact: {
    width: 470,
    height: 240,
    type: 13,
    style: regionStyles.light,
    holds: [
      [47, 40],
      [146, 46],
      [60, 27],
      [70, 56],
    ],
  },
  /** For phones: Central Asia and its neighbours; the list below has the others. */
  narrow: {
    width: 304,
    height: 226,
    type: 13,
    style: regionStyles.light,
    holds: [
      [48, 40],
      [88, 46],
      [62, 30],
      [70, 56],
    ],
  },
} as const

export type RegistryMapSize = keyof typeof sizes

/** Of a country that goes on beyond the frame, so many square units are too few to tell it by. */
const sliver = 3000

const regions = new Map<RegistryMapSize, Region>()

function regionOf(size: RegistryMapSize): Region {
  const known = regions.get(size)
  if (known) return known
  const { holds, style } = sizes[size]
  const region = drawRegion(
    cropTo({ type: 'MultiPoint', coordinates: holds.map((point) => [...point]) }, sizes[size], 0),
    style,
  )
  regions.set(size, region)
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
): RegistryMap {
  const region = regionOf(size)
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
