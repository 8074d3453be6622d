/**
 * Natural Earth's countries at 1:50 million and 1:110 million, by world-atlas, in the public domain. The smaller
 * scale leaves out the smallest. Lines are Natural Earth's own: they follow control, not claims.
 */
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo'
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson'
import countryCodes from 'i18n-iso-countries'
import { feature } from 'topojson-client'
import { presimplify, sphericalTriangleArea } from 'topojson-simplify'
import type { MultiPolygon as ManyArcs, Polygon as Arcs } from 'topojson-specification'
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' }
import fine from 'world-atlas/countries-50m.json' with { type: 'json' }

export type Shape = Polygon | MultiPolygon

export type Geometry = Arcs<{ name: string }> | ManyArcs<{ name: string }>

/** How finely the atlas draws: 1:50 million, or 1:110 million. */
export type Detail = 'fine' | 'coarse'

/** A country of an atlas as a geometry of its topology, with the circle on the globe that holds it, in radians. */
export interface AtlasCountry {
  /** ISO 3166-1 alpha-2; undefined for what has none, such as Northern Cyprus. */
  readonly code: string | undefined
  readonly geometry: Geometry
  /** The arcs of the topology that its borders are made of. */
  readonly arcs: readonly number[]
  readonly middle: Position
  readonly radius: number
}

/** Without a number in the atlas; XK is the user-assigned code by which the EU and others know it. */
const withoutNumber: Readonly<Record<string, string>> = { Kosovo: 'XK' }

const atlases = { fine, coarse }
export type Topology = typeof fine

export interface Atlas {
  /** With a weight at each corner, by which it can be simplified for any scale. */
  readonly topology: Topology
  readonly countries: readonly AtlasCountry[]
}

const opened = new Map<Detail, Atlas>()

/** The atlas, opened once: its corners are weighed for all maps. */
export function openAtlas(detail: Detail): Atlas {
  const known = opened.get(detail)
  if (known) return known
  const topology = presimplify(atlases[detail], sphericalTriangleArea)
  const countries = topology.objects.countries.geometries.map((geometry): AtlasCountry => {
    const points = partsOf(shapeFrom(topology, geometry)).flatMap(([outer]) => outer!)
    const middle = geoCentroid({ type: 'MultiPoint', coordinates: points })
    const radius = Math.max(...points.map((point) => geoDistance(middle, point as [number, number])))
    const arcs = (geometry.arcs as number[][][]).flat(2).map((arc) => (arc < 0 ? ~arc : arc))
    return { code: codeOf(geometry), geometry, arcs, middle, radius }
  })
  const atlas = { topology, countries }
  opened.set(detail, atlas)
  return atlas
}

function codeOf({ id, properties }: Geometry): string | undefined {
  return id === undefined ? withoutNumber[properties?.name ?? ''] : countryCodes.numericToAlpha2(String(id))
}

const shapes = new Map<string, Shape | undefined>()

/** The shape of a country by its ISO 3166-1 alpha-2 code; undefined where the atlas does not have it. */
export function shapeOf(code: string): Shape | undefined {
  if (!shapes.has(code)) {
    // Some codes have several shapes (AU also for reefs): the largest is the country.
    const [largest] = fine.objects.countries.geometries
      .filter((geometry) => codeOf(geometry) === code)
      .map((geometry) => shapeFrom(fine, geometry))
      .sort((a, b) => geoArea(b) - geoArea(a))
    shapes.set(code, largest)
  }
  return shapes.get(code)
}

/** A geometry of a topology in degrees. */
export const shapeFrom = (topology: Topology, geometry: Geometry): Shape =>
  (feature(topology, geometry) as Feature<Shape>).geometry

/** The polygons of a shape, each as its outer ring and its holes. */
export const partsOf = (shape: Shape): Position[][][] =>
  shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates

/** A country without its far and its small islands: what a map of it has to hold. */
export function mainPartsOf(shape: Shape): MultiPolygon {
  const parts = partsOf(shape)
    .map((coordinates) => ({ coordinates, area: geoArea({ type: 'Polygon', coordinates }) }))
    .sort((a, b) => b.area - a.area)
  const whole = parts.reduce((sum, { area }) => sum + area, 0)
  const middle = middleOf(shape)
  const main = parts.filter(
    ({ coordinates, area }, index) =>
      index === 0 ||
      (area >= whole * leastShare &&
        geoDistance(geoCentroid({ type: 'Polygon', coordinates }), middle) < (farthest * Math.PI) / 180),
  )
  return { type: 'MultiPolygon', coordinates: main.map(({ coordinates }) => coordinates) }
}

/** Okinawa has 0.3 % of Japan; the Andamans have less of India. Sakhalin lies 28° off, Alaska 42°, French Guiana 64°. */
const leastShare = 0.003
const farthest = 35

/** The middle of a country's largest part: where its mark stands. */
export function middleOf(shape: Shape): [longitude: number, latitude: number] {
  const [largest] = partsOf(shape)
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a))
  return geoCentroid(largest!)
}

/** How many kilometres a point lies outside a country, by the corners of its border; none inside. */
export function distanceTo(shape: Shape, point: [longitude: number, latitude: number]): number {
  if (Math.abs(point[1]) <= 90 && geoContains(shape, point)) return 0
  const corners = partsOf(shape).flat(2) as [number, number][]
  return earthRadius * Math.min(...corners.map((corner) => geoDistance(corner, point)))
}

/** In kilometres. */
export const earthRadius = 6371

/** The code that ISO 3166-1 gives a country, by its English name. */
export const codeOfName = (name: string): string | undefined => countryCodes.getAlpha2Code(name, 'en')
