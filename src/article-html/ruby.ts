import type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from 'hast'
import { isKanji } from '../japanese/furigana-align.ts'
import type { Furigana, Segment } from '../japanese/furigana.ts'

/** Elements whose text has no readings of its own: code, what is ruby already, what is not read. */
const unread = new Set(
  'code kbd samp pre ruby rt rp head title textarea script style svg math template'.split(' '),
)

/** Classes of what is set too small for readings: marks and notes. */
const small = new Set<string | number>(['fn', 'mn'])

/** Elements inside a sentence. All others begin and end one. */
const inline = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins mark q s small span strong sub sup time u var wbr'.split(' '),
)

/** A text node of a sentence, and where it begins in it. */
interface Piece {
  readonly node: Text
  readonly parent: Parents
  readonly start: number
}

/**
 * Puts readings over the Japanese of a tree, in place: `<ruby>会談<rp>（</rp><rt>かいだん</rt><rp>）</rp></ruby>`; over
 * names with the class `n`. A sentence is read as a whole, though links and emphasis cut it into several text nodes;
 * citations, code and other languages (`lang`) are left alone.
 */
export async function addRuby(root: Root, furigana: Furigana): Promise<void> {
  const contents = new Map<Nodes, ElementContent[]>()
  const parents = new Set<Parents>()
  await Promise.all(
    sentencesOf(root).map(async (pieces) => {
      const segments = await furigana(pieces.map(({ node }) => node.value).join(''))
      for (const piece of pieces) {
        contents.set(piece.node, toContents(joinWide(await within(piece, segments, furigana))))
        parents.add(piece.parent)
      }
    }),
  )
  for (const parent of parents)
    parent.children = (parent.children as RootContent[]).flatMap(
      (child) => contents.get(child) ?? [child],
    ) as never
}

/** The tree's sentences: text nodes with no block, citation or unread element between them. */
function sentencesOf(root: Root): Piece[][] {
  const sentences: Piece[][] = []
  let current: Piece[] = []
  const close = () => {
    if (current.length > 0) sentences.push(current)
    current = []
  }
  const walk = (parent: Parents) => {
    for (const node of parent.children) {
      if (node.type === 'text') {
        const last = current.at(-1)
        current.push({ node, parent, start: last ? last.start + last.node.value.length : 0 })
      } else if (node.type === 'element') {
        const within = inline.has(node.tagName)
        if (!within) close()
        if (isRead(node)) walk(node)
        else close()
        if (!within) close()
      }
    }
  }
  walk(root)
  close()
  return sentences
}

function isRead({ tagName, properties }: Element): boolean {
  const { lang, className } = properties
  if (typeof lang === 'string' && !/^ja(?:-|$)/iu.test(lang)) return false
  return !unread.has(tagName) && !(Array.isArray(className) && className.some((name) => small.has(name)))
}

/** A text node's share of its sentence. Of a word that runs over its edge, the part inside is read by itself. */
async function within(
  { node, start }: Piece,
  segments: readonly Segment[],
  furigana: Furigana,
): Promise<Segment[]> {
  const end = start + node.value.length
  const own: Segment[] = []
  let at = 0
  for (const segment of segments) {
    const from = Math.max(at, start)
    const to = Math.min((at += segment.text.length), end)
    if (from >= to) continue
    const text = node.value.slice(from - start, to - start)
    if (text === segment.text || segment.reading === undefined) own.push({ ...segment, text })
    else own.push(...(await furigana(text)).map((part) => ({ ...part, name: segment.name })))
  }
  return own
}

/** A reading with more hiragana than this for each kanji is clearly wider than its word. */
const perKanji = 2

/** The most kanji that words are joined to, so that a reader still sees what is read how. */
const longest = 4

/**
 * Joins a word whose reading is wider than itself with the kanji beside it: 重要(じゅうよう) and 性(せい) to
 * 重要性(じゅうようせい). Two readings side by side would push the compound apart.
 */
function joinWide(segments: readonly Segment[]): Segment[] {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    if (last && belongTogether(last, segment))
      joined[joined.length - 1] = {
        ...segment,
        text: last.text + segment.text,
        reading: last.reading! + segment.reading!,
      }
    else joined.push(segment)
  }
  return joined
}

function belongTogether(a: Segment, b: Segment): boolean {
  if (a.reading === undefined || b.reading === undefined || Boolean(a.name) !== Boolean(b.name)) return false
  if (!isKanji(a.text + b.text) || a.text.length + b.text.length > longest) return false
  return [a, b].some(({ text, reading }) => reading!.length > text.length * perKanji)
}

/** A figure that has no reading itself stands in one piece with what counts it: 3兆円. */
function toContents(segments: readonly Segment[]): ElementContent[] {
  const contents: ElementContent[] = []
  for (const segment of segments) {
    const last = contents.at(-1)
    const figure = segment.reading !== undefined && last?.type === 'text' ? digits.exec(last.value)?.[0] : ''
    if (figure && last?.type === 'text') {
      contents.pop()
      const before = last.value.slice(0, -figure.length)
      if (before) contents.push({ type: 'text', value: before })
      contents.push({
        type: 'element',
        tagName: 'span',
        properties: { className: ['counted'] },
        children: [{ type: 'text', value: figure }, toContent(segment)],
      })
    } else contents.push(toContent(segment))
  }
  return contents
}

const digits = /[0-9０-９][0-9０-９.,]*$/u

const toContent = ({ text, reading, name }: Segment): ElementContent =>
  reading === undefined ? { type: 'text', value: text } : ruby(text, reading, name)

function ruby(text: string, reading: string, name: boolean | undefined): Element {
  const element = (tagName: string, value: string): Element => ({
    type: 'element',
    tagName,
    properties: {},
    children: [{ type: 'text', value }],
  })
  return {
    type: 'element',
    tagName: 'ruby',
    properties: name ? { className: ['n'] } : {},
    children: [
      { type: 'text', value: text },
      element('rp', '（'),
      element('rt', reading),
      element('rp', '）'),
    ],
  }
}
