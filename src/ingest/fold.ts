import { foldName } from '../domain/fold-name.ts'

/** A text folded as names are compared, each character with its place in the text. */
export interface Folded {
  readonly text: string
  /** For each character: where the one it comes from begins … */
  readonly starts: readonly number[]
  /** … and ends. */
  readonly ends: readonly number[]
}

/** Half-width kana with their marks are one character; all others stand alone. */
const clusters = /[\uff66-\uff9d][\uff9e\uff9f]?|./gsu

/** Folds a text for looking up names. Offsets are UTF-16. */
export function foldText(text: string): Folded {
  let folded = ''
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(clusters)) {
    const part = foldName(match[0])
    folded += part
    for (let index = 0; index < part.length; index++) {
      starts.push(match.index)
      ends.push(match.index + match[0].length)
    }
  }
  return { text: folded, starts, ends }
}
