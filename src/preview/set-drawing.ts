import type { Locale } from '../language/locale.ts'
import type { Drawing, Label, Node, Shape } from '../drawing/drawing.ts'
import { colourOf } from './colours.ts'
import { unitsPerEm, type TypeSetText, type Weight } from './type.ts'

/** Sets a text in type. */
export type TypeSetter = (text: string, locale: Locale, weight: Weight) => TypeSetText

/** A text in type as SVG, its baseline beginning at a point, in a colour. */
export function printText(
  set: TypeSetText,
  x: number,
  y: number,
  size: number,
  colour: string,
  halo = '',
): string {
  const scale = size / unitsPerEm
  const glyphs = set.glyphs.map(
    ({ outline, x, y }) => `<path transform="translate(${x} ${y})" d="${outline}"/>`,
  )
  return `<g fill="${colour}"${halo} transform="translate(${round(x)} ${round(y)}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`
}

/** A drawing as SVG with its words as outlines, where no font is at hand. A map is cut off at the drawing's edges. */
export function setDrawing({ shapes, nodes, labels }: Drawing, locale: Locale, typeSet: TypeSetter): string {
  return [
    ...shapes.map(printShape),
    ...nodes.map(printNode),
    ...labels.map((label) => setLabel(label, typeSet(label.text, locale, label.weight))),
  ].join('')
}

function printShape({ d, fill, stroke, width = 1, dash }: Shape): string {
  const line = stroke === undefined ? '' : ` stroke="${colourOf(stroke)}" stroke-width="${width}"`
  const dashes = dash === undefined ? '' : ` stroke-dasharray="${dash.join(' ')}"`
  return `<path fill="${fill === undefined ? 'none' : colourOf(fill)}"${line}${dashes} d="${d}"/>`
}

function printNode({ x, y, r, look }: Node): string {
  const paper = `fill="${colourOf('paper')}" stroke-width="1.5"`
  const style = {
    open: `${paper} stroke="${colourOf('lapis')}"`,
    full: `fill="${colourOf('lapis')}"`,
    dashed: `${paper} stroke="${colourOf('quiet')}" stroke-dasharray="2.2 2"`,
  }[look]
  return `<circle ${style} cx="${round(x)}" cy="${round(y)}" r="${r}"/>`
}

function setLabel({ x, y, anchor, size, tone, halo }: Label, set: TypeSetText): string {
  const width = (set.width / unitsPerEm) * size
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  // The stroke lies half under the letters; it is measured in the font's units.
  const around =
    halo === undefined
      ? ''
      : ` stroke="${colourOf(halo)}" stroke-width="${(4 * unitsPerEm) / size}" stroke-linejoin="round" paint-order="stroke"`
  return printText(set, left, y, size, colourOf(tone), around)
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100
