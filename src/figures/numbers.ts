import type { FigureOf } from '../schemas/figure.ts'
import { textWidth } from '../drawing/boxes.ts'
import type { Context } from './context.ts'
import { sizes, widths, type Drawing, type Label, type Width } from '../drawing/drawing.ts'
import { breakLines } from '../drawing/break-lines.ts'

const number = { size: 38, rise: 38 } as const
const lead = 18
const gutter = 24
const plain = { size: sizes.label, weight: 'regular' } as const

/** Draws three large numbers over what they count: in columns, or one under another on a phone. */
export function drawNumbers(figure: FigureOf<'figures'>, width: Width, { locale }: Context): Drawing {
  const all = figure.figures
  const wide = width === 'wide'
  const column = wide ? (widths.wide - gutter * (all.length - 1)) / all.length : widths.narrow
  const numbers = Math.max(...all.map((one) => textWidth(one.number[locale], number.size, 'semibold')))
  // On a phone the words stand to the right of their number.
  const [beside, room] = wide ? [0, column] : [numbers + 16, column - numbers - 16]
  const lines = all.map(({ words }) => breakLines(words[locale], plain, room, locale))
  const most = Math.max(...lines.map(({ length }) => length))
  const row = Math.max(number.rise + 22, most * lead + 20)
  const height = wide
    ? number.rise + 14 + most * lead
    : row * (all.length - 1) + Math.max(number.rise + 8, lines.at(-1)!.length * lead + 4)
  const labels = all.flatMap((one, index): Label[] => {
    const left = wide ? index * (column + gutter) : 0
    const top = wide ? 0 : index * row
    const first = wide ? number.rise + 20 : top + 16
    return [
      {
        text: one.number[locale],
        x: left,
        y: top + number.rise - 4,
        anchor: 'start',
        tone: 'lapis',
        weight: 'semibold',
        size: number.size,
      },
      ...lines[index]!.map((text, line): Label => ({
        text,
        x: left + beside,
        y: first + line * lead,
        anchor: 'start',
        tone: 'ink',
        ...plain,
      })),
    ]
  })
  return { width: widths[width], height, shapes: [], nodes: [], labels }
}
