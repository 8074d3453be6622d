import type { Drawing, Label, Node, Weight } from './drawing.ts'

/** What something takes up on the sheet, in pixels. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The widths of letters in DejaVu Sans, in ems: no font that the site names is wider. Others are as wide as an n. */
const widthsOf: readonly (readonly [letters: RegExp, ems: number])[] = [
  [/[^\u0000-\u2e7f]/u, 1],
  [/[\s.,:;'’‘ijlI|]/u, 0.34],
  [/[ftr()[\]!・-]/u, 0.42],
  [/[csz“”–]/u, 0.55],
  [/[mW@%—…]/u, 1],
  [/[wMODGHNQU]/u, 0.82],
]
const other = 0.64
const semibold = 1.13

/** How wide a text is at the most, whichever of the sans-serif fonts a reader has. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let ems = 0
  for (const letter of text) {
    const full = letter.codePointAt(0)! > 0x2e7f
    const width = widthsOf.find(([letters]) => letters.test(letter))?.[1] ?? other
    // Kana and kanji are as wide as high in bold type, too.
    ems += weight === 'semibold' && !full ? width * semibold : width
  }
  return ems * size
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
