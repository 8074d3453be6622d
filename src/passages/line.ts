/** A stretch of the raw text: UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number]

/** A line of the raw text, without its line break. */
export interface Line {
  readonly text: string
  readonly start: number
  /** Counted from 1. */
  readonly number: number
}

/** Splits a text at every line break (LF, CRLF, CR, form feed). */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = []
  let start = 0
  for (const match of raw.matchAll(/\r\n|[\n\r\f]/g)) {
    lines.push({ text: raw.slice(start, match.index), start, number: lines.length + 1 })
    start = match.index + match[0].length
  }
  lines.push({ text: raw.slice(start), start, number: lines.length + 1 })
  return lines
}

/** The stretch of a line's text that is left when white space is trimmed, or undefined for a blank one. */
export function trimmedSpan(text: string, start: number): Span | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const from = start + text.indexOf(trimmed)
  return [from, from + trimmed.length]
}
