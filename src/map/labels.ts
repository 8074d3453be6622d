import type { Mark, Size } from './crop.ts'
import { textWidth } from '../drawing/boxes.ts'
import type { Label } from '../drawing/drawing.ts'

/** A line of a label. */
export interface Words extends Pick<Label, 'text' | 'size' | 'weight' | 'tone'> {
  readonly serif?: boolean
  /** What stands on the same line behind it, in another type. */
  readonly then?: Omit<Words, 'then'>
}

type Lines = readonly [Words, ...Words[]]

/** Where a label may stand: its middle line's height, and the point at its start, middle or end. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly anchor: Label['anchor']
  /** The label in another form, which only this spot has room for. */
  readonly lines?: Lines
}

/** A label that looks for a place: the first of its spots that is free. */
export interface Wish {
  readonly lines: Lines
  readonly spots: readonly Spot[]
  readonly href?: string
  readonly mark?: Mark
  /** Left out where there is no room. Without it, a map that has no room for the label is a fault. */
  readonly optional?: boolean
}

/** A label in its place. */
export interface Placed extends Wish {
  readonly spot: Spot
}

export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Lines of a label stand so far apart, in their size. */
const leading = 1.3
/** Between two types on a line. */
const space = 5
/** What stays free around a label, and the width of a finger: 24 px where a drawing is shown at its smallest. */
const gap = 2
const finger = 26

const widthOf = ({ text, size, weight, then }: Words): number =>
  textWidth(text, size, weight) + (then ? space + widthOf(then) : 0)

/** A label's width and height. */
export function sizeOf({ lines }: Pick<Wish, 'lines'>): Size {
  const height = lines.reduce((sum, { size }) => sum + size * leading, 0)
  return { width: Math.max(...lines.map(widthOf)), height }
}

/** The room that a label's words take at a spot. */
export function boxAt(wish: Pick<Wish, 'lines'>, { x, y, anchor, lines = wish.lines }: Spot): Box {
  const { width, height } = sizeOf({ lines })
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  return { left, top: y - height / 2, right: left + width, bottom: y + height / 2 }
}

/** All that has to stay free for a label: its words and, where it leads somewhere, room for a finger on them. */
export function boxesAt(wish: Pick<Wish, 'lines' | 'href'>, spot: Spot): Box[] {
  const words = boxAt(wish, spot)
  if (wish.href === undefined) return [words]
  const [x, y] = [(words.left + words.right) / 2, (words.top + words.bottom) / 2]
  return [words, boxOfMark({ x, y, r: finger / 2 })]
}

export const boxOfMark = ({ x, y, r }: Mark): Box => ({
  left: x - r,
  top: y - r,
  right: x + r,
  bottom: y + r,
})

export const overlap = (a: Box, b: Box, apart = 0): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom + apart && b.top < a.bottom + apart

/**
 * Gives each label the first of its spots where it lies inside the frame and over nothing else. The first labels
 * choose first; what then finds no room chooses before them in a second round. Throws where that does not help.
 *
 * @param map What is drawn, in words, for the message.
 */
export function placeLabels(
  wishes: readonly Wish[],
  frame: Size,
  taken: readonly Box[],
  map: string,
): Placed[] {
  let order = [...wishes]
  for (let round = 0; ; round++) {
    const placed: Placed[] = []
    const boxes = [...taken]
    const homeless = order.find((wish) => {
      const own = wish.mark && boxOfMark(wish.mark)
      const free = (box: Box) => boxes.every((other) => !overlap(box, other, gap))
      const spot =
        own && !free(own)
          ? undefined
          : wish.spots.find((spot) => {
              const words = boxAt(wish, spot)
              return (
                isWithin(words, frame) && boxesAt(wish, spot).every(free) && !(own && overlap(words, own, 1))
              )
            })
      if (!spot) return !wish.optional
      placed.push({ ...wish, lines: spot.lines ?? wish.lines, spot })
      boxes.push(...boxesAt(wish, spot), ...(own ? [own] : []))
      return false
    })
    if (!homeless) return placed
    if (round === 3 * wishes.length) {
      const text = homeless.lines.map(({ text }) => text).join(' ')
      throw new Error(
        `no room for “${text}” on ${map} (${frame.width} × ${frame.height}): shorten a name, or let the map be larger`,
      )
    }
    order = [homeless, ...order.filter((wish) => wish !== homeless)]
  }
}

/** Whether a label lies in the frame, off its edges. */
export const isWithin = ({ left, top, right, bottom }: Box, { width, height }: Size): boolean =>
  left >= gap && top >= 2 && right <= width - gap && bottom <= height - 2

/** A label as a drawing has it; the name of the country that a map is about is set in serif. */
export type MapLabel = Label & { readonly serif?: boolean }

/** The lines of a label as a drawing prints them, each with its baseline. */
export function printed(placed: Placed): MapLabel[] {
  const { lines, spot, href } = placed
  let { top } = boxAt(placed, spot)
  return lines.flatMap(({ then, ...line }): MapLabel[] => {
    // The letters stand in the middle of their line.
    const y = tenth(top + (line.size * leading) / 2 + line.size * 0.36)
    top += line.size * leading
    const label = {
      ...line,
      ...(href === undefined ? {} : { href }),
      x: tenth(spot.x),
      y,
      anchor: spot.anchor,
    }
    if (!then) return [label]
    // Two types meet where the first would end, however wide the reader's font is.
    const { left } = boxAt({ lines: [{ ...line, then }] }, spot)
    const end = left + widthOf(line)
    return [
      { ...label, x: tenth(end), anchor: 'end' },
      { ...then, x: tenth(end + space), y, anchor: 'start' },
    ]
  })
}

const tenth = (units: number): number => Math.round(units * 10) / 10

/** Around a node, in the order of taste: right, left, below, above, at the corners. */
export function spotsAround({ x, y, r }: Mark, wish: Pick<Wish, 'lines'>): Spot[] {
  const { height } = sizeOf(wish)
  const [aside, up] = [r + gap + 2, r + height / 2]
  const sides: Spot[] = [
    { x: x + aside, y, anchor: 'start' },
    { x: x - aside, y, anchor: 'end' },
    { x, y: y + up, anchor: 'middle' },
    { x, y: y - up, anchor: 'middle' },
  ]
  const corners = [up * 0.8, up * 1.2].flatMap((up) =>
    [1, -1].flatMap((down): Spot[] => [
      { x: x + r, y: y + down * up, anchor: 'start' },
      { x: x - r, y: y + down * up, anchor: 'end' },
    ]),
  )
  return [...sides, ...corners]
}

/** All around a node and ever farther from it, for a place where many nodes stand close. */
export function spotsFarther({ x, y, r }: Mark, wish: Pick<Wish, 'lines'>): Spot[] {
  const { width, height } = sizeOf(wish)
  const turns = Array.from({ length: 24 }, (_, index) => (index / 12) * Math.PI)
  return [0, 5, 10, 16, 24].flatMap((away) =>
    turns.map((turn): Spot => {
      const [aside, up] = [width / 2 + r + gap + away, height / 2 + r + gap + away]
      return { x: x + Math.cos(turn) * aside, y: y + Math.sin(turn) * up, anchor: 'middle' }
    }),
  )
}
