import type { Element, ElementContent, Nodes, Parents, Root, RootContent, Text } from 'hast'
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
        contents.set(piece.node, (await within(piece, segments, furigana)).map(toContent))
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
