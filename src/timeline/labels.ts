import { looks, radius, type Item, type Node } from './nodes.ts'
import { textWidth } from './text-width.ts'

/** Where a line of a label begins: at its node, ends there, or has it in its middle. */
export type Anchor = 'start' | 'end' | 'middle'

/** A line of words beside a node: in row 1, 2 … above the line, or -1, -2 … below it. */
export interface Label {
  readonly text: string
  readonly row: number
  readonly anchor: Anchor
  /** True where it does not stand at its node nor at a line that does. */
  readonly leader: boolean
}

/** How many rows there are on each side of a line, each 15 px high: src/styles/timeline-drawing.css. */
const mostRows = 4

/** Between two labels of a row, in pixels. */
const space = 8

/** The days of a node's events as they stand before their titles; empty for one that has none. */
export type DayWords = (items: readonly Item[]) => string[]

/**
 * Writes the titles of nodes beside them, where there is room at a width in pixels: for each node its lines, or none.
 * The fullest nodes choose first. Pure: room depends on `textWidth` alone.
 */
export function labelsOf(nodes: readonly Node[], pixels: number, dayWords: DayWords): Label[][] {
  const taken = new Map<number, [number, number][]>()
  const isFree = (row: number, from: number, to: number) =>
    (taken.get(row) ?? []).every(([start, end]) => to + space <= start || end + space <= from)
  const take = (row: number, from: number, to: number) =>
    taken.set(row, [...(taken.get(row) ?? []), [from, to]])
  const result: Label[][] = nodes.map(() => [])
  const order = nodes.map((_, index) => index).sort((a, b) => rank(nodes[b]!) - rank(nodes[a]!) || a - b)
  for (const index of order) {
    const node = nodes[index]!
    // A node of few words shows all of them; else fewer lines, if they fit.
    for (let lines = linesOf(node, pixels, dayWords); lines.length > 0; lines = lines.slice(0, -1)) {
      const placed = place(node, lines, pixels, isFree)
      if (!placed) continue
      for (const { row, from, to } of placed) take(row, from, to)
      for (const row of ways(placed)) take(row, node.from - 2, node.from + 2)
      result[index] = placed.map(({ text, row, anchor, leader }) => ({ text, row, anchor, leader }))
      break
    }
  }
  return result
}

const rank = ({ items }: Node): number =>
  items.length * 2 + Number(items.some(({ look }) => look.includes(looks.held)))

/** The titles of a node, as many to a line as it has room for. */
function linesOf({ items }: Node, pixels: number, dayWords: DayWords): string[] {
  const longest = Math.min(420, 0.7 * pixels)
  const days = dayWords(items)
  const told = new Set(days).size > 1
  const lines: string[] = []
  for (const [index, { title }] of items.entries()) {
    const sameDay = days[index] === days[index - 1]
    const text = told && !sameDay && days[index] ? `${days[index]} ${title}` : title
    const longer = `${lines.at(-1)} · ${text}`
    if (index > 0 && textWidth(longer) <= longest && (sameDay || !told)) lines[lines.length - 1] = longer
    else if (lines.length < 2 * mostRows) lines.push(text)
    else break
  }
  return lines
}

type Placed = Label & { readonly from: number; readonly to: number }

/** The rows that leaders cross: between their words and the node. */
const ways = (lines: readonly Pick<Label, 'row' | 'leader'>[]): number[] =>
  lines
    .filter(({ leader }) => leader)
    .flatMap(({ row }) =>
      Array.from({ length: Math.abs(row) - 1 }, (_, inner) => (inner + 1) * Math.sign(row)),
    )

/** The first arrangement for which there is room: the nearest rows first, above before below. */
function place(
  node: Node,
  lines: readonly string[],
  pixels: number,
  isFree: (row: number, from: number, to: number) => boolean,
): Placed[] | undefined {
  for (const rows of stacks(lines.length)) {
    const placed = lines.map((text, index): Placed | undefined => {
      const row = rows[index]!
      const width = textWidth(text)
      const anchors: [Anchor, number][] = [
        ['start', node.from - radius],
        ['end', node.to + radius - width],
        ['middle', (node.from + node.to - width) / 2],
      ]
      const found = anchors.find(
        ([, from]) => from >= -6 && from + width <= pixels + 6 && isFree(row, from, from + width),
      )
      const leader = Math.abs(row) > 1 && !rows.includes(row - Math.sign(row))
      return found && { text, row, anchor: found[0], leader, from: found[1], to: found[1] + width }
    })
    if (!placed.every((line) => line !== undefined)) continue
    if (ways(placed).every((row) => isFree(row, node.from - 2 + space, node.from + 2 - space))) return placed
  }
  return undefined
}

/** In which rows so many lines can stand, the nearest first: around their node, or all above or below it. */
function stacks(count: number): number[][] {
  const result: number[][] = []
  for (let up = 0; up <= count; up++)
    for (const far of [0, 1, 2]) {
      const above = Array.from({ length: up }, (_, index) => up - index + far)
      for (const low of far > 0 && up > 0 ? [0] : [0, 1, 2])
        result.push([...above, ...Array.from({ length: count - up }, (_, index) => -(index + 1 + low))])
    }
  const cost = (rows: readonly number[]) =>
    Math.max(0, ...rows) ** 2 + Math.min(0, ...rows) ** 2 + Number(rows.every((row) => row < 0)) / 2
  return result
    .filter((stack) => stack.every((row) => Math.abs(row) <= mostRows))
    .sort((a, b) => cost(a) - cost(b))
}
