import type { DaySpan } from '../date/days.ts'
import type { Scale } from './scale.ts'

/** What the drawing knows of an event: of it the list's entries tell the script. */
export interface Item {
  readonly id: string
  /** Its name in a few words. */
  readonly title: string
  /** The stretches of days in which it may have fallen. */
  readonly spans: readonly DaySpan[]
  /** How it looks, a letter each: see `looks`. */
  readonly look: string
}

/** A meeting that was held; a date that was inferred; announced or postponed only; an open start, an open end. */
export const looks = { held: 'm', inferred: 'i', planned: 'p', openStart: 's', openEnd: 'e' } as const

/** A node of a lane: one event, or several that stand too near to be told apart. In pixels from the left. */
export interface Node {
  readonly items: readonly Item[]
  /** Between which it is stretched: the same, where it is round. */
  readonly from: number
  readonly to: number
}

/** The time in which a date may lie that is no season, drawn on the line. */
export interface Shade {
  readonly from: number
  readonly to: number
  /** The looks that it has of its dates. */
  readonly look: string
}

/** A target is as wide as a finger needs (WCAG 2.2), in pixels: nodes that are nearer to each other are one. */
export const target = 24

/** Half of a round node, in pixels. */
export const radius = 5.5

/** How far the target of a node reaches beyond its ends. */
export const reachOf = ({ from, to }: Pick<Node, 'from' | 'to'>): number =>
  Math.max(radius, (target - (to - from)) / 2)

/** A date of so many days or pixels is a shade with a node somewhere in it; a shorter one is a node as long as it is. */
export const season = 92
const longest = 60

/**
 * The nodes and shades of a lane at a width in pixels, the events of a node in the order given. A certain day stands
 * where it is; a node that may stand anywhere in its year stands in the middle of the widest room there.
 */
export function nodesOf(
  items: readonly Item[],
  { at }: Scale,
  pixels: number,
): { nodes: Node[]; shades: Shade[] } {
  const fixed: Node[] = []
  const loose: { item: Item; from: number; to: number }[] = []
  const shades = new Map<string, Shade>()
  for (const item of items)
    for (const { first, last } of item.spans) {
      const [from, to] = [first === undefined ? 0 : at(first), last === undefined ? 1 : at(last + 1)].map(
        (place) => place * pixels,
      ) as [number, number]
      const long = (last ?? Infinity) - (first ?? -Infinity) >= season
      if (long || (first !== last && to - from > longest)) {
        loose.push({ item, from, to })
        const look = [...item.look].filter((one) => one === looks.openStart || one === looks.openEnd).join('')
        shades.set(`${from} ${to} ${look}`, { from, to, look })
      } else if (first === last || to - from <= 2 * radius)
        fixed.push({ items: [item], from: (from + to) / 2, to: (from + to) / 2 })
      else fixed.push({ items: [item], from: from + radius, to: to - radius })
    }
  const nodes = joined(fixed)
  for (const { item, from, to } of loose) {
    const place = roomIn(nodes, from, to)
    if (place === undefined) nodes.push({ items: [item], from: (from + to) / 2, to: (from + to) / 2 })
    else nodes.push({ items: [item], from: place, to: place })
    nodes.sort((a, b) => a.from - b.from)
  }
  const order = new Map(items.map((item, index) => [item, index]))
  return {
    nodes: joined(nodes).map((node) => ({
      ...node,
      items: node.items.toSorted((a, b) => order.get(a)! - order.get(b)!),
    })),
    shades: [...shades.values()],
  }
}

/** Nodes from left to right, those whose targets would meet as one. */
function joined(nodes: readonly Node[]): Node[] {
  const result: Node[] = []
  for (const node of nodes.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1)
    if (last && node.from - reachOf(node) < last.to + reachOf(last))
      result[result.length - 1] = {
        items: [...last.items, ...node.items],
        from: last.from,
        to: Math.max(last.to, node.to),
      }
    else result.push(node)
  }
  return result
}

/** The middle of the widest room for one more node between these, of which there must be enough for a target. */
function roomIn(nodes: readonly Node[], from: number, to: number): number | undefined {
  const half = target / 2
  let [widest, place, start] = [0, undefined as number | undefined, from + half]
  // Each node keeps room for its own target; beside it stands that of the new one.
  for (const [left, right] of [
    ...nodes.map((node) => [node.from - reachOf(node) - half, node.to + reachOf(node) + half] as const),
    [to - half, to] as const,
  ]) {
    if (right < from) continue
    const end = Math.min(left, to - half)
    if (end >= start && end - start >= widest) [widest, place] = [end - start, (start + end) / 2]
    start = Math.max(start, right)
  }
  return place
}
