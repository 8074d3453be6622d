import type { Block, Discard } from './block.ts'
import { isBlank, trimmedSpan, type Line } from './line.ts'
import { bullet, fieldLabel, isRule, numbering } from './marks.ts'
import { pageNumbers } from './page-number.ts'

/** Width of a text in full-width characters; those of ASCII and half-width forms count a half. */
export const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(char) ? 0.5 : 1), 0)

/** A line that is not blank, with how many empty ones stand before it, and whether a page turns there. */
interface Filled {
  readonly line: Line
  readonly gap: number
  readonly turn: boolean
}

function withGaps(lines: readonly Line[], skipped: ReadonlySet<Line>): Filled[] {
  const result: Filled[] = []
  let gap = 0
  let turn = false
  for (const line of lines) {
    turn ||= line.opensPage || skipped.has(line)
    if (isRule(line.text) && !isBlank(line.text)) gap = Infinity
    else if (isBlank(line.text) || skipped.has(line)) gap++
    else {
      result.push({ line, gap, turn })
      gap = 0
      turn = false
    }
  }
  return result
}

const endsSentence = /[。．.！？!?][」』）)”"]*$/u
const closes = /[。．.！？!?」』）)”"]$/u

/** The width that filled lines reach: the ninth decile, so that a few longer ones do not count. */
function fullWidth(texts: readonly string[]): number {
  const widths = texts.map(width).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/**
 * Tells whether a text was wrapped at a page's width, as text taken out of a PDF is: nearly no line is longer,
 * many are filled and stop in the middle of a sentence (in a short text most do), and sentences end somewhere.
 */
export function isWrapped(lines: readonly Line[]): boolean {
  const filled = lines.map(({ text }) => text.trim()).filter((text) => !isBlank(text))
  const full = fullWidth(filled)
  if (filled.length < 5 || full < 15 || full > 60) return false
  const longer = filled.filter((text) => width(text) > full * 2)
  const cut = filled.filter((text) => width(text) >= full - 3 && !endsSentence.test(text))
  return (
    longer.length <= filled.length * 0.05 &&
    cut.length >= filled.length * (filled.length < 8 ? 0.5 : 0.3) &&
    filled.some((text) => endsSentence.test(text))
  )
}

/**
 * Joins the lines of a wrapped text into blocks.
 *
 * A block ends before a wider gap than usual, before numbering, a bullet or a field, after a line that is
 * not filled or that no page could hold, after one that ends in white space where the extraction marks
 * paragraphs so, and before an indented line that follows a full stop or a numbered heading. A page's number
 * and a form feed stand in no one's way. A smaller gap than usual is the turn of a page.
 */
export function joinWrapped(lines: readonly Line[]): { blocks: Block[]; discards: Discard[] } {
  const numbers = pageNumbers(lines)
  const filled = withGaps(lines, numbers)
  const full = fullWidth(filled.map(({ line }) => line.text.trim()))
  const usualGap = mode(filled.slice(1).map(({ gap }) => gap))
  const usualIndent = mode(filled.map(({ line }) => indent(line)))
  const marksEnds = usesTrailingSpace(filled.map(({ line }) => line))

  const blocks: Block[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) blocks.push(toBlock(open))
    open = []
  }
  for (const { line, gap, turn } of filled) {
    const before = open.at(-1)
    if (before !== undefined) {
      const text = line.text.trim()
      const previous = before.text.trim()
      const indented = indent(line) > usualIndent && (turn || gap >= usualGap)
      const ends =
        (gap > usualGap && (!turn || gap === Infinity)) ||
        opensBlock(text) ||
        width(previous) + width(firstWord(text)) < full - 3.5 ||
        width(previous) > full * 1.5 ||
        (marksEnds && /\s$/u.test(before.text)) ||
        (indented && (closes.test(previous) || isNumbered(open[0]!.text.trim())))
      if (ends) close()
    }
    open.push(line)
  }
  close()
  const discards = [...numbers].map(({ text, start, number }): Discard => {
    const span = trimmedSpan(text, start)!
    return { kind: 'page-number', spans: [span], text: text.trim(), line: number }
  })
  return { blocks, discards }
}

const indent = ({ text }: Line): number => width(/^\s*/u.exec(text)![0])

/** What cannot be cut at a line's end: a Latin word. It may leave the line before it short. */
const firstWord = (text: string): string => /^[A-Za-z][A-Za-z'’-]*/.exec(text)?.[0] ?? ''

const isNumbered = (text: string): boolean => numbering.some(({ pattern }) => pattern.test(text))

const opensBlock = (text: string): boolean => isNumbered(text) || bullet.test(text) || fieldLabel.test(text)

/** Some extractions leave a space after a paragraph's last line, and none after the others. */
function usesTrailingSpace(lines: readonly Line[]): boolean {
  const trailing = lines.filter(({ text }) => /\s$/u.test(text))
  const stopped = trailing.filter(({ text }) => endsSentence.test(text.trim()))
  return (
    trailing.length >= 3 && trailing.length < lines.length * 0.5 && stopped.length >= trailing.length * 0.2
  )
}

function toBlock(lines: readonly Line[]): Block {
  const spans = lines.flatMap(({ text, start }) => {
    const span = trimmedSpan(text, start)
    return span ? [span] : []
  })
  const text = lines.map(({ text }) => text.trim()).reduce(joinLines)
  return { text: closeUp(text), spans, line: lines[0]!.number }
}

/** A line break between two Latin words was a space; in Japanese it was nothing. */
const joinLines = (before: string, after: string): string =>
  (/[A-Za-z\d.,;:!?%)”"'’]$/.test(before) && /^[“"‘']?[A-Za-z]/.test(after)) ||
  (/[A-Za-z,;]$/.test(before) && /^\d/.test(after) && !/\d,$/.test(before))
    ? `${before} ${after}`
    : before + after

/** Takes out the spaces that an extraction puts between Japanese and digits or Latin letters, and inside labels. */
function closeUp(text: string): string {
  const japanese = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー、。「」『』（）・～〜％＋]'
  return text
    .replace(fieldLabel, (label) => label.replace(/[\s\u3000]+/gu, ''))
    .replace(new RegExp(`(?<=${japanese})[ \\u00a0]+(?=[\\dA-Za-z])`, 'gu'), '')
    .replace(new RegExp(`(?<=[\\dA-Za-z])[ \\u00a0]+(?=${japanese})`, 'gu'), '')
    .replace(/[\s\u3000]+/gu, ' ')
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0
}
