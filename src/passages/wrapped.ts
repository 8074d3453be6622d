import type { Block } from './block.ts'
import { trimmedSpan, type Line } from './line.ts'

/** Numbering that opens a heading: （1）, (2), （イ）, 第1章, and its depth below the title. */
export const numbering: readonly { readonly pattern: RegExp; readonly level: number }[] = [
  { pattern: /^第[\d０-９一二三四五六七八九十]+[章節部]/u, level: 2 },
  { pattern: /^[（(][\d０-９]+[）)]/u, level: 2 },
  { pattern: /^[（(][ァ-ヶ][）)]/u, level: 3 },
  { pattern: /^[（(][a-z][）)]/u, level: 4 },
]

/** A field of a document's head: 「日 時：」「場 所：」. */
export const fieldLabel = /^(\p{Script=Han}(?:[\s\u3000]*[\p{Script=Han}ー]){1,7})[\s\u3000]*[：:]/u

/** Marks that open an item of a list. */
export const bullet = /^(?:[-–—*•◦●○■□▪‣⁃]\s*|・\s*|[①-⑳]\s*|\d{1,2}[.)．]\s+)/u

/** Width of a text in full-width characters; those of ASCII and half-width forms count a half. */
export const width = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u0020-\u007e\uff61-\uff9f]/.test(char) ? 0.5 : 1), 0)

/** How many empty lines stand before each line that is not blank. */
function withGaps(lines: readonly Line[]): { line: Line; gap: number }[] {
  const result: { line: Line; gap: number }[] = []
  let gap = 0
  for (const line of lines) {
    if (line.text.trim() === '') gap++
    else {
      result.push({ line, gap })
      gap = 0
    }
  }
  return result
}

const endsSentence = /[。．！？!?][」』）)]*$/u

/** The width that filled lines reach: the ninth decile, so that a few longer ones do not count. */
function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => width(text.trim())).sort((a, b) => a - b)
  return widths[Math.floor(widths.length * 0.9)] ?? 0
}

/**
 * Tells whether a text was wrapped at a page's width, as text taken out of a PDF is:
 * most lines are filled, few are longer, and many filled ones stop in the middle of a sentence.
 */
export function isWrapped(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const full = fullWidth(filled)
  if (filled.length < 8 || full < 15 || full > 60) return false
  if (filled.some(({ text }) => width(text.trim()) > full * 2)) return false
  const cut = filled.filter(({ text }) => width(text.trim()) >= full - 3 && !endsSentence.test(text.trim()))
  return cut.length >= filled.length * 0.3
}

/**
 * Joins the lines of a wrapped text into blocks.
 *
 * A block ends before a wider gap than usual, before numbering, a bullet or a field, after a line that is
 * not filled, after one that ends in white space where the extraction marks paragraphs so, and before an
 * indented line that follows a full stop or a numbered heading. No gap at all is the turn of a page.
 */
export function joinWrapped(lines: readonly Line[]): Block[] {
  const filled = withGaps(lines)
  const full = fullWidth(filled.map(({ line }) => line))
  const gaps = filled.slice(1).map(({ gap }) => gap)
  const usualGap = mode(gaps)
  const marksEnds = usesTrailingSpace(filled.map(({ line }) => line))

  const blocks: Block[] = []
  let open: Line[] = []
  const close = () => {
    if (open.length > 0) blocks.push(toBlock(open))
    open = []
  }
  for (const { line, gap } of filled) {
    const before = open.at(-1)
    if (before !== undefined) {
      const text = line.text.trim()
      const previous = before.text.trim()
      const indented = /^[\s\u3000]/u.test(line.text) && gap > 0
      const ends =
        gap > usualGap ||
        opensBlock(text) ||
        width(previous) < full - 3.5 ||
        (marksEnds && /\s$/u.test(before.text)) ||
        (indented && (endsSentence.test(previous) || opensBlock(open[0]!.text.trim())))
      if (ends) close()
    }
    open.push(line)
  }
  close()
  return blocks
}

const opensBlock = (text: string): boolean =>
  numbering.some(({ pattern }) => pattern.test(text)) || bullet.test(text) || fieldLabel.test(text)

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

/** A line break between two Latin letters or digits of different words was a space; in Japanese it was nothing. */
const joinLines = (before: string, after: string): string =>
  /[A-Za-z,;]$/.test(before) && /^[A-Za-z]/.test(after) ? `${before} ${after}` : before + after

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
