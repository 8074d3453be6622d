/**
 * A text with full-width ASCII and spaces made half-width, for matching. Every character keeps its place, so that
 * offsets hold in the original.
 */
export const plainWidth = (text: string): string =>
  text.replace(/[\uff01-\uff5e\u3000\u00a0]/g, (char) =>
    char === '\u3000' || char === '\u00a0' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 0xfee0),
  )

const digits = '〇一二三四五六七八九'

/** A whole number in digits or in kanji up to 99 (十二, 二十日's 二十), or kanji digit by digit (二〇二五). */
export function readNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  if (!text.includes('十')) return Number([...text].map((char) => digits.indexOf(char)).join(''))
  const [tens = '', ones = ''] = text.split('十')
  return (tens === '' ? 1 : digits.indexOf(tens)) * 10 + (ones === '' ? 0 : digits.indexOf(ones))
}
