/**
 * What a figure shows, as data: shapes, nodes and labels on a sheet measured in CSS pixels. A drawing is laid out
 * once and printed twice: as an SVG file whose words the browser sets, and on a link preview whose words we set.
 */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** In the order of painting: the first lies lowest. Nodes lie over them, labels over all. */
  readonly shapes: readonly Shape[]
  readonly nodes: readonly Node[]
  readonly labels: readonly Label[]
}

/** The inks of a drawing. What each is by day and by night, theme.ts says. */
export type Tone = 'ink' | 'quiet' | 'rule' | 'lapis' | 'inferred' | 'paper' | 'land' | 'own'

export interface Shape {
  /** SVG path data, in the drawing's pixels. */
  readonly d: string
  readonly fill?: Tone
  readonly stroke?: Tone
  /** The width of the stroke: 1 unless said. */
  readonly width?: number
  /** The lengths of the stroke's dashes and gaps. */
  readonly dash?: readonly [dash: number, gap: number]
}

/** A place on the line: open, filled for what the article tells, dashed for what did not come about. */
export interface Node {
  readonly x: number
  readonly y: number
  readonly r: number
  readonly look: 'open' | 'full' | 'dashed'
}

export type Weight = 'regular' | 'semibold'

export interface Label {
  readonly text: string
  readonly x: number
  /** The baseline. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly tone: Tone
  readonly weight: Weight
  /** In pixels, 12 at least. */
  readonly size: number
  /** Paper around the letters, for words that stand on a line or on land. */
  readonly halo?: 'paper' | 'land'
  /** Where it leads, in a drawing that stands in the page itself. */
  readonly href?: string
}

/** The radius of a node: of any, and of what the article tells. */
export const radius = { node: 5, told: 7 } as const

/** The sizes of words in a drawing: labels, and the name of the place that the piece is about. */
export const sizes = { label: 12, place: 15 } as const

/** The widths for which figures are drawn: the narrowest column of text beside the margin, and that of a small phone. */
export const widths = { wide: 612, narrow: 320 } as const

export type Width = keyof typeof widths
