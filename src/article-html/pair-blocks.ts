import type { Element, Root } from 'hast'
import type { Locale } from '../domain/locale.ts'

/** A page's two languages: the one it is in, and its twin, with what the twin's blocks are headed by. */
export interface Twin {
  readonly locale: Locale
  readonly name: string
}

/**
 * Puts behind each block of an article its counterpart in the other language, block by block: the text's
 * structure pairs them, as the rules have checked. A counterpart stands in `<details>`, open; it has no id
 * of its own but names its block's.
 */
export function pairBlocks(own: Root, other: Root, twin: Twin): Root {
  const blocks = (root: Root) => root.children.filter((node): node is Element => node.type === 'element')
  const counterparts = blocks(other)
  return {
    ...own,
    children: blocks(own).flatMap((block, index) => {
      const counterpart = counterparts[index]
      return counterpart ? [block, asCounterpart(counterpart, twin)] : [block]
    }),
  }
}

function asCounterpart(block: Element, { locale, name }: Twin): Element {
  const { id, ...properties } = block.properties
  const twin = { lang: locale, dataOf: id }
  if (block.tagName === 'h2')
    return {
      type: 'element',
      tagName: 'p',
      properties: { ...twin, className: ['twin', 'h'] },
      children: text(block),
    }
  const summary: Element = {
    type: 'element',
    tagName: 'summary',
    properties: {},
    children: [{ type: 'text', value: name }],
  }
  return {
    type: 'element',
    tagName: 'details',
    properties: { ...twin, className: ['twin'], open: true },
    children: [summary, { ...block, properties }],
  }
}

/** A heading's words without its link: its counterpart's anchor is the heading itself. */
const text = (heading: Element): Element['children'] =>
  heading.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' ? child.children : [child],
  )
