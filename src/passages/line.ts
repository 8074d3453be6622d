/** A stretch of the raw text: UTF-16 offsets, end exclusive. */
export type Span = readonly [start: number, end: number]

/** A line of the raw text, without its line break. */
export interface Line {
  readonly text: string
  readonly start: number
  /** Counted from 1. */
  readonly number: number
  /** Whether a form feed stands before it. */
  readonly opensPage: boolean
}

/** Splits a text at every line break (LF, CRLF, CR); a form feed is one, or part of the one it follows. */
export function splitLines(raw: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let opensPage = false
  const push = (end: number) =>
    lines.push({ text: raw.slice(start, end), start, number: lines.length + 1, opensPage })
  for (const match of raw.matchAll(/(?:\r\n|[\n\r])\f?|\f/g)) {
    push(match.index)
    start = match.index + match[0].length
    opensPage = match[0].endsWith('\f')
  }
  push(raw.length)
  return lines
}

/** Tells whether nothing can be seen in a text: white space, zero-width and control characters. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Cf}]*$/u.test(text)

/** The stretch of a line's text that is left when white space is trimmed, or undefined for a blank one. */
export function trimmedSpan(text: string, start: number): Span | undefined {
  const trimmed = text.trim()
  if (trimmed === '') return undefined
  const from = start + text.indexOf(trimmed)
  return [from, from + trimmed.length]
}
