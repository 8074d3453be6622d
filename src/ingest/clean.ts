import type { Block, Discard } from '../passages/block.ts'
import { isRule } from '../passages/marks.ts'
import type { Passage, Segmented } from '../passages/segment.ts'

/** What was set aside for what it says; the rest is markup, white space and the like. */
const kept: readonly Discard['kind'][] = ['notice', 'dateline', 'references', 'biography']

/**
 * A source's text without its mess: a line a passage, in tags that say what it is and carry its number, and what
 * was set aside as it stood. Segmenting it gives the same passages and the same discards of those kinds.
 */
export function cleanText({ passages, discards }: Segmented): string {
  const lines = [
    ...passages.map((passage) => ({ at: passage.spans[0]?.[0] ?? 0, text: tagged(passage) })),
    ...discards
      .filter(({ kind }) => kept.includes(kind))
      .map(({ spans, text }) => ({ at: spans[0]?.[0] ?? 0, text: escape(text.trim()) })),
  ]
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => `${text}\n`)
    .join('')
}

const tags = { title: 'h1', paragraph: 'p', item: 'li', caption: 'figcaption' } as const

function tagged({ id, kind, level, text }: Passage): string {
  const name: NonNullable<Block['tag']> = kind === 'heading' ? `h${(level ?? 2) as 2}` : tags[kind]
  return `<${name} id="${id}">${kind === 'item' ? bulletFor(text) : ''}${escape(text)}</${name}>`
}

/** An item gets a bullet back, so that one which its words begin with stays theirs. */
const bulletFor = (text: string): string => (isRule(`- ${text}`) ? '1. ' : '- ')

/** Keeps a text from being read as tags, references, line breaks or a player's label. */
const escape = (text: string): string =>
  text
    .replace(/[&<>\n\r\f]/g, (char) => `&#${char.charCodeAt(0)};`)
    .replace(
      /(video poster|動画を再生|play video)(?=\s*$)/i,
      (label) => `&#${label.charCodeAt(0)};${label.slice(1)}`,
    )
