import type { FigureOf } from '../schemas/figure.ts'
import { textWidth } from '../drawing/boxes.ts'
import type { Context } from './context.ts'
import { radius, sizes, widths, type Drawing, type Label, type Node, type Width } from '../drawing/drawing.ts'

/** What a source says of a claim: it makes it, we read it whole without finding it, or we cite it for neither. */
export type Stand = 'says' | 'absent' | 'silent'

export const standOf = (claim: FigureOf<'claims'>['claims'][number], source: string): Stand =>
  source in claim.says ? 'says' : claim.absent.includes(source) ? 'absent' : 'silent'

/** How many claims sources of every side make. */
export function sharedClaims({ claims, sources }: FigureOf<'claims'>): number {
  const sideOf = new Map(sources.map(({ source, side }) => [source, side]))
  const sides = new Set(sideOf.values()).size
  const sidesOf = (claim: (typeof claims)[number]) =>
    new Set(Object.keys(claim.says).map((source) => sideOf.get(source))).size
  return claims.filter((claim) => sidesOf(claim) === sides).length
}

const head = 44
const row = 30

/**
 * Draws the pattern of claims and sources for where there is room for no more: a line for each claim, a node where a
 * source makes it. On the page the same is a table, since its nodes are links.
 */
export function drawClaims(figure: FigureOf<'claims'>, width: Width, { locale }: Context): Drawing {
  const { sources, claims } = figure
  const column = widths[width] / sources.length
  const x = (index: number) => column * (index + 0.5)
  const heads = sources.flatMap(({ name, by }, at): Label[] => {
    const style = { x: x(at), anchor: 'middle', size: sizes.label } as const
    return [
      { ...style, text: name[locale], y: 14, tone: 'ink', weight: 'semibold' },
      { ...style, text: by[locale], y: 31, tone: 'quiet', weight: 'regular' },
    ]
  })
  const fits = heads.every(({ text, size, weight }) => textWidth(text, size, weight) <= column)
  const top = fits ? head : 0
  const y = (index: number) => top + row * (index + 0.5)
  return {
    width: widths[width],
    height: top + row * claims.length,
    shapes: claims.map((_, index) => ({
      d: `M${x(0)} ${y(index)}H${x(sources.length - 1)}`,
      stroke: 'rule',
    })),
    nodes: claims.flatMap((claim, line) =>
      sources.flatMap(({ source }, at): Node[] => {
        const stand = standOf(claim, source)
        const place = { x: x(at), y: y(line), r: radius.told }
        return stand === 'silent' ? [] : [{ ...place, look: stand === 'says' ? 'full' : 'dashed' }]
      }),
    ),
    // Names that would run into each other are left out: the pattern says enough.
    labels: fits ? heads : [],
  }
}
