import type { Tone } from '../drawing/drawing.ts'
import { tones } from '../drawing/theme.ts'

export type Rgb = readonly [red: number, green: number, blue: number]

/** The colour of a tone on a picture: it is always day. */
export const colourOf = (tone: Tone): string => tones[tone][0]

const rgb = (hex: string): Rgb => [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)) as unknown as Rgb

/** An ink on the paper, from its faintest edge to its full strength. */
const strengths = (tone: Tone, steps: number): Rgb[] => {
  const [paper, ink] = [rgb(colourOf('paper')), rgb(colourOf(tone))]
  return Array.from(
    { length: steps },
    (_, step) =>
      paper.map((from, i) => Math.round(from + ((ink[i]! - from) * (step + 1)) / steps)) as unknown as Rgb,
  )
}

/** Sixteen colours that the picture's edges can be drawn in, too; the paper first. */
export const palette: readonly Rgb[] = [
  rgb(colourOf('paper')),
  ...strengths('ink', 6),
  ...strengths('quiet', 3),
  ...strengths('lapis', 3),
  ...(['rule', 'land', 'own'] as const).map((tone) => rgb(colourOf(tone))),
]
