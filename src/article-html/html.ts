import type { Root } from 'hast'
import rehypeParse from 'rehype-parse'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'

const parser = unified().use(rehypeParse, { fragment: true }).freeze()
const printer = unified().use(rehypeStringify).freeze()

/** Reads a piece of HTML into its tree (hast). */
export const parseHtml = (html: string): Root => parser.parse(html)

/** Prints a tree as HTML; blank text between blocks is left out. */
export const printHtml = (root: Root): string =>
  printer.stringify({
    ...root,
    children: root.children.filter((node) => node.type !== 'text' || node.value.trim() !== ''),
  })
