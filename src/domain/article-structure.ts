import type { List, Nodes, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import 'mdast-util-mdxjs-esm'
import { toString } from 'mdast-util-to-string'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { splitHeadingId } from './heading-id.ts'

/** How a statement stands to its source: its own words, an official's as it reports them, or our inference. */
export const citationBases = ['stated', 'reported', 'inferred'] as const

/** A `<Cite>` as written. Values are checked by the rules, not here. */
export interface CiteMark {
  readonly line: number
  readonly attributes: Readonly<Record<string, string>>
}

/** A paragraph, list or table: what pairs up with its counterpart in the other language. */
export interface Block {
  readonly kind: 'paragraph' | 'list' | 'table' | 'other'
  readonly line: number
  /** The parts that need a citation each: a paragraph, a list's items, a table's rows. */
  readonly parts: readonly { readonly line: number; readonly cites: readonly CiteMark[] }[]
  /** Its words, without marks. */
  readonly text: string
}

/** A `##` heading and what follows it. The first section, before any heading, has the id `lead` and no title. */
export interface Section {
  readonly id: string | undefined
  readonly title: string
  readonly line: number
  readonly blocks: readonly Block[]
}

/** What an article's body must not hold, or what cannot be read. */
export interface StructureIssue {
  readonly line: number
  readonly message: string
  readonly hint: string
}

export interface ArticleStructure {
  readonly sections: readonly Section[]
  readonly links: readonly { readonly url: string; readonly line: number }[]
  readonly issues: readonly StructureIssue[]
}

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx).freeze()

/** The id of the paragraphs before the first heading. */
export const leadId = 'lead'

/**
 * Reads the skeleton of an article's body (MDX): its sections, their blocks, citations and links.
 * Never throws: what cannot be read is an issue. Lines are counted from `firstLine`.
 */
export function readStructure(body: string, firstLine = 1): ArticleStructure {
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1
  let root: Root
  try {
    root = parser.parse(body)
  } catch (error) {
    const { line, reason } = error as { line?: number; reason?: string }
    const hint = 'write < as &lt; and { as &#123;; only <Cite … /> is a component'
    return {
      sections: [],
      links: [],
      issues: [
        { line: (line ?? 1) + firstLine - 1, message: `is not MDX: ${reason ?? String(error)}`, hint },
      ],
    }
  }

  const issues: StructureIssue[] = []
  const links: { url: string; line: number }[] = []
  visit(root, (node, _index, parent) => {
    const line = lineOf(node)
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line })
    else if (node.type === 'heading' && node.depth !== 2)
      issues.push({ line, message: `has a heading of depth ${node.depth}`, hint: 'use ## for every heading' })
    else if (node.type === 'heading' && parent !== root)
      issues.push({ line, message: 'has a heading inside another block', hint: 'let it begin the line' })
    else if (node.type === 'mdxjsEsm') issues.push({ line, ...noCode('import and export') })
    else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression')
      issues.push({ line, ...noCode('an expression in braces') })
    else if (isElement(node)) {
      if (node.name !== 'Cite') issues.push({ line, ...noCode(`<${node.name ?? ''}>`) })
      else if (node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || isObject(value)))
        issues.push({ line, ...noCode('an attribute in braces') })
      return SKIP
    }
    return undefined
  })

  const sections: (Section & { blocks: Block[] })[] = [{ id: leadId, title: '', line: firstLine, blocks: [] }]
  for (const node of root.children) {
    if (node.type === 'heading' && node.depth === 2) {
      const { title, id } = splitHeadingId(toString(node))
      sections.push({ id, title, line: lineOf(node), blocks: [] })
    } else if (node.type !== 'heading' && node.type !== 'mdxjsEsm' && node.type !== 'definition')
      sections.at(-1)!.blocks.push(readBlock(node, lineOf))
  }
  return { sections, links, issues }
}

/** Every citation of an article, in the order of its text. */
export const citesOf = ({ sections }: Pick<ArticleStructure, 'sections'>): CiteMark[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(({ parts }) => parts.flatMap(({ cites }) => cites)))

const noCode = (what: string) => ({
  message: `${what} has no place in an article: its body is text`,
  hint: 'remove it, or write { as &#123; and < as &lt;',
})

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null

type Element = MdxJsxFlowElement | MdxJsxTextElement

const isElement = (node: Nodes): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

function readBlock(node: RootContent, lineOf: (node: Nodes) => number): Block {
  const part = (child: Nodes) => ({ line: lineOf(child), cites: citesIn(child, lineOf) })
  const line = lineOf(node)
  const text = toString(node)
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', line, text, parts: [part(node)] }
    case 'list':
      return { kind: 'list', line, text, parts: (node as List).children.map(part) }
    case 'table':
      return { kind: 'table', line, text, parts: node.children.slice(1).map(part) }
    default:
      return { kind: 'other', line, text, parts: [part(node)] }
  }
}

function citesIn(node: Nodes, lineOf: (node: Nodes) => number): CiteMark[] {
  const cites: CiteMark[] = []
  visit(node, (child) => {
    if (!isElement(child) || child.name !== 'Cite') return
    const attributes: Record<string, string> = {}
    for (const attribute of child.attributes)
      if (attribute.type === 'mdxJsxAttribute')
        attributes[attribute.name] = typeof attribute.value === 'string' ? attribute.value : ''
    cites.push({ line: lineOf(child), attributes })
  })
  return cites
}
