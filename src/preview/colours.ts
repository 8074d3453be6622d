/** The colours of a picture: those of styles/theme.css by day. */
export const colours = { paper: '#fcfaf5', ink: '#1b1e26', quiet: '#595d69', lapis: '#1c4a99' } as const

export type Rgb = readonly [red: number, green: number, blue: number]

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb

/** An ink on the paper, from its faintest edge to its full strength. */
const strengths = (hex: string, steps: number): Rgb[] => {
  const [paper, ink] = [rgb(colours.paper), rgb(hex)]
  return Array.from(
    { length: steps },
    (_, step) =>
      paper.map((from, i) => Math.round(from + ((ink[i]! - from) * (step + 1)) / steps)) as unknown as Rgb,
  )
}

/** Sixteen colours that the picture's edges can be drawn in, too; the paper first. */
export const palette: readonly Rgb[] = [
  rgb(colours.paper),
  ...strengths(colours.ink, 7),
  ...strengths(colours.quiet, 4),
  ...strengths(colours.lapis, 4),
]
