import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { leadId } from '../domain/article-structure.ts'
import { splitHeadingId } from '../domain/heading-id.ts'
import { element } from './element.ts'
import { parseHtml } from './html.ts'

export interface Annotations {
  /** Where a heading may break; undefined for a language that breaks at spaces. */
  readonly phrases: ((heading: string) => Promise<string[]>) | undefined
  /** Puts the site's base path before a path from the root. */
  readonly link: (path: string) => string
}

/**
 * Turns an article's rendered body into what the page prints: sections and paragraphs with stable ids
 * (`economy`, `economy-2`), headings that link to themselves. Citations stay as their component left them.
 */
export async function annotate(html: string, annotations: Annotations): Promise<Root> {
  const root = parseHtml(html)
  addBase(root, annotations)
  await numberBlocks(root, annotations)
  return root
}

function addBase(root: Root, { link }: Annotations) {
  visit(root, 'element', ({ tagName, properties }) => {
    const { href } = properties
    if (tagName === 'a' && typeof href === 'string' && href.startsWith('/')) properties.href = link(href)
  })
}

async function numberBlocks(root: Root, { phrases }: Annotations) {
  let section: string = leadId
  let count = 0
  for (const node of root.children) {
    if (node.type !== 'element') continue
    if (node.tagName === 'h2') {
      const { title, id } = splitHeadingId(toString(node))
      section = id ?? section
      count = 0
      node.properties = { id: section }
      node.children = [await headingLink(title, section, phrases)]
    } else node.properties.id = `${section}-${++count}`
  }
}

/** A heading as short as this stands on one line of the narrowest page. */
const oneLine = 13

async function headingLink(title: string, id: string, phrases: Annotations['phrases']): Promise<Element> {
  const parts = phrases && title.length > oneLine ? await phrases(title) : [title]
  const children = parts.flatMap((part, index): (ElementContent | string)[] =>
    index > 0 ? [element('wbr', {}), part] : [part],
  )
  return element('a', { href: `#${id}` }, ...children)
}
