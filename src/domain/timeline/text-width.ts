/** The size of the drawing's letters, in pixels. */
export const textSize = 11

/** The widths of a drawing from which words may be shown, in pixels. Everything else fits at the first. */
export const levels = [288, 560, 840] as const

export type Level = (typeof levels)[number]

/** About how wide a text is in the drawing's letters, in pixels: a full-width character is as wide as high. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text) width += letter.codePointAt(0)! > 0x2e7f ? textSize : textSize * 0.62
  return Math.ceil(width)
}

/** The narrowest width at which a text fits into a part of the drawing (a fraction of it), with room to spare. */
export const levelFor = (text: string, part: number, spare: number): Level | undefined =>
  levels.find((width) => textWidth(text) + spare <= part * width)
