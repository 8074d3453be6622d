import type { Locale } from '../domain/locale.ts'
import { colours } from './colours.ts'
import { previewSize } from './size.ts'
import { setTitle, type TitleRoom } from './title-lines.ts'
import { unitsPerEm, type TypeSetText, type Weight } from './type.ts'
import type { PreviewWords } from './words.ts'

/** A picture as SVG, and the characters that no font has. */
export interface Picture {
  readonly svg: string
  readonly missing: readonly string[]
}

/** Sets a text in type. */
export type TypeSetter = (text: string, locale: Locale, weight: Weight) => TypeSetText

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

/** An opening bracket is blank in its left half: a line that begins with one is set so much further left. */
const hanging = /^[「『（〔［〈《【]/u

/**
 * Draws the picture of a page: the title in the middle of the paper, what it belongs to above, the site under its
 * line with the node. `pieces` are the parts between which the title may break.
 */
export function drawPicture(
  words: PreviewWords,
  pieces: readonly string[],
  locale: Locale,
  typeSet: TypeSetter,
): Picture {
  const missing = new Set<string>()
  const text = (words: string, weight: Weight) => {
    const set = typeSet(words, locale, weight)
    set.missing.forEach((character) => missing.add(character))
    return set
  }
  const leading = locale === 'ja' ? 1.32 : 1.2
  const above = words.over ? over.room : 0
  const width = previewSize.width - 2 * margin
  const room: TitleRoom = { width, height: line.y - 2 * top + 20 - above, leading, sizes }
  const widths = new Map<string, number>()
  const measure = (part: string) => {
    const known = widths.get(part) ?? text(part, 'semibold').width / unitsPerEm
    widths.set(part, known)
    return known
  }
  const title = setTitle(pieces, room, measure)
  const lead = title.size * leading
  const start = (line.y - above - title.lines.length * lead) / 2

  const print = (set: TypeSetText, x: number, y: number, size: number, colour: string) => {
    const scale = size / unitsPerEm
    const glyphs = set.glyphs.map(
      ({ outline, x, y }) => `<path transform="translate(${x} ${y})" d="${outline}"/>`,
    )
    return `<g fill="${colour}" transform="translate(${round(x)} ${round(y)}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`
  }
  /** At the size wanted, or as much smaller as the width asks for. */
  const printLine = (words: string, weight: Weight, y: number, wanted: number, colour: string) => {
    const set = text(words, weight)
    return print(set, margin, y, Math.min(wanted, (width / set.width) * unitsPerEm), colour)
  }

  const { width: w, height: h } = previewSize
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`,
    `<path fill="${colours.paper}" d="M0 0H${w}V${h}H0Z"/>`,
    `<g fill="${colours.paper}" stroke="${colours.lapis}" stroke-width="${line.width}">`,
    `<path d="M0 ${line.y}H${w}"/>`,
    `<circle cx="${margin + line.node}" cy="${line.y}" r="${line.node}" stroke-width="${line.width * 1.6}"/></g>`,
    words.over ? printLine(words.over, 'regular', start + over.size, over.size, colours.quiet) : '',
    ...title.lines.map((words, index) =>
      print(
        text(words, 'semibold'),
        margin - (hanging.test(words) ? title.size * 0.46 : 0),
        // A line's baseline lies so far below its top that the letters stand in its middle.
        start + above + index * lead + lead / 2 + title.size * 0.37,
        title.size,
        colours.ink,
      ),
    ),
    printLine(words.under, 'semibold', under.baseline, under.size, colours.ink),
    '</svg>',
  ].join('')
  return { svg, missing: [...missing] }
}

const round = (pixels: number): number => Math.round(pixels * 100) / 100
