import { heightOf, overlap, widthOf, type Box } from '../page/box.ts'
import { excerpt, selectorOf } from '../page/describe.ts'
import type { Layout, Words } from '../page/layout.ts'
import type { Finding, Rule } from '../rule.ts'

interface Label {
  readonly owner: Element
  readonly text: string
  /** Where its ink stands. */
  readonly box: Box
  /** True where its outline is painted under it, which cuts it free of lines. */
  readonly halo: boolean
}

/** The labels of drawings stand clear of each other, of the ticks of an axis, and of marks that they do not stand in. */
export const labels: Rule = {
  name: 'labels',
  reason: 'a label under another, or with a line through it, cannot be read',
  ofDrawings: true,
  find(layout) {
    const all = layout.blocks.filter(({ element }) => element instanceof SVGTextElement)
    const written = all.flatMap(({ element, words }) => words.flatMap((piece) => labelsOf(element, piece)))
    const strokes = [...document.querySelectorAll('svg line, line')].filter(isDrawn(layout)).map(boxOf)
    const nodes = [...document.querySelectorAll('circle, ellipse, use')].filter(isDrawn(layout)).map(boxOf)
    return written.flatMap((label, index): Finding[] => {
      const other = written
        .slice(0, index)
        .find((one) => one.owner !== label.owner && overlap(one.box, label.box))
      if (other) return [against(label, `over “${excerpt(other.text)}”`)]
      const stroke = label.halo ? undefined : strokes.find(({ box }) => crosses(box, label.box))
      if (stroke) return [against(label, `a line through it (${selectorOf(stroke.element)})`)]
      const node = nodes.find(({ box }) => overlap(box, label.box, 1.5) && !holds(box, label.box))
      return node ? [against(label, `over a mark (${selectorOf(node.element)})`)] : []
    })
  },
}

const against = ({ owner, text }: Label, measured: string): Finding => ({
  element: owner,
  text,
  measured,
  wanted: 'clear of everything',
})

function labelsOf(owner: Element, { node, parent, boxes }: Words): Label[] {
  const { fontSize, paintOrder, stroke } = getComputedStyle(parent)
  const scale = (owner as SVGTextElement).getScreenCTM()
  const em = parseFloat(fontSize) * (scale ? Math.hypot(scale.c, scale.d) : 1)
  const halo = paintOrder.startsWith('stroke') && stroke !== 'none'
  return boxes.map((box) => ({ owner, text: node.data.trim(), box: inkOf(box, em), halo }))
}

/** The part of a line that its letters fill: about four fifths of an em, where the line lies level. */
function inkOf(box: Box, em: number): Box {
  if (heightOf(box) > 2 * em) return box
  const extra = Math.max(0, (heightOf(box) - 0.8 * em) / 2)
  return { ...box, top: box.top + extra, bottom: box.bottom - extra }
}

const boxOf = (element: Element) => ({ element, box: element.getBoundingClientRect() as Box })

/** Tells whether a shape leaves ink; what only makes a target larger does not. */
const isDrawn =
  ({ isSeen }: Layout) =>
  (element: Element): boolean => {
    if (element.closest('defs, symbol, clipPath, mask') || !isSeen(element)) return false
    const used =
      element.localName === 'use' ? document.querySelector(element.getAttribute('href') ?? '#') : element
    // A symbol of many shapes is no mark but a part of the drawing.
    if (!used || used.localName === 'symbol' || used.localName === 'g') return false
    const own = (name: 'fill' | 'stroke') => used.getAttribute(name) ?? getComputedStyle(element)[name]
    const clear = (paint: string) => /^(?:none|transparent|rgba\(0, 0, 0, 0\))$/.test(paint)
    return !(clear(own('stroke')) && (element.localName === 'line' || clear(own('fill'))))
  }

/** Tells whether a thin line runs through a label, and does not only touch it. */
const crosses = (line: Box, label: Box): boolean => {
  const inset = { left: label.left + 1, right: label.right - 1, top: label.top + 1, bottom: label.bottom - 1 }
  const thick = {
    left: line.left - 0.5,
    right: line.right + 0.5,
    top: line.top - 0.5,
    bottom: line.bottom + 0.5,
  }
  const level = widthOf(line) < 2 || heightOf(line) < 2
  return level && overlap(thick, inset, 0.5)
}

/** Tells whether a label stands in a node, as a count does. */
const holds = (node: Box, label: Box): boolean =>
  node.left <= label.left + 2 &&
  node.right >= label.right - 2 &&
  node.top <= label.top + 3 &&
  node.bottom >= label.bottom - 3
