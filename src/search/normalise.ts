/** A query in one spelling: what was typed in quotation marks, and the rest. */
export interface Normalised {
  readonly text: string
  readonly quoted: readonly string[]
}

/** Beyond this many characters a query is a pasted text; its beginning says what it is about. */
export const longestQuery = 120

/**
 * Brings a query into the index's spelling: NFKC, lower case, no control characters, marks of direction, lone
 * surrogates or emoji, one space at a time. Never throws.
 */
export function normalise(raw: string): Normalised {
  const quoted: string[] = []
  const text = clean(raw.slice(0, longestQuery * 2))
    .slice(0, longestQuery)
    .replace(/"([^"]*)"?/g, (_, inside: string) => {
      if (tidy(inside) !== '') quoted.push(tidy(inside))
      return ' '
    })
  return { text: tidy(text), quoted }
}

const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[“”„‟«»]/g, '"')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{C}\uFFFD\p{Extended_Pictographic}\u{FE00}-\u{FE0F}]/gu, (char) =>
      /\s/.test(char) ? ' ' : '',
    )

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
