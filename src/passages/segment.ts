import type { Block, Discard } from './block.ts'
import {
  classify,
  isBiography,
  isCaption,
  isDateline,
  isField,
  isNotice,
  referencesHeading,
} from './classify.ts'
import { splitLines, type Line, type Span } from './line.ts'
import { bullet, isRule } from './marks.ts'
import { hasMarkup, readMarkup } from './markup.ts'
import { isWrapped, joinWrapped } from './wrapped.ts'
import type { passageKinds } from '../schemas/source.ts'

/** A paragraph, heading or item of a source text, with the number by which it is cited. */
export interface Passage {
  /** `p1`, `p2` … in the order of the text; a picture's caption has numbers of its own: `c1`, `c2` … */
  readonly id: string
  readonly kind: (typeof passageKinds)[number]
  /** For a title or heading: its depth, the title's being 1. */
  readonly level?: number
  /** The words, without markup, bullets and line breaks. */
  readonly text: string
  /** Where it stands in the raw text. */
  readonly spans: readonly Span[]
  /** The line on which it begins, counted from 1. */
  readonly line: number
}

/** A source text taken apart: every character of it stands in one passage or one discard. */
export interface Segmented {
  readonly passages: readonly Passage[]
  readonly discards: readonly Discard[]
}

/**
 * Takes a raw source text apart into numbered passages.
 *
 * Understands scraps of HTML (closing tags without opening ones), plain text with one paragraph a line, and
 * text wrapped at a page's width with numbered headings, as it comes out of a PDF. Publishers' notices before
 * the title, datelines, page numbers, references and the writer's biography at the end are set aside by name.
 * Never throws.
 */
export function segment(raw: string): Segmented {
  const lines = splitLines(raw)
  const { blocks: all, discards } = readBlocks(lines)
  const blocks = all.filter(({ text }) => !isRule(text))
  const references = blocks.findIndex(({ text }, index) => index > 0 && referencesHeading.test(text))
  const end = references === -1 ? blocks.length : references
  const passages: Passage[] = []
  const setAside: Discard[] = [...discards]
  const counts = { p: 0, c: 0 }
  let depth = 1
  let bodyBegan = false

  const discard = (kind: Discard['kind'], { spans, text, line }: Block) =>
    setAside.push({ kind, spans, text, line })
  const add = (series: 'p' | 'c', kind: Passage['kind'], block: Block, level?: number) => {
    const { spans, text, line } = block
    const id = `${series}${++counts[series]}`
    passages.push({ id, kind, ...(level === undefined ? {} : { level }), text, spans, line })
    bodyBegan ||= kind === 'paragraph' || kind === 'item'
  }

  blocks.forEach((block, index) => {
    const last = index === end - 1
    if (index >= end) discard('references', block)
    else if (counts.p === 0 && isNotice(block)) discard('notice', block)
    else if (isDateline(block, bodyBegan && !last)) discard('dateline', block)
    else if (isCaption(block)) add('c', 'caption', block)
    else if (last && counts.p > 0 && isBiography(block)) discard('biography', block)
    else if (counts.p === 0) add('p', 'title', block, 1)
    else {
      const besideField = [blocks[index - 1], blocks[index + 1]].some((next) => next && isField(next))
      const { kind, level } = classify(block, besideField)
      if (kind === 'heading') {
        if (level !== undefined) depth = level
        add('p', kind, block, level ?? Math.min(depth + 1, 6))
      } else add('p', kind, kind === 'item' ? withoutBullet(raw, block) : block)
    }
  })
  return { passages, discards: [...setAside, ...layout(raw, lines, passages, setAside)] }
}

function readBlocks(lines: readonly Line[]): { blocks: Block[]; discards: Discard[] } {
  if (!hasMarkup(lines) && isWrapped(lines)) return joinWrapped(lines)
  const read = lines.map(readMarkup)
  return { blocks: read.flatMap(({ blocks }) => blocks), discards: read.flatMap(({ discards }) => discards) }
}

/** The bullet goes to the layout; the words stay. */
function withoutBullet(raw: string, block: Block): Block {
  const text = block.text.replace(bullet, '')
  const [first, ...rest] = block.spans
  if (text === '' || first === undefined) return block
  const [from, to] = first
  const mark = bullet.exec(raw.slice(from, to))?.[0].length ?? 0
  return { ...block, text, spans: from + mark < to ? [[from + mark, to], ...rest] : rest }
}

/** What is left: white space, line breaks, bullets. */
function layout(
  raw: string,
  lines: readonly Line[],
  passages: readonly Passage[],
  discards: readonly Discard[],
): Discard[] {
  const taken = [...passages, ...discards].flatMap(({ spans }) => spans).sort((a, b) => a[0] - b[0])
  const left: Discard[] = []
  let at = 0
  let line = 0
  for (const [from, to] of [...taken, [raw.length, raw.length] as Span]) {
    if (from > at) {
      while (line + 1 < lines.length && lines[line + 1]!.start <= at) line++
      left.push({ kind: 'layout', spans: [[at, from]], text: raw.slice(at, from), line: line + 1 })
    }
    at = Math.max(at, to)
  }
  return left
}
