import type { Drawing, Label, Node, Weight } from './drawing.ts'

/** What something takes up on the sheet, in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const narrow = /[\s.,:;'’‘!|()[\]fijlrtI・-]/u
const wide = /[mwMWQO@%—]/u

/**
 * How wide a text is at the most, in the sans-serif fonts that a reader may have: a full-width character is as wide
 * as high, a Latin letter as wide as in the widest of those fonts.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let ems = 0
  for (const letter of text)
    ems += letter.codePointAt(0)! > 0x2e7f ? 1 : wide.test(letter) ? 0.95 : narrow.test(letter) ? 0.4 : 0.63
  return ems * size * (weight === 'semibold' ? 1.06 : 1)
}

export function boxOfLabel({ text, x, y, anchor, size, weight }: Label): Box {
  const width = textWidth(text, size, weight)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { left, right: left + width, top: y - size * 0.86, bottom: y + size * 0.24 }
}

export const boxOfNode = ({ x, y, r }: Node): Box => ({
  left: x - r - 1,
  right: x + r + 1,
  top: y - r - 1,
  bottom: y + r + 1,
})

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** How far a label may stick out of the sheet: fonts are rarely as wide as the widest. */
const spare = 1

export const within = (box: Box, { width, height }: Pick<Drawing, 'width' | 'height'>): boolean =>
  box.left >= -spare && box.right <= width + spare && box.top >= -spare && box.bottom <= height + spare

/** What is wrong with where the labels of a drawing stand, a line each: over one another, over a node, outside. */
export function collisions(drawing: Drawing): string[] {
  const { labels, nodes } = drawing
  const boxes = labels.map(boxOfLabel)
  return labels.flatMap(({ text }, index) => {
    const box = boxes[index]!
    const over = labels.slice(index + 1).filter((_, other) => overlap(box, boxes[index + 1 + other]!))
    const on = nodes.filter((node) => overlap(box, boxOfNode(node)))
    return [
      ...over.map((other) => `“${text}” stands over “${other.text}”`),
      ...on.map(() => `“${text}” stands over a node`),
      ...(within(box, drawing) ? [] : [`“${text}” sticks out of the drawing`]),
    ]
  })
}
