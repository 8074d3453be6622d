import type { Mark } from './crop.ts'
import type { Point } from './lines.ts'

/** A line from one node to another, bent: as path data, and as points along it. */
export interface Curve {
  readonly d: string
  readonly points: readonly Point[]
}

/** How far the outermost lines are bent, in their length; and in which steps a line gives way to a node. */
const widest = 0.15
const steps = Array.from({ length: 31 }, (_, index) => (index % 2 ? -1 : 1) * Math.ceil(index / 2) * 0.02)
/** Between a line and a node that it passes. */
const clear = 3
const samples = 48

/**
 * Lines from several nodes to one, fanned in the order in which the nodes lie across the way there; a line is bent
 * more or less where it would cross a node. Throws where no bend helps.
 */
export function fan(from: readonly Mark[], to: Mark, nodes: readonly Mark[]): Curve[] {
  const middle = { x: mean(from.map(({ x }) => x)), y: mean(from.map(({ y }) => y)) }
  const [dx, dy] = [middle.x - to.x, middle.y - to.y]
  // From east or west they are fanned by latitude, from north or south by longitude.
  const aside = ({ x, y }: Mark) => (Math.abs(dx) > Math.abs(dy) ? Math.sign(dx) * y : -Math.sign(dy) * x)
  const order = [...from].sort((a, b) => aside(a) - aside(b))
  return from.map((start) => {
    const rank = order.indexOf(start)
    const bend = from.length === 1 ? widest / 2 : widest * ((2 * rank) / (from.length - 1) - 1)
    const others = nodes.filter((node) => node !== start && node !== to)
    const found = steps
      .map((step) => curve(start, to, bend + step))
      .find(({ points }) =>
        others.every((node) => points.every((point) => distance(point, node) > node.r + clear)),
      )
    if (!found)
      throw new Error(
        `every line from (${start.x}, ${start.y}) to (${to.x}, ${to.y}) crosses another node of the map`,
      )
    return found
  })
}

/** Bent to the right, seen from its end. */
function curve(start: Mark, end: Mark, bend: number): Curve {
  const [dx, dy] = [start.x - end.x, start.y - end.y]
  const control = { x: (start.x + end.x) / 2 - dy * bend, y: (start.y + end.y) / 2 + dx * bend }
  const at = (t: number): Point => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2]
    return [a * start.x + b * control.x + c * end.x, a * start.y + b * control.y + c * end.y]
  }
  const points = Array.from({ length: samples + 1 }, (_, index) => at(index / samples))
  const print = ({ x, y }: { x: number; y: number }) => `${tenth(x)} ${tenth(y)}`
  return { d: `M${print(start)}Q${print(control)} ${print(end)}`, points }
}

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length
const distance = ([x, y]: Point, node: Mark): number => Math.hypot(x - node.x, y - node.y)
const tenth = (units: number): number => Math.round(units * 10) / 10
