import type { Locale } from '../language/locale.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { colourOf } from './colours.ts'
import { printText, setDrawing, type TypeSetter } from './set-drawing.ts'
import { previewSize } from './size.ts'
import { setTitle, type TitleRoom } from '../drawing/title-lines.ts'
import { unitsPerEm, type Weight } from './type.ts'
import type { PreviewWords } from './words.ts'

/** A picture as SVG, and the characters that no font has. */
export interface Picture {
  readonly svg: string
  readonly missing: readonly string[]
}

const margin = 84
const line = { y: 500, width: 2.5, node: 13 } as const
const under = { baseline: 572, size: 36 } as const
const over = { size: 34, room: 64 } as const
const top = 60

const sizes = [
  { size: 100, lines: 1 },
  { size: 88, lines: 2 },
  { size: 76, lines: 3 },
  { size: 68, lines: 4 },
  { size: 60, lines: 4 },
  { size: 54, lines: 5 },
  { size: 48, lines: 6 },
]

/** The sizes of a title beside a drawing, and the room that the drawing has at most. */
const besideSizes = [
  { size: 60, lines: 3 },
  { size: 54, lines: 4 },
  { size: 48, lines: 5 },
  { size: 43, lines: 6 },
  { size: 38, lines: 7 },
]
/** Lines of full-width signs need more room between them. */
const leading = { ja: 1.32, en: 1.2 } as const satisfies Record<Locale, number>

const aside = { width: 540, height: 410, gap: 48 } as const

/** An opening bracket is blank in its left half: a line that begins with one is set so much further left. */
const hanging = /^[「『（〔［〈《【]/u

/**
 * Draws the picture of a page: the title in the middle of the paper, what it belongs to above, the site under its
 * line with the node. `pieces` are the parts between which the title may break. Where there is a drawing, it stands
 * on the right, and the title beside it.
 */
export function drawPicture(
  words: PreviewWords,
  pieces: readonly string[],
  locale: Locale,
  typeSet: TypeSetter,
  drawing?: Drawing,
): Picture {
  const missing = new Set<string>()
  const noting: TypeSetter = (words, locale, weight) => {
    const set = typeSet(words, locale, weight)
    set.missing.forEach((character) => missing.add(character))
    return set
  }
  const text = (words: string, weight: Weight) => noting(words, locale, weight)
  const above = words.over ? over.room : 0
  const whole = previewSize.width - 2 * margin
  const scale = drawing ? Math.min(aside.width / drawing.width, aside.height / drawing.height) : 0
  const width = drawing ? whole - aside.gap - drawing.width * scale : whole
  const room: TitleRoom = {
    width,
    height: line.y - 2 * top + 20 - above,
    leading: leading[locale],
    sizes: drawing ? besideSizes : sizes,
  }
  const widths = new Map<string, number>()
  const measure = (part: string) => {
    const known = widths.get(part) ?? text(part, 'semibold').width / unitsPerEm
    widths.set(part, known)
    return known
  }
  const title = setTitle(pieces, room, measure)
  const lead = title.size * leading[locale]
  const start = (line.y - above - title.lines.length * lead) / 2

  /** At the size wanted, or as much smaller as the width asks for. */
  const printLine = (words: string, weight: Weight, y: number, wanted: number, colour: string) => {
    const set = text(words, weight)
    const size = Math.min(wanted, ((y < line.y ? width : whole) / set.width) * unitsPerEm)
    return printText(set, margin, y, size, colour)
  }

  const { width: w, height: h } = previewSize
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`,
    `<path fill="${colourOf('paper')}" d="M0 0H${w}V${h}H0Z"/>`,
    `<g fill="${colourOf('paper')}" stroke="${colourOf('lapis')}" stroke-width="${line.width}">`,
    `<path d="M0 ${line.y}H${w}"/>`,
    `<circle cx="${margin + line.node}" cy="${line.y}" r="${line.node}" stroke-width="${line.width * 1.6}"/></g>`,
    words.over ? printLine(words.over, 'regular', start + over.size, over.size, colourOf('quiet')) : '',
    ...title.lines.map((words, index) =>
      printText(
        text(words, 'semibold'),
        margin - (hanging.test(words) ? title.size * 0.46 : 0),
        // A line's baseline lies so far below its top that the letters stand in its middle.
        start + above + index * lead + lead / 2 + title.size * 0.37,
        title.size,
        colourOf('ink'),
      ),
    ),
    drawing ? printAside(drawing, scale, setDrawing(drawing, locale, noting)) : '',
    printLine(words.under, 'semibold', under.baseline, under.size, colourOf('ink')),
    '</svg>',
  ].join('')
  return { svg, missing: [...missing] }
}

/** The drawing at the right margin, in the middle of the height above the line. */
function printAside({ width, height }: Drawing, scale: number, svg: string): string {
  const x = previewSize.width - margin - width * scale
  const y = (line.y - height * scale) / 2
  return `<svg x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${(width * scale).toFixed(1)}" height="${(height * scale).toFixed(1)}" viewBox="0 0 ${width} ${height}">${svg}</svg>`
}
