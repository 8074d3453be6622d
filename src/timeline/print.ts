import type { Axis } from './axis.ts'
import { labelsOf, type DayWords, type Label } from './labels.ts'
import { looks, nodesOf, radius, reachOf, type Item, type Node } from './nodes.ts'
import type { Scale } from './scale.ts'

/** Prints the parts of the drawing as HTML: at build, and in the browser again when a filter leaves less of it. */

const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A place as a part of the width: from 0 to 1 → 12.35%. */
const percent = (place: number): string => `${Number((place * 100).toFixed(2))}%`

/** The axis: lines through all lanes, and its words. */
export const printAxis = ({ ticks, labels }: Axis): string =>
  [
    ...ticks.map(({ at, long }) => `<i${long ? '' : ' class="t"'} style="left:${percent(at)}"></i>`),
    ...labels.map(({ at, text, year }) => {
      const name = year ? 'b' : 'span'
      return `<${name} style="left:${percent(at)}">${text}</${name}>`
    }),
  ].join('')

/**
 * A lane at a width in pixels: its line with breaks, what is shaded on it, and its nodes with their words, each a
 * link to its first event. Rows of words above and below decide how high it is.
 */
export function printLane(
  items: readonly Item[],
  scale: Scale,
  { breaks }: Axis,
  pixels: number,
  dayWords: DayWords,
): string {
  const { nodes, shades } = nodesOf(items, scale, pixels)
  const labels = labelsOf(nodes, pixels, dayWords)
  const rows = labels.flat().map(({ row }) => row)
  const part = (from: number, to: number) =>
    `left:${percent(from / pixels)};width:${percent((to - from) / pixels)}`
  return [
    `<div class="row" style="--a:${Math.max(0, ...rows)};--b:${-Math.min(0, ...rows)}">`,
    ...breaks.map((at) => `<i class="k" style="left:${percent(at)}"></i>`),
    ...shades.map(({ from, to, look }) => `<i class="h ${look}" style="${part(from, to)}"></i>`),
    '<ul>',
    ...nodes.map(
      (node, index) =>
        `<li><a href="#${node.items[0]!.id}" class="${classOf(node)}" ${dataOf(node, labels[index]!)}style="${part(node.from, node.to)}${insetOf(node)}"><i></i>${labels[index]!.map(printLabel).join('')}</a></li>`,
    ),
    '</ul></div>',
  ].join('')
}

/** A line of words, with a leader to its node where it stands away from it. */
function printLabel({ text, row, anchor, leader }: Label): string {
  const way = leader ? (row > 0 ? ' u' : ' d') : ''
  return `<span class="${anchor}${way}" style="--r:${row}">${escape(text)}</span>`
}

/** By how much the target of a stretched node is wider than the node, at each end. */
const insetOf = (node: Node): string =>
  node.from === node.to ? '' : `;--i:${(reachOf(node) - radius).toFixed(1)}px`

/** The ids of several events; the names of those whose node has no words. */
const dataOf = ({ items }: Node, labels: readonly Label[]): string =>
  (items.length > 1 ? `data-ids="${items.map(({ id }) => id).join(' ')}" ` : '') +
  (labels.length > 0 ? '' : `aria-label="${escape(items.map(({ title }) => title).join(', '))}" `)

/** A node of several is filled where somebody met, and dashed where that holds of all. */
function classOf({ items }: Node): string {
  const all = (look: string) => items.every((item) => item.look.includes(look))
  const held = items.some(({ look }) => look.includes(looks.held))
  const inferred = all(looks.inferred)
  const planned = all(looks.planned)
  return (held ? 'm' : '') + (planned ? ' p' : inferred ? ' i' : '') + (items.length > 1 ? ' n' : '')
}
