import { spotsFor } from '../map/area-spots.ts'
import { mainPartsOf, shapeOf } from '../map/atlas.ts'
import { namedCountries } from '../map/countries.ts'
import { cropTo, pointOn, type Size } from '../map/crop.ts'
import { placeLabels, printed, spotsAround, type Wish, type Words } from '../map/labels.ts'
import { isCut } from '../map/piece.ts'
import { drawRegion, type Region } from '../map/region.ts'
import type { FigureOf } from '../schemas/figure.ts'
import { breakLines } from '../drawing/break-lines.ts'
import { dateWords, eventIn, type Context } from './context.ts'
import { radius, sizes, widths, type Drawing, type Node, type Width } from '../drawing/drawing.ts'

type Told = FigureOf<'where'>['events'][number]

const heights = { wide: 300, narrow: 240 } as const satisfies Record<Width, number>
/** How many degrees a map shows around places, so that two in sight of each other stand apart; and around whole countries. */
const around = { wide: 7, narrow: 4.5, countries: 2 }
/** A country that takes less of the map is not named, unless the event is its own. */
const leastShare = 0.01
/** The share of the map's width that the words of a place may take. */
const widestWords = 0.42

const plain = { size: sizes.label, weight: 'regular' } as const
const bold = { size: sizes.label, weight: 'semibold' } as const

const sizeOf = (width: Width): Size => ({ width: widths[width], height: heights[width] })

const regions = new Map<string, Region>()

/** Draws where events were: their places on the land around them, with its countries named. */
export function drawWhere(figure: FigureOf<'where'>, width: Width, context: Context): Drawing {
  const sheet = sizeOf(width)
  const region = regionOf(figure, width, context)
  const own = codesOf(eventIn(context, figure.events[0]!.event).countries, context)
  const places = figure.events.flatMap((told) => placeOf(told, region, context))
  const placed = placeLabels(
    [...places.map(({ wish }) => wish), ...countryNames(region, own, context)],
    sheet,
    [],
    `the figure of ${figure.events[0]!.event}`,
  )
  return {
    ...sheet,
    shapes: [
      { d: region.land, fill: 'land' },
      { d: region.outline(...own), fill: 'own' },
      { d: region.borders, stroke: 'paper' },
    ],
    nodes: places.map(({ node }) => node),
    labels: placed.flatMap(printed),
  }
}

/** The node of an event's place, filled unless it was only announced, and its words: where, what, when. */
function placeOf(
  { event: id, words }: Told,
  { crop }: Region,
  context: Context,
): { wish: Wish; node: Node }[] {
  const event = eventIn(context, id)
  const place = event.place === undefined ? undefined : context.registries.terms.get(event.place)?.data
  if (!place?.coordinates) return []
  const { locale } = context
  const [x, y] = pointOn(crop, [...place.coordinates])
  const told = event.status === 'held'
  const mark = { x, y, r: told ? radius.told : radius.node }
  const below = [words[locale], dateWords(event, context)]
  const lines: [Words, ...Words[]] = [
    { ...bold, size: sizes.place, text: place.name[locale], tone: 'ink' },
    ...below
      .flatMap((said) => breakLines(said, plain, crop.width * widestWords, locale))
      .map((text): Words => ({ ...plain, text, tone: 'ink' })),
  ]
  const wish = { lines, mark, spots: spotsAround(mark, { lines }) }
  return [{ wish, node: { ...mark, look: told ? 'full' : 'dashed' } }]
}

/** The names of the countries on the map, those of the event in bold. What has no room is left out. */
function countryNames(region: Region, own: readonly string[], { registries, locale }: Context): Wish[] {
  const { crop, pieces } = region
  const all = [...pieces.values()]
  return namedCountries(registries, () => '', locale).flatMap(({ code, name }): Wish[] => {
    const piece = pieces.get(code)
    const isOwn = own.includes(code)
    if (!piece || (!isOwn && piece.area < crop.width * crop.height * leastShare)) return []
    const lines: [Words] = [{ ...(isOwn ? bold : plain), text: name, tone: isOwn ? 'ink' : 'quiet' }]
    const taste = { least: isCut(piece, crop) ? 0.8 : 0.3, most: 400 }
    return [{ lines, spots: spotsFor(piece, all, { lines }, crop, taste), optional: true }]
  })
}

/** The land that holds the places, or the countries that the figure asks for. Worked out once for both languages. */
function regionOf({ countries = [], events }: FigureOf<'where'>, width: Width, context: Context): Region {
  const key = JSON.stringify([countries, events.map(({ event }) => event), width])
  const known = regions.get(key)
  if (known) return known
  const sheet = sizeOf(width)
  const shapes = codesOf(countries, context).flatMap((code) => shapeOf(code) ?? [])
  const places = events.flatMap(({ event }) => {
    const { place } = eventIn(context, event)
    const at = place === undefined ? undefined : context.registries.terms.get(place)?.data.coordinates
    return at ? [[...at]] : []
  })
  const whole = shapes.flatMap((shape) => mainPartsOf(shape).coordinates)
  const region = drawRegion(
    whole.length > 0
      ? cropTo({ type: 'MultiPolygon', coordinates: whole }, sheet, around.countries)
      : cropTo({ type: 'MultiPoint', coordinates: places }, sheet, around[width]),
  )
  regions.set(key, region)
  return region
}

const codesOf = (ids: readonly string[], { registries }: Context): string[] =>
  ids.flatMap((id) => registries.entities.countries.get(id)?.data.code ?? [])
