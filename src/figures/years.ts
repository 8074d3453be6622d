import { edtf } from '../date/edtf.ts'
import { apposition } from '../language/punctuation.ts'
import { formatDate } from '../date/words.ts'
import type { FigureOf } from '../schemas/figure.ts'
import { boxOfNode, textWidth } from '../drawing/boxes.ts'
import { dateWords, eventIn, type Context } from './context.ts'
import { radius, sizes, widths, type Drawing, type Label, type Node, type Width } from '../drawing/drawing.ts'
import { placeOrLeave, type Choice } from '../drawing/place-labels.ts'
import { yearAxis, middleOf } from './year-axis.ts'

/** Which framework's years, and which of its events are told. */
export type Years = Pick<FigureOf<'years'>, 'framework' | 'events'>

/** A date on a level's line, with its words and how its node is drawn. */
interface Mark {
  readonly date: string
  readonly words: string
  readonly look: Node['look']
}

interface Row {
  readonly name: string
  /** In order of date. */
  readonly marks: readonly Mark[]
}

/** Space above the first line, between lines, and below the last for its words and the years. */
const measures = {
  wide: { top: 42, row: 52, bottom: 46 },
  narrow: { top: 50, row: 58, bottom: 46 },
} as const

/** Draws the years of a framework: a line for each level at which it meets, on one linear axis. */
export function drawYears(figure: Years, width: Width, context: Context): Drawing {
  const rows = rowsOf(figure, context)
  const { top, row, bottom } = measures[width]
  const sheet = { width: widths[width], height: top + row * (rows.length - 1) + bottom }
  const names = Math.max(...rows.map(({ name }) => textWidth(name, sizes.label, 'semibold')))
  const axis = yearAxis(
    rows.flatMap(({ marks }) => marks.map(({ date }) => date)),
    { from: width === 'wide' ? names + 18 : radius.told + 1, to: sheet.width - radius.told - 8 },
  )
  const lineAt = (index: number) => top + row * index
  const nodes = rows.map(({ marks }, index) =>
    marks.map(({ date, look }): Node => ({
      x: axis.at(middleOf(date)),
      y: lineAt(index),
      r: look === 'full' ? radius.told : radius.node,
      look,
    })),
  )
  const plain = { size: sizes.label, weight: 'regular', tone: 'quiet', halo: 'paper' } as const
  const bold = { size: sizes.label, weight: 'semibold', tone: 'ink' } as const
  const heads = rows.map(({ name }, index): Choice => {
    const y = lineAt(index)
    return [{ ...bold, text: name, x: 0, anchor: 'start', y: width === 'wide' ? y + 4 : y - 14 }]
  })
  const ticks = axis
    .ticks(sizes.label)
    .map(({ x, year, anchor }): Choice => [{ ...plain, text: String(year), x, y: sheet.height - 4, anchor }])
  const words = rows.flatMap(({ marks }, index) =>
    marks.map(({ words, look }, at) => {
      const node = nodes[index]![at]!
      const style = look === 'full' ? { ...plain, ...bold } : plain
      return choicesAt(node, sheet.width, marks.length === 1 || look === 'full').map((place): Label => ({
        ...style,
        text: words,
        ...place,
      }))
    }),
  )
  const lines = nodes.flatMap((line) =>
    line.slice(1).map((to, at) => ({ from: line[at]!, to, dashed: line[at]!.look === 'dashed' })),
  )
  const taken = [
    ...nodes.flat().map(boxOfNode),
    ...lines.map(({ from, to }) => ({ left: from.x, right: to.x, top: to.y - 1, bottom: to.y + 1 })),
  ]
  return {
    ...sheet,
    shapes: [
      ...axis.ticks(sizes.label).map(({ x }) => ({
        d: `M${x.toFixed(1)} ${top - 16}V${sheet.height - 18}`,
        stroke: 'rule' as const,
      })),
      ...lines.map(({ from, to, dashed }) => ({
        d: `M${from.x.toFixed(1)} ${to.y}H${to.x.toFixed(1)}`,
        stroke: 'lapis' as const,
        width: 1.5,
        // What did not come about leads to the next in dashes.
        ...(dashed ? { dash: [2, 3] as const } : {}),
      })),
    ],
    nodes: nodes.flat(),
    labels: placeOrLeave([...heads, ...words, ...ticks], { sheet, taken }),
  }
}

/** Where the words of a node may stand: those told above it, the others below. */
function choicesAt({ x, y, r }: Node, width: number, above: boolean): Pick<Label, 'x' | 'y' | 'anchor'>[] {
  const start = { x: Math.max(x - r, 0), anchor: 'start' } as const
  const end = { x: Math.min(x + r, width), anchor: 'end' } as const
  const edge = { x: width, anchor: 'end' } as const
  const sides = x < width / 2 ? [start, end, edge] : [end, edge, start]
  const over = sides.map((side) => ({ ...side, y: y - r - 7 }))
  const under = sides.map((side) => ({ ...side, y: y + r + 13 }))
  const beside = [
    { x: x - r - 6, y: y + 4, anchor: 'end' },
    { x: x + r + 6, y: y + 4, anchor: 'start' },
  ] as const
  return above ? [...over, ...under, ...beside] : [...under, ...beside, ...over]
}

function rowsOf(figure: Years, context: Context): Row[] {
  const { locale, registries, ui } = context
  const framework = registries.entities.frameworks.get(figure.framework)?.data
  return (framework?.meets ?? []).map(({ level, first, latest }): Row => {
    const told = figure.events
      .filter((event) => event.level === level)
      .map(({ event: id, words }): Mark => {
        const event = eventIn(context, id)
        const look = event.status !== 'held' ? 'dashed' : 'full'
        const date = dateWords(event, context)
        return { date: event.date, words: join([date, words[locale]], locale), look }
      })
    const ends = [...new Set([first, latest])]
      .filter((date) => date !== undefined)
      .filter((date) => !told.some((mark) => mark.date === date))
      .map((date): Mark => {
        const words = formatDate(edtf(date), locale)
        const founded = date === framework?.founded?.date
        return { date, words: founded ? join([words, ui.figure.founded], locale) : words, look: 'open' }
      })
    const marks = [...told, ...ends].sort((a, b) => (middleOf(a.date) < middleOf(b.date) ? -1 : 1))
    return { name: ui.meetingLevels[level], marks }
  })
}

const join = (parts: readonly string[], locale: Context['locale']): string =>
  parts.filter(Boolean).join(apposition[locale])
