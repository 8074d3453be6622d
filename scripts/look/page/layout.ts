import type { Sheet } from '../rule.ts'
import { around, onOneLine, shared, widthOf, heightOf, type Box } from './box.ts'
import { remembered, sight, type Sight } from './seen.ts'

/** What of a text node can be seen. */
export interface Words {
  readonly node: Text
  readonly parent: Element
  readonly boxes: readonly Box[]
}

/** The text that one block lays out in lines. */
export interface Block {
  readonly element: Element
  readonly words: readonly Words[]
  /** Its lines, top to bottom, each as high as the page's line height makes it; readings add nothing. */
  readonly lines: readonly Box[]
  /** Around all its lines. */
  readonly box: Box
  /** The size of its font, in pixels. */
  readonly em: number
}

/** A page as it is laid out now: what the rules measure. */
export interface Layout extends Sight {
  readonly sheet: Sheet
  /** The names of the registries that a link must not cut in two, by language. */
  readonly names: Readonly<Record<'ja' | 'en', readonly string[]>>
  /** The width that the page has to stand in. */
  readonly width: number
  /** The element that lays out the line in which an element stands. */
  readonly blockOf: (element: Element) => Element
  readonly blocks: readonly Block[]
  /** Everything but text that fills a place: pictures, drawings, controls. */
  readonly pictures: readonly { readonly element: Element; readonly box: Box }[]
}

const inline = /^(?:inline|contents|ruby|ruby-.*)$/

/** Reads a page's layout. */
export function readLayout(sheet: Sheet, names: Layout['names']): Layout {
  const seeing = sight()
  const blockOf = remembered((element): Element => {
    if (element instanceof SVGElement) return element.closest('text') ?? element
    const parent = element.parentElement
    return parent && inline.test(getComputedStyle(element).display) ? blockOf(parent) : element
  })
  const blocks = Map.groupBy(wordsIn(document.documentElement, seeing), ({ parent }) => blockOf(parent))
  const pictures = [
    ...document.querySelectorAll('img, svg:not(svg svg), input, select, button, textarea, hr'),
  ]
    .filter(seeing.isSeen)
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
  return {
    ...seeing,
    sheet,
    names,
    width: document.documentElement.clientWidth,
    blockOf,
    blocks: [...blocks].map(([element, words]) => blockFrom(element, words)),
    pictures,
  }
}

function* wordsIn(root: Element, { isSeen, clipOf }: Sight): Generator<Words> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const parent = node.parentElement!
    if (node.data.trim() === '' || !isSeen(parent)) continue
    range.selectNodeContents(node)
    const clip = clipOf(parent)
    const boxes = [...range.getClientRects()]
      .map((rect) => shared(rect, clip))
      .filter((box) => widthOf(box) > 0.5 && heightOf(box) > 0.5)
    if (boxes.length > 0) yield { node, parent, boxes }
  }
}

function blockFrom(element: Element, words: readonly Words[]): Block {
  const { fontSize, lineHeight } = getComputedStyle(element)
  const height = parseFloat(lineHeight)
  const onLine = (box: Box): Box => {
    const extra = Number.isNaN(height) ? 0 : (height - heightOf(box)) / 2
    return { ...box, top: box.top - extra, bottom: box.bottom + extra }
  }
  const lines: Box[] = []
  for (const box of words.filter(({ parent }) => !parent.closest('rt, rp')).flatMap(({ boxes }) => boxes)) {
    const last = lines.at(-1)
    // What is smaller than the line, a superscript or a label, stands on the line that it began.
    if (last && onOneLine(last, box))
      lines[lines.length - 1] = around(last, small(box, last) ? box : onLine(box))
    else lines.push(onLine(box))
  }
  const box = lines.length > 0 ? lines.reduce(around) : words.flatMap(({ boxes }) => boxes).reduce(around)
  return { element, words, lines, box, em: parseFloat(fontSize) }
}

const small = (box: Box, line: Box): boolean => heightOf(box) < heightOf(line) * 0.75
