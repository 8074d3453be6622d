/** Letters from here on are as wide as high: CJK punctuation, kana, kanji and full-width forms. */
const fullWidth = 0x2e7f

/** About how wide a text is in sans-serif letters of a size, in pixels, rounded up. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text) width += letter.codePointAt(0)! > fullWidth ? size : size * 0.6
  return Math.ceil(width)
}
