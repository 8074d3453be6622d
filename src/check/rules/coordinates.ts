import { problem, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'
import { distanceTo, shapeOf } from '../../map/atlas.ts'
import type { Coordinates } from '../../schemas/coordinates.ts'

/** A harbour may lie off a coast that the atlas draws with few corners. */
const tolerance = 50

/** Each place on a map lies in its country, or by its coast: a slip of a digit puts it into another. */
export const placesInTheirCountries: Rule = ({ content }) => {
  const codes = new Map(content.countries.map(({ id, data }) => [id, data.code]))
  const capitals = content.countries.flatMap(({ file, data }) =>
    data.capital ? inside(file, 'capital.coordinates', data.capital.coordinates, data.code) : [],
  )
  const places = content.terms.flatMap(({ file, data }) =>
    data.coordinates && data.country !== undefined
      ? inside(file, 'coordinates', data.coordinates, codes.get(data.country))
      : [],
  )
  return [...capitals, ...places]
}

function inside(
  file: string,
  place: string,
  [longitude, latitude]: Coordinates,
  code: string | undefined,
): Problem[] {
  const shape = code === undefined ? undefined : shapeOf(code)
  if (!shape) return []
  const away = Math.round(distanceTo(shape, [longitude, latitude]))
  if (away <= tolerance) return []
  const isTurned = distanceTo(shape, [latitude, longitude]) <= tolerance
  return [
    problem({
      file,
      place,
      rule: 'place-in-its-country',
      message: `[${longitude}, ${latitude}] lies ${away} km outside ${code} on the map`,
      hint: isTurned
        ? `write [${latitude}, ${longitude}]: the longitude comes first`
        : 'write its longitude and latitude in degrees, as in [68.78, 38.56]',
    }),
  ]
}
