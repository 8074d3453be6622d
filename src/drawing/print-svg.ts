import type { Locale } from '../language/locale.ts'
import type { Drawing, Label, Node, Shape, Tone } from './drawing.ts'
import { fonts, tones } from './theme.ts'

/**
 * A drawing as an SVG file that stands for itself: its colours follow the reader's scheme, its words are set by the
 * browser in the fonts of their language. What it shows is told by the page, in the image's alternative text.
 */
export function printSvg(drawing: Drawing, locale: Locale): string {
  const { width, height, shapes, nodes, labels } = drawing
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${locale}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<style>${style(locale)}</style>`,
    ...shapes.map(printShape),
    ...nodes.map(printNode),
    ...labels.map(printLabel),
    '</svg>\n',
  ].join('')
}

const style = (locale: Locale): string => {
  const names = Object.keys(tones) as Tone[]
  const scheme = (at: 0 | 1) => `:root{${names.map((tone) => `--${tone}:${tones[tone][at]}`).join(';')}}`
  return [
    scheme(0),
    `@media(prefers-color-scheme:dark){${scheme(1)}}`,
    `text{font-family:${fonts[locale]};font-variant-numeric:tabular-nums}`,
    '.halo{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}',
  ].join('')
}

const paint = (tone: Tone | undefined): string => (tone === undefined ? 'none' : `var(--${tone})`)

/** Numbers as short as a tenth of a pixel allows. */
const short = (pixels: number): string => String(Math.round(pixels * 10) / 10)

function printShape({ d, fill, stroke, width, dash }: Shape): string {
  const css = [
    `fill:${paint(fill)}`,
    ...(stroke === undefined ? [] : [`stroke:${paint(stroke)}`]),
    ...(width === undefined ? [] : [`stroke-width:${width}`]),
    ...(dash === undefined ? [] : [`stroke-dasharray:${dash.join(' ')}`]),
  ]
  return `<path style="${css.join(';')}" d="${d}"/>`
}

function printNode({ x, y, r, look }: Node): string {
  const css = {
    open: 'fill:var(--paper);stroke:var(--lapis);stroke-width:1.5',
    full: 'fill:var(--lapis)',
    dashed: 'fill:var(--paper);stroke:var(--quiet);stroke-width:1.5;stroke-dasharray:2.2 2',
  }[look]
  return `<circle style="${css}" cx="${short(x)}" cy="${short(y)}" r="${r}"/>`
}

function printLabel({ text, x, y, anchor, tone, weight, size, halo }: Label): string {
  const css = [
    `fill:${paint(tone)}`,
    `font-size:${size}px`,
    ...(weight === 'semibold' ? ['font-weight:600'] : []),
    ...(halo === undefined ? [] : [`stroke:${paint(halo)}`]),
  ]
  const attributes = [
    ...(halo === undefined ? [] : ['class="halo"']),
    `x="${short(x)}" y="${short(y)}"`,
    ...(anchor === 'start' ? [] : [`text-anchor="${anchor}"`]),
    `style="${css.join(';')}"`,
  ]
  return `<text ${attributes.join(' ')}>${escape(text)}</text>`
}

const escape = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!)
