import type { Block, Discard } from './block.ts'
import { decodeEntities } from './entities.ts'
import { isBlank, trimmedSpan, type Line, type Span } from './line.ts'

/** A tag of HTML, whole or a scrap, its slash perhaps escaped as in JSON (`<\/p>`), or a comment. */
const tagPattern =
  /<!--[^<>]*-->|<\\?(\/?)\\?(p|h[1-6]|ul|ol|li|dl|dt|dd|div|section|article|main|header|footer|nav|aside|span|br|hr|strong|em|b|i|u|a|small|time|mark|code|pre|blockquote|figure|figcaption|img|picture|video|source|iframe|table|thead|tbody|tr|t[dh]|script|style|sup|sub)(?:\s[^<>]*)?\\?\/?>/gi

/** Tags that stand inside a run of text and do not end it. */
const inline = new Set([
  'span',
  'strong',
  'em',
  'b',
  'i',
  'u',
  'a',
  'sup',
  'sub',
  'small',
  'time',
  'mark',
  'code',
])

/** What a video player leaves behind a title when a page is copied. */
const playerLabel = /(?<=^|\S)\s*(?:video poster|動画を再生|play video)\s*$/i

/** Tells whether a text holds enough scraps of HTML to be read by its tags. */
export const hasMarkup = (lines: readonly Line[]): boolean =>
  lines.some(({ text }) => text.search(tagPattern) !== -1)

/**
 * Takes the tags out of one line and cuts it where a block of HTML or a line in it (`<br>`) ends.
 * A closing tag says what stood before it, with or without its opening tag.
 */
export function readMarkup(line: Line): { blocks: Block[]; discards: Discard[] } {
  const blocks: Block[] = []
  const discards: Discard[] = []
  let spans: Span[] = []
  let text = ''
  let tag: Block['tag']
  /** Where in `blocks` begins what the next closing tag closes. */
  let opened = 0

  const discard = (kind: Discard['kind'], [from, to]: Span) =>
    discards.push({
      kind,
      spans: [[from, to]],
      text: line.text.slice(from - line.start, to - line.start),
      line: line.number,
    })
  const keep = (from: number, to: number, ends: boolean) => {
    const piece = line.text.slice(from, to)
    const end = from + ((ends ? playerLabel.exec(piece)?.index : undefined) ?? piece.length)
    const span = trimmedSpan(line.text.slice(from, end), line.start + from)
    if (span) spans.push(span)
    text += line.text.slice(from, end)
    if (end < to) discard('player-label', [line.start + end, line.start + to])
  }
  const flush = () => {
    const words = decodeEntities(text).trim()
    if (!isBlank(words)) blocks.push({ text: words, spans, line: line.number, tag })
    else if (!isBlank(text)) spans.forEach((span) => discard('markup', span))
    spans = []
    text = ''
  }

  let at = 0
  for (const match of line.text.matchAll(tagPattern)) {
    const name = match[2]?.toLowerCase() ?? 'comment'
    const ends = name !== 'comment' && !inline.has(name)
    keep(at, match.index, ends)
    at = match.index + match[0].length
    discard('markup', [line.start + match.index, line.start + at])
    if (!ends) continue
    flush()
    const paragraphOfItem = name === 'p' && (tag === 'li' || tag === 'figcaption')
    if (name === 'br' || paragraphOfItem) continue
    if (match[1] === '/') {
      for (let index = opened; index < blocks.length; index++)
        blocks[index] = { ...blocks[index]!, tag: blocks[index]!.tag ?? blockTag(name) }
      tag = undefined
    } else tag = blockTag(name)
    opened = blocks.length
  }
  keep(at, line.text.length, true)
  flush()
  return { blocks, discards }
}

const blockTag = (name: string): Block['tag'] =>
  /^(p|li|h[1-6]|figcaption)$/.test(name) ? (name as Block['tag']) : undefined
