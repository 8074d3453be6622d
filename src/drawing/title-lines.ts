/** A title set in lines. */
export interface TitleLines {
  /** Font size, in pixels. */
  readonly size: number
  readonly lines: readonly string[]
}

/** The room for a title, in pixels, and how it may be set: sizes from the largest, leading in ems. */
export interface TitleRoom {
  readonly width: number
  readonly height: number
  readonly leading: number
  readonly sizes: readonly { readonly size: number; readonly lines: number }[]
}

/** The width of a text, in ems. */
export type Measure = (text: string) => number

/** Characters that may not begin a line (行頭禁則, JIS X 4051). */
const neverFirst =
  /^[、。，．・：；？！゛゜ヽヾゝゞ々ー〜～…‥’”）〕］｝〉》」』】,.:;?!)\]}%％ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ]/u
/** Characters that may not end one (行末禁則). */
const neverLast = /[‘“（〔［｛〈《「『【([{]$/u

/** A figure holds on to what counts it, and to its own signs: 3兆円, 第13回, C5+1. */
const figureLast = /[\p{Nd}+＋]$|\p{Nd}[万億兆]$|第$/u
const figureNext = /^[\p{Nd}+＋\p{Script=Han}かカヵヶつ]/u

/** Joins pieces between which a line may not break. */
export function bindPieces(pieces: readonly string[]): string[] {
  const bound: string[] = []
  for (const piece of pieces) {
    const last = bound.at(-1)
    if (last !== undefined && isBound(last, piece)) bound[bound.length - 1] = last + piece
    else bound.push(piece)
  }
  return bound
}

const isBound = (last: string, next: string): boolean =>
  neverFirst.test(next) || neverLast.test(last) || (figureLast.test(last) && figureNext.test(next))

const parts = (text: string, granularity: 'word' | 'grapheme'): string[] =>
  [...new Intl.Segmenter('ja', { granularity }).segment(text)].map(({ segment }) => segment)

/** A line this short, in ems, is an orphan. */
const orphan = 2.5

/**
 * Sets a title as large as it fits, in as few lines as hold it, all about as long as each other. `pieces` are the
 * parts between which it should break. Where it fits in no size so, long pieces break between their words, then
 * anywhere; where it does not fit even so, it is cut off with an ellipsis.
 */
export function setTitle(pieces: readonly string[], room: TitleRoom, measure: Measure): TitleLines {
  const { size: smallest } = room.sizes.at(-1)!
  const longest = room.width / smallest
  const phrases = bindPieces(pieces)
  const words = phrases.flatMap((piece) =>
    measure(piece) > longest / 2 ? bindPieces(parts(piece, 'word')) : [piece],
  )
  for (const breakable of [phrases, words, bindPieces(parts(pieces.join(''), 'grapheme'))])
    for (const { size, lines: most } of room.sizes) {
      const limit = Math.min(most, Math.floor(room.height / (size * room.leading)))
      const lines = breakEvenly(breakable, room.width / size, limit, measure)
      if (lines) return { size, lines }
    }
  const fitting = words.flatMap((piece) => (measure(piece) > longest ? parts(piece, 'grapheme') : [piece]))
  return { size: smallest, lines: cutOff(fitting, room, smallest, measure) }
}

/** The most even lines of the fewest possible, none wider than `width` ems; undefined where `most` do not do. */
function breakEvenly(
  pieces: readonly string[],
  width: number,
  most: number,
  measure: Measure,
): string[] | undefined {
  // A line is as wide as its pieces; the space after the last one does not count.
  const widths = pieces.map(measure)
  const ends = pieces.map((piece) => measure(piece.trimEnd()))
  interface Set {
    readonly cost: number
    readonly lines: readonly string[]
  }
  // best[i]: the best way to set the first i pieces in the current number of lines.
  let best: (Set | undefined)[] = pieces.map(() => undefined)
  best.unshift({ cost: 0, lines: [] })
  for (let count = 1; count <= most; count++) {
    const next: (Set | undefined)[] = [undefined]
    for (let to = 1; to <= pieces.length; to++) {
      let found: Set | undefined
      let wide = ends[to - 1]!
      for (let from = to - 1; from >= 0 && wide <= width; wide += widths[--from] ?? 0) {
        const before = best[from]
        if (!before || (wide < orphan && (from > 0 || to < pieces.length))) continue
        // With their sum given, the squares of the widths are least where all are equal.
        const cost = before.cost + wide ** 2
        const line = pieces.slice(from, to).join('').trim()
        if (!found || cost < found.cost) found = { cost, lines: [...before.lines, line] }
      }
      next.push(found)
    }
    const whole = next.at(-1)
    if (whole) return [...whole.lines]
    best = next
  }
  return undefined
}

/** Fills all lines there is room for, and ends the last with an ellipsis. */
function cutOff(
  pieces: readonly string[],
  { width, height, leading }: TitleRoom,
  size: number,
  measure: Measure,
): string[] {
  const most = Math.floor(height / (size * leading))
  const lines = ['']
  for (const piece of pieces) {
    const longer = lines.at(-1)! + piece
    const last = lines.length === most
    if (measure((last ? `${longer}…` : longer).trim()) <= width / size) lines[lines.length - 1] = longer
    else if (last) break
    else lines.push(piece)
  }
  return lines.map((line, index) => (index === lines.length - 1 ? `${line.trim()}…` : line.trim()))
}
