/** The widths of a drawing for which it is laid out at build, in pixels; each serves up to the next. */
export const levels = [272, 680, 992] as const

/** About how wide a text is in the letters of a drawing (12 px), in pixels; rather too wide than too narrow. */
export function textWidth(text: string): number {
  let width = 0
  for (const letter of text)
    width +=
      letter > '\u2e7f' ? 12 : /[ .,:;’|!ilfjrt·–]/.test(letter) ? 5 : /[A-Zmw%+—]/.test(letter) ? 8.6 : 7
  return width
}
