import { geoArea } from 'd3-geo'
import { mainPartsOf, shapeOf } from './atlas.ts'
import { spotsFor } from './area-spots.ts'
import { cropTo, markOf, type Room, type Size } from './crop.ts'
import type { NamedCountry, Place } from './country-map.ts'
import { fan } from './fan.ts'
import {
  boxOfMark,
  placeLabels,
  printed,
  sizeOf,
  spotsAround,
  spotsFarther,
  type Wish,
  type Words,
} from './labels.ts'
import { drawRegion, type Region } from './region.ts'
import type { Locale } from '../language/locale.ts'
import { breakLines } from '../drawing/break-lines.ts'
import { sizes, radius, type Drawing } from '../drawing/drawing.ts'

/** A side that came: its country with the capital that its line starts from, and who it was, if the drawing says so. */
export interface Party {
  readonly code: string
  readonly country: string
  readonly capital: Place
  readonly person?: string | undefined
}

/** Where they came: the place, the country it lies in, and what is said of it, a line each. */
export interface Venue extends Place {
  readonly code?: string | undefined
  readonly words?: readonly string[]
}

/** Who came to whom, as the layouts draw it. */
export interface Coming {
  readonly parties: readonly Party[]
  readonly venue: Venue
  /** Countries that are spoken of without having come. */
  readonly spokenOf?: readonly string[]
  /** Countries whose names may stand on the map where there is room. */
  readonly neighbours?: readonly NamedCountry[]
}

export const bold = { size: sizes.label, weight: 'semibold', tone: 'ink' } as const
export const quiet = { size: sizes.label, weight: 'regular', tone: 'quiet' } as const
export const head = { size: sizes.place, weight: 'semibold', tone: 'ink' } as const

/** A longer line of the venue's words is broken. */
const widestLabel = 130
/** Of a country that takes more of the globe than this, in steradians, only the capital is held: 2.5 million km². */
const large = 0.06
const regions = new Map<string, Region>()

/** Who came where, on a map: a line from each capital, the place filled, each country with who it was. */
export function drawComing(coming: Coming, size: Size, locale: Locale): Drawing {
  const { parties: all, venue, spokenOf = [], neighbours = [] } = coming
  // The southernmost first: their names stand below, where those of the others would be taken for theirs.
  const parties = all
    .filter(({ capital }) => !isAt(capital, venue))
    .sort((a, b) => a.capital.coordinates[1] - b.capital.coordinates[1])
  const own = [...new Set([...all.map(({ code }) => code), ...spokenOf, ...(venue.code ? [venue.code] : [])])]
  const places = [venue, ...parties.map(({ capital }) => capital)]
  const broken = (words: Omit<Words, 'text'>, text: string) =>
    breakLines(text, words, widestLabel, locale).map((text): Words => ({ ...words, text }))
  const venueLines = [
    ...broken(head, venue.name),
    ...(venue.words ?? []).flatMap((text) => broken(quiet, text)),
  ]
  const venueWish = { lines: venueLines as [Words, ...Words[]] }
  const region = regionOf(own, places, size, roomFor(sizeOf(venueWish).width, venue, parties))
  const { crop } = region
  const to = markOf(venue.coordinates, crop, radius.told)
  const from = parties.map(({ capital }) => markOf(capital.coordinates, crop, radius.node))
  const lines = fan(from, to, [...from, to])
  const taken = [to, ...from].map(boxOfMark)
  const wishes: Wish[] = [
    { ...venueWish, spots: [...spotsAround(to, venueWish), ...spotsFarther(to, venueWish)] },
    ...parties.map(({ country, person }, index): Wish => {
      const name: Words = { ...bold, text: country }
      const who: Words | undefined = person === undefined ? undefined : { ...quiet, text: person }
      const [around, beside] = [
        { lines: who ? ([name, who] as const) : ([name] as const) },
        { lines: [{ ...name, then: who }] as const },
      ]
      const farther = (form: Pick<Wish, 'lines'>) =>
        spotsFarther(from[index]!, form).map((spot) => ({ ...spot, ...form }))
      return {
        ...around,
        spots: [...spotsAround(from[index]!, around), ...farther(beside), ...farther(around)],
      }
    }),
    ...neighbours
      .filter(({ code }) => !own.includes(code))
      .flatMap(({ code, name }): Wish[] => {
        const piece = region.pieces.get(code)
        const wish = { lines: [{ ...quiet, text: name }] as const }
        return piece
          ? [{ ...wish, spots: spotsFor(piece, [], wish, crop, { least: 0.9, most: 150 }), optional: true }]
          : []
      }),
  ]
  const obstacles = [
    ...taken,
    ...lines.flatMap(({ points }) => points.map(([x, y]) => boxOfMark({ x, y, r: 1.5 }))),
  ]
  return {
    ...size,
    shapes: [
      { d: region.land, fill: 'land' },
      { d: region.outline(...own), fill: 'own' },
      { d: region.borders, stroke: 'paper', width: 0.8 },
      ...lines.map(({ d }) => ({ d, stroke: 'lapis', width: 1.5 }) as const),
    ],
    nodes: [...from.map((mark) => ({ ...mark, look: 'open' as const })), { ...to, look: 'full' }],
    labels: placeLabels(wishes, crop, obstacles, `the map of who came to ${venue.name}`).flatMap((placed) =>
      printed(placed),
    ),
  }
}

/** Who is at home has no way to come: within some 20 km of each other. */
const isAt = (one: Place, other: Place): boolean =>
  one.coordinates.every((degrees, axis) => Math.abs(degrees - other.coordinates[axis]!) < 0.2)

/** The venue's words hang over to the side that nobody comes from. */
function roomFor(width: number, venue: Place, parties: readonly Party[]): Room {
  const [outer, inner] = [Math.ceil(width / 20) * 10, 90]
  const isEast = parties.every(({ capital }) => capital.coordinates[0] < venue.coordinates[0])
  return isEast ? { left: inner, right: outer } : { left: outer, right: inner }
}

/** The land around the places and the countries that came. Worked out once for all languages. */
function regionOf(codes: readonly string[], places: readonly Place[], size: Size, room: Room): Region {
  const points = places.map(({ coordinates }) => [...coordinates])
  const key = [size.width, size.height, room.left, room.right, ...codes, ...points].join()
  const known = regions.get(key)
  if (known) return known
  const shapes = codes.flatMap((code) => {
    const shape = shapeOf(code)
    return shape && geoArea(shape) < large ? mainPartsOf(shape).coordinates.flat(2) : []
  })
  const region = drawRegion(
    cropTo({ type: 'MultiPoint', coordinates: [...points, ...shapes] }, size, 2, room),
  )
  regions.set(key, region)
  return region
}
