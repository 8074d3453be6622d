import type { Size } from './crop.ts'
import { textWidth } from './text-room.ts'
import type { Label } from '../figures/drawing.ts'

/** A line of a label. */
export type Words = Pick<Label, 'text' | 'size' | 'weight' | 'tone'> & { readonly serif?: boolean }

/** Where a label may stand: its middle line's height, and the point at its start, middle or end. */
export interface Spot {
  readonly x: number
  readonly y: number
  readonly anchor: Label['anchor']
}

/** A node that is drawn with its label or not at all. */
export interface Mark {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** A label that looks for a place: the first of its spots that is free. */
export interface Wish {
  readonly lines: readonly [Words, ...Words[]]
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
/** What stays free around a label, and the width of a finger: 24 px where a drawing is shown at its smallest. */
const gap = 2
const finger = 26

/** A label's width and height. */
export function sizeOf({ lines }: Pick<Wish, 'lines'>): Size {
  const width = Math.max(...lines.map(({ text, size, weight }) => textWidth(text, size, weight)))
  const height = lines.reduce((sum, { size }) => sum + size * leading, 0)
  return { width, height }
}

/** The room that a label's words take at a spot. */
export function boxAt(wish: Pick<Wish, 'lines'>, { x, y, anchor }: Spot): Box {
  const { width, height } = sizeOf(wish)
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
      placed.push({ ...wish, spot })
      boxes.push(...boxesAt(wish, spot), ...(own ? [own] : []))
      return false
    })
    if (!homeless) return placed
    if (round === wishes.length) {
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
export function printed({ lines, spot, href }: Placed): MapLabel[] {
  const height = lines.reduce((sum, { size }) => sum + size * leading, 0)
  let top = spot.y - height / 2
  return lines.map((line) => {
    // The letters stand in the middle of their line.
    const y = top + (line.size * leading) / 2 + line.size * 0.36
    top += line.size * leading
    return {
      ...line,
      ...(href === undefined ? {} : { href }),
      x: tenth(spot.x),
      y: tenth(y),
      anchor: spot.anchor,
    }
  })
}

const tenth = (units: number): number => Math.round(units * 10) / 10

/** Around a node, in the order of taste: right, left, below, above, and between these. */
export function spotsAround({ x, y, r }: Mark, wish: Pick<Wish, 'lines'>): Spot[] {
  const { height } = sizeOf(wish)
  const [aside, up] = [r + gap + 1, r + height / 2]
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
