import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { leadId } from '../domain/article-structure.ts'
import { splitHeadingId } from '../domain/heading-id.ts'
import { parseHtml } from './html.ts'

/** A citation as its component leaves it in the HTML. */
export interface Cite {
  readonly at: string
  readonly source: string | undefined
  readonly basis: 'stated' | 'reported' | 'inferred'
  readonly reason: string | undefined
}

export interface Annotations {
  /** What a citation becomes. */
  readonly cite: (cite: Cite) => ElementContent
  /** Where a heading may break; undefined for a language that breaks at spaces. */
  readonly phrases: ((heading: string) => Promise<string[]>) | undefined
  /** Puts the site's base path before a path from the root. */
  readonly link: (path: string) => string
}

/**
 * Turns an article's rendered body into what the page prints: sections and paragraphs with stable ids
 * (`economy`, `economy-2`), citations as links, headings that link to themselves.
 */
export async function annotate(html: string, annotations: Annotations): Promise<Root> {
  const root = parseHtml(html)
  replaceCites(root, annotations)
  addBase(root, annotations)
  await numberBlocks(root, annotations)
  return root
}

function replaceCites(root: Root, { cite }: Annotations) {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'cite-mark' || parent === undefined || index === undefined) return
    const { dataAt, dataSource, dataBasis, dataReason } = node.properties
    parent.children[index] = cite({
      at: String(dataAt),
      source: dataSource === undefined ? undefined : String(dataSource),
      basis: String(dataBasis) as Cite['basis'],
      reason: dataReason === undefined ? undefined : String(dataReason),
    })
    return SKIP
  })
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

async function headingLink(title: string, id: string, phrases: Annotations['phrases']): Promise<Element> {
  const parts = phrases ? await phrases(title) : [title]
  const children = parts.flatMap((value, index): ElementContent[] => [
    ...(index > 0 ? [{ type: 'element', tagName: 'wbr', properties: {}, children: [] } as Element] : []),
    { type: 'text', value },
  ])
  return { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children }
}
