import type { Block, Discard } from './block.ts'
import { trimmedSpan, type Line, type Span } from './line.ts'

/** A tag of HTML, whole or a scrap, its slash perhaps escaped as in JSON (`<\/p>`). */
const tagPattern =
  /<\\?(\/?)\\?(p|h[1-6]|ul|ol|li|div|section|article|span|br|hr|strong|em|b|i|u|a|blockquote|figure|figcaption|img|picture|video|source|iframe|table|thead|tbody|tr|t[dh]|script|style|sup|sub)(?:\s[^<>]*)?\\?\/?>/gi

/** Tags that stand inside a run of text and do not end it. */
const inline = new Set(['span', 'strong', 'em', 'b', 'i', 'u', 'a', 'sup', 'sub'])

/** What a video player leaves behind a title when a page is copied. */
const playerLabel = /\s+(video poster|動画を再生|play video)\s*$/i

/** Tells whether a text holds enough scraps of HTML to be read by its tags. */
export const hasMarkup = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.search(tagPattern) !== -1)

/**
 * Takes the tags out of one line and cuts it where a block of HTML ends.
 * A closing tag says what stood before it, with or without its opening tag.
 */
export function readMarkup(line: Line): { blocks: Block[]; discards: Discard[] } {
  const blocks: Block[] = []
  const discards: Discard[] = []
  let spans: Span[] = []
  let tag: Block['tag']

  const flush = () => {
    const text = spans.map(([from, to]) => line.text.slice(from - line.start, to - line.start)).join('')
    const kept = spans.length > 0 && text.trim() !== ''
    if (kept) blocks.push({ text: text.trim(), spans, line: line.number, tag })
    spans = []
    tag = undefined
  }
  const keep = (from: number, to: number) => {
    const span = trimmedSpan(line.text.slice(from, to), line.start + from)
    if (span) spans.push(span)
  }
  const discard = (kind: Discard['kind'], from: number, to: number) =>
    discards.push({
      kind,
      spans: [[line.start + from, line.start + to]],
      text: line.text.slice(from, to),
      line: line.number,
    })

  const label = playerLabel.exec(line.text)
  const end = label ? label.index : line.text.length
  let at = 0
  for (const match of line.text.matchAll(tagPattern)) {
    const name = match[2]!.toLowerCase()
    const closes = match[1] === '/'
    keep(at, match.index)
    at = match.index + match[0].length
    discard('markup', match.index, at)
    if (inline.has(name)) continue
    if (closes) tag = blockTag(name) ?? tag
    flush()
    if (!closes) tag = blockTag(name)
  }
  if (at < end) keep(at, end)
  if (label) discard('player-label', Math.max(at, end), line.text.length)
  flush()
  return { blocks, discards }
}

const blockTag = (name: string): Block['tag'] =>
  /^(p|li|h[1-6]|figcaption)$/.test(name) ? (name as Block['tag']) : undefined
