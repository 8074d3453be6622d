import type { FigureOf } from '../schemas/figure.ts'
import { boxOfNode, textWidth } from '../drawing/boxes.ts'
import { breakLines, breakName } from '../drawing/break-lines.ts'
import { dateWords, eventIn, placeName, type Context } from './context.ts'
import {
  radius,
  sizes,
  widths,
  type Drawing,
  type Label,
  type Node,
  type Shape,
  type Width,
} from '../drawing/drawing.ts'
import { placeOrLeave, type Choice } from '../drawing/place-labels.ts'

/** Someone who was there: the name, for whom he or she speaks, and at which of the events. */
interface Party {
  readonly name: string
  readonly country: string
  readonly events: readonly number[]
}

/** The least height of a party, of a line of words, and the space between a node and its words. */
const row = 56
const lead = 19
const gap = 11
/** The least room for the lines between those who met and where, and the most: longer ones lead the eye away. */
const curves = { least: 44, most: 240 }
/** The share of the width from which a name is broken. */
const widestName = 0.4

const plain = { size: sizes.label, weight: 'regular', tone: 'quiet' } as const
const bold = { size: sizes.label, weight: 'semibold', tone: 'ink' } as const
const head = { ...bold, size: sizes.place }

type Style = Pick<Label, 'size' | 'weight' | 'tone'>
type Line = Style & { readonly text: string }

/** Draws who met whom: people on the left, each on a line to the node of where they met. */
export function drawMet(figure: FigureOf<'met'>, width: Width, context: Context): Drawing {
  const parties = partiesOf(figure, context)
  const people = parties.map(({ name, country }): Line[] => [
    ...breakName(name, bold, widths[width] * widestName).map((text) => ({ ...bold, text })),
    ...(country === '' ? [] : [{ ...plain, text: country }]),
  ])
  const from = widest(people.flat()) + gap + radius.node
  const room = widths[width] - from - curves.least - gap - radius.told
  const places = figure.events.map((event) => linesOf(event, room, context))
  const to = Math.min(widths[width] - widest(places.flat()) - gap - radius.told, from + curves.most)
  const heights = places.map((lines) => lines.length * lead + 20)
  const height = Math.max(
    parties.length * row,
    heights.reduce((sum, one) => sum + one, 0),
  )
  const partyNodes = middles(
    parties.map(() => row),
    height,
  ).map((y): Node => ({ x: from, y, r: radius.node, look: 'open' }))
  const placeNodes = middles(heights, height).map((y, index): Node => {
    const { status } = eventIn(context, figure.events[index]!.event)
    return { x: to, y, r: radius.told, look: status !== 'held' ? 'dashed' : 'full' }
  })
  const nodes = [...partyNodes, ...placeNodes]
  const labels = [
    ...people.flatMap((lines, index) => block(lines, from - radius.node - gap, 'end', partyNodes[index]!.y)),
    ...places.flatMap((lines, index) => block(lines, to + radius.told + gap, 'start', placeNodes[index]!.y)),
  ]
  const sheet = { width: widths[width], height }
  return {
    ...sheet,
    shapes: parties.flatMap(({ events }, index) =>
      events.map((event) => curve(partyNodes[index]!, placeNodes[event]!)),
    ),
    nodes,
    labels: placeOrLeave(labels, { sheet, taken: nodes.map(boxOfNode) }),
  }
}

const widest = (lines: readonly Line[]): number =>
  Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight)))

/** The middles of things of these heights, one under another, spread over the whole height. */
function middles(heights: readonly number[], whole: number): number[] {
  const spare = (whole - heights.reduce((sum, one) => sum + one, 0)) / heights.length
  let top = 0
  return heights.map((one) => {
    top += one + spare
    return top - (one + spare) / 2
  })
}

/** Lines beside a node, in its middle. */
function block(lines: readonly Line[], x: number, anchor: Label['anchor'], middle: number): Choice[] {
  const first = middle - ((lines.length - 1) * lead) / 2 + 4
  return lines.map((line, index): Choice => [{ ...line, x, anchor, y: first + index * lead }])
}

/** A line that leaves one node level and reaches the other level. */
function curve(from: Node, to: Node): Shape {
  const middle = ((from.x + to.x) / 2).toFixed(1)
  const point = ({ x, y }: Node) => `${x.toFixed(1)} ${y.toFixed(1)}`
  return {
    d: `M${point(from)}C${middle} ${from.y.toFixed(1)} ${middle} ${to.y.toFixed(1)} ${point(to)}`,
    stroke: 'lapis',
    width: 1.5,
  }
}

/** What is said of a meeting: the place and what it was, or that alone where no place is known; then when. */
function linesOf(
  { event: id, words }: FigureOf<'met'>['events'][number],
  room: number,
  context: Context,
): Line[] {
  const event = eventIn(context, id)
  const place = placeName(event, context)
  const said = words[context.locale]
  const broken = (text: string, style: Style) =>
    breakLines(text, style, room, context.locale).map((line): Line => ({ ...style, text: line }))
  return [
    ...broken(place ?? said, head),
    ...(place === undefined ? [] : broken(said, plain)),
    ...broken(dateWords(event, context), plain),
  ]
}

/** The people of the events, each once, in the order that crosses the fewest lines. */
function partiesOf(figure: FigureOf<'met'>, { registries, locale, ...context }: Context): Party[] {
  const events = figure.events.map(({ event }) => eventIn({ registries, locale, ...context }, event).actors)
  const parties = [...new Set(events.flat())].flatMap((id): Party[] => {
    const actor = registries.entities.actors.get(id)?.data
    if (actor?.kind !== 'person') return []
    const country = actor.country && registries.entities.countries.get(actor.country)?.data.name[locale]
    const at = events.flatMap((actors, index) => (actors.includes(id) ? [index] : []))
    return [{ name: actor.name[locale], country: country ?? '', events: at }]
  })
  const middle = ({ events }: Party) => events.reduce((sum, event) => sum + event, 0) / events.length
  return parties.sort((a, b) => middle(a) - middle(b))
}
