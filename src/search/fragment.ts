import type { PageId, PageText } from './port.ts'

/** A page's record as Pagefind stores it; `data()` hands out the text before its own escaping as raw_content. */
export interface Fragment {
  readonly url: string
  readonly content: string
  readonly raw_content?: string
  readonly raw_url?: string
  readonly meta: Readonly<Record<string, string>>
  readonly anchors: readonly {
    readonly element: string
    readonly id: string
    readonly text: string
    readonly location: number
  }[]
}

/** What Pagefind puts between the words of a language that has no spaces. */
const wordMark = '\u200b'

/** Reads a record: the text without marks, where its words begin, and its sections. */
export function toPageText(id: PageId, fragment: Fragment): PageText {
  const { meta, anchors, url } = fragment
  const raw = fragment.raw_content?.replaceAll('&lt;', '<').replaceAll('&gt;', '>') ?? fragment.content
  const { text, wordStarts } = raw.includes(wordMark) ? joinWords(raw) : spacedWords(raw)
  return {
    id,
    slug: meta['slug'] ?? '',
    url,
    title: meta['title'] ?? '',
    date: meta['date'] ?? '',
    text,
    wordStarts,
    sections: anchors
      // Besides headings, the first paragraph has an id: it begins a section without a title.
      .map(({ element, id, text, location }) => ({
        id,
        title: element === 'h2' ? text : '',
        start: wordStarts[location] ?? text.length,
      })),
  }
}

function joinWords(raw: string): { text: string; wordStarts: number[] } {
  const words = raw.split(wordMark)
  const wordStarts: number[] = []
  let length = 0
  for (const word of words) {
    wordStarts.push(length)
    length += word.length
  }
  return { text: words.join(''), wordStarts }
}

const spacedWords = (raw: string): { text: string; wordStarts: number[] } => ({
  text: raw,
  wordStarts: [...raw.matchAll(/[^\r\n\s]+/g)].map(({ index }) => index),
})
