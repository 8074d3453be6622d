import type { Element, Root } from 'hast'
import type { Locale } from '../language/locale.ts'
import { classesOf, element } from './element.ts'

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
  const counterparts = other.children.filter((node): node is Element => node.type === 'element')
  return {
    ...own,
    children: own.children.flatMap((block) => {
      // Notes belong to the page's own language.
      if (block.type !== 'element' || block.properties.id === undefined || isNote(block)) return [block]
      const counterpart = counterparts.shift()
      return counterpart ? [block, asCounterpart(block, counterpart, twin)] : [block]
    }),
  }
}

const isNote = (block: Element): boolean => classesOf(block).includes('mn')

function asCounterpart({ properties: { id } }: Element, block: Element, { locale, name }: Twin): Element {
  const twin = { lang: locale, dataOf: id }
  if (/^h\d$/.test(block.tagName))
    return element('p', { ...twin, className: ['twin', block.tagName] }, ...text(block))
  const properties = { ...block.properties, id: undefined }
  return element('details', { ...twin, className: ['twin'], open: true }, element('summary', {}, name), {
    ...block,
    properties,
  })
}

/** A heading's words without its link: its counterpart's anchor is the heading itself. */
const text = (heading: Element): Element['children'] =>
  heading.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'a' ? child.children : [child],
  )
