/**
 * Natural Earth's countries at 1:110 million, by world-atlas, in the public domain. Its small scale leaves out
 * the smallest; those come from 1:50 million. Lines are Natural Earth's own: they follow control, not claims.
 */
import { geoArea, geoCentroid, type ExtendedFeature } from 'd3-geo'
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson'
import countryCodes from 'i18n-iso-countries'
import { feature, mesh } from 'topojson-client'
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' }
import fine from 'world-atlas/countries-50m.json' with { type: 'json' }

export type Shape = Polygon | MultiPolygon

/** Without a numeric code in the atlas; XK is the user-assigned code by which the EU and others know it. */
const byName: Readonly<Record<string, string>> = { XK: 'Kosovo' }

/** All land, and the lines between countries. Coordinates are longitude and latitude in degrees. */
export const land = feature(coarse, coarse.objects.land)
export const borders: MultiLineString = mesh(coarse, coarse.objects.countries, (a, b) => a !== b)

/** All countries, those of the small scale first. */
const countries = [coarse, fine].flatMap((atlas) => feature(atlas, atlas.objects.countries).features)
const shapes = new Map<string, Shape | undefined>()

/** The shape of a country by its ISO 3166-1 alpha-2 code; undefined where the atlas does not have it. */
export function shapeOf(code: string): Shape | undefined {
  if (!shapes.has(code)) {
    const number = countryCodes.alpha2ToNumeric(code)
    const found = countries.find(
      ({ id, properties }) => (number !== undefined && id === number) || properties.name === byName[code],
    )
    shapes.set(code, found?.geometry as Shape | undefined)
  }
  return shapes.get(code)
}

/** The middle of a country's largest part, without its far islands: where its mark stands. */
export function middleOf(shape: Shape): [longitude: number, latitude: number] {
  const parts = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates
  const [largest] = parts
    .map((coordinates): Polygon => ({ type: 'Polygon', coordinates }))
    .sort((a, b) => geoArea(b) - geoArea(a))
  return geoCentroid(largest as ExtendedFeature['geometry'] & Polygon)
}

/** The code that ISO 3166-1 gives a country, by its English name. */
export const codeOfName = (name: string): string | undefined => countryCodes.getAlpha2Code(name, 'en')
