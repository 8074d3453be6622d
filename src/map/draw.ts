import { geoPath, type GeoPermissibleObjects } from 'd3-geo'
import { borders, land, middleOf, shapeOf } from './atlas.ts'
import { PathData } from './path-data.ts'
import { place, views, type ViewName } from './views.ts'

/** What all maps of a view share, as SVG path data in the units of its view box. */
export interface Base {
  readonly width: number
  readonly height: number
  readonly land: string
  readonly borders: string
}

/** A country on a map: its outline, and a node where it is too small to be seen. */
export interface Drawing {
  readonly path: string
  readonly node?: { readonly x: number; readonly y: number }
}

/** Below this area, in square units, a country gets a node: some three pixels across on a telephone. */
const smallest = 30

const pathData = (name: ViewName, object: GeoPermissibleObjects): string => {
  const data = new PathData()
  geoPath(views[name].projection, data)(object)
  return data.toString()
}

/** Keeps what has been worked out, for all pages of a build. */
function once<Result>(compute: (view: ViewName, code: string) => Result) {
  const known = new Map<string, Result>()
  return (view: ViewName, code = ''): Result => {
    const key = `${view}/${code}`
    if (!known.has(key)) known.set(key, compute(view, code))
    return known.get(key)!
  }
}

/** Land and borders of a view. */
export const drawBase = once((name): Base => {
  const { width, height } = views[name]
  return { width, height, land: pathData(name, land), borders: pathData(name, borders) }
})

/**
 * A country, by its ISO 3166-1 alpha-2 code. Undefined where the atlas does not have it, and where the middle of
 * its largest part lies outside the view: what is not drawn has to be told in words.
 */
export const drawCountry = once((name, code): Drawing | undefined => {
  const shape = shapeOf(code)
  const node = shape && place(views[name], middleOf(shape))
  if (!shape || !node) return undefined
  const path = pathData(name, shape)
  return geoPath(views[name].projection).area(shape) < smallest ? { path, node } : { path }
})

/** The smallest view that holds all of these countries, those aside that no view holds. */
export const viewFor = (codes: readonly string[]): ViewName =>
  codes.every((code) => drawCountry('eurasia', code) || !drawCountry('world', code)) ? 'eurasia' : 'world'
