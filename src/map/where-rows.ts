import { textWidth } from '../drawing/boxes.ts'
import { breakLines } from '../drawing/break-lines.ts'
import { radius, type Drawing, type Label, type Shape } from '../drawing/drawing.ts'
import type { Locale } from '../language/locale.ts'
import type { Words } from './labels.ts'
import { bold, head, quiet, type Coming } from './where.ts'

/** Between rows of one line, and of two where country and person do not fit beside each other. */
const row = { one: 29, two: 44 } as const
const gap = 10
/** Between the lines of the place's words. */
const leading = 18
/** Room for the lines between the nodes, and for the place's words where they stand above and below its node. */
const curves = 40
const above = 60

/** Who came where, without a map: a row for each that runs to the one node of the place. For phones. */
export function drawComingInRows({ parties, venue }: Coming, width: number, locale: Locale): Drawing {
  const countries = widest(parties.map(({ country }) => ({ ...bold, text: country })))
  const people = widest(parties.flatMap(({ person }) => (person ? [{ ...quiet, text: person }] : [])))
  const oneLine = countries + (people === 0 ? 0 : gap + people) + gap + radius.node
  const broken = (room: number) => [
    ...breakLines(venue.name, head, room, locale).map((text): Words => ({ ...head, text })),
    ...(venue.words ?? []).flatMap((words) =>
      breakLines(words, quiet, room, locale).map((text): Words => ({ ...quiet, text })),
    ),
  ]
  const around = broken(above)
  const isAround =
    around.filter(({ size }) => size === head.size).length === 1 &&
    widest(around) <= above &&
    oneLine + curves + widest(around) / 2 <= width
  const start = Math.round(isAround ? oneLine : Math.max(countries, people) + gap + radius.node)
  const words = isAround ? around : broken(width - start - curves - gap - radius.told)
  const needed = isAround ? widest(words) / 2 : widest(words) + gap + radius.told
  const end = Math.round(Math.min(start + 110, width - Math.max(needed, radius.told)))
  const step = isAround ? row.one : row.two
  const names = words.filter(({ size }) => size === head.size).length
  const half = isAround
    ? 12 + Math.max(names, words.length - names + 0.5) * leading
    : ((words.length + 0.5) / 2) * leading
  const height = Math.max(parties.length * step, 2 * half)
  const middle = height / 2
  const nodes = parties.map((_, index) => ({
    x: start,
    y: middle + (index - (parties.length - 1) / 2) * step,
    r: radius.node,
    look: 'open' as const,
  }))
  return {
    width,
    height,
    shapes: nodes.map(({ y }): Shape => {
      const turn = (start + end) / 2
      return {
        d: `M${start} ${y}C${turn} ${y} ${turn} ${middle} ${end} ${middle}`,
        stroke: 'lapis',
        width: 1.5,
      }
    }),
    nodes: [...nodes, { x: end, y: middle, r: radius.told, look: 'full' }],
    labels: [
      ...parties.flatMap(({ country, person }, index): Label[] => {
        const { y } = nodes[index]!
        const name: Label = { ...bold, text: country, x: 0, y: y + 4, anchor: 'start' }
        if (person === undefined) return [name]
        if (isAround)
          return [name, { ...quiet, text: person, x: start - radius.node - gap, y: y + 4, anchor: 'end' }]
        return [
          { ...name, y: y - 4 },
          { ...quiet, text: person, x: 0, y: y + 13, anchor: 'start' },
        ]
      }),
      ...(isAround ? aboveAndBelow(words, end, middle) : besideOf(words, end + radius.told + gap, middle)),
    ],
  }
}

/** The place's name above its node, and what is said of it below. */
function aboveAndBelow(words: readonly Words[], x: number, middle: number): Label[] {
  const name = words.filter(({ size }) => size === head.size)
  const said = words.filter(({ size }) => size !== head.size)
  return [
    ...name.map((line, index): Label => {
      const y = middle - 16 - (name.length - 1 - index) * leading
      return { ...line, x, y, anchor: 'middle' }
    }),
    ...said.map((line, index): Label => ({ ...line, x, y: middle + 24 + index * leading, anchor: 'middle' })),
  ]
}

function besideOf(words: readonly Words[], x: number, middle: number): Label[] {
  const first = middle - ((words.length - 1) * leading) / 2 + 5
  return words.map((line, index): Label => ({ ...line, x, y: first + index * leading, anchor: 'start' }))
}

const widest = (lines: readonly Words[]): number =>
  Math.max(0, ...lines.map(({ text, size, weight }) => textWidth(text, size, weight)))
