import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { citeOf, gather, shareNotes, type Cite, type Evidence } from '../domain/notes.ts'
import { element } from './element.ts'

/**
 * Prints what a note says: its first words, and the rest, which folds on a narrow page. The first note of a block is told
 * the block's id.
 */
export type PrintNote = (
  evidence: readonly Evidence[],
  block: string | undefined,
) => { readonly head: ElementContent[]; readonly rest: ElementContent[] }

/**
 * Makes of the citations in a body, in place, one mark for each paragraph, item or row, and sets its note behind it:
 * behind the paragraph, inside the item, below the table. Items and rows that rest on the same share a note.
 */
export function setNotes(root: Root, sources: readonly string[], print: PrintNote): void {
  let count = 0
  root.children = root.children.flatMap((block): Root['children'] => {
    if (block.type !== 'element' || block.tagName === 'h2') return [block]
    const holders = holdersIn(block)
    const { notes, of } = shareNotes(holders.map((holder) => gather(takeCites(holder), sources)))
    const first = count + 1
    count += notes.length
    for (const [index, holder] of holders.entries())
      if (of[index] !== undefined) putMark(holder, first + of[index], notes[of[index]]!)
    const printed = notes.map((evidence, index) => {
      const { head, rest } = print(evidence, index === 0 ? String(block.properties.id) : undefined)
      const properties = { id: `n${first + index}`, className: ['mn', 'fold'] }
      return element('details', properties, element('summary', {}, ...head), ...rest)
    })
    if (block.tagName === 'table')
      return printed.length > 0 ? [block, element('div', { className: ['tn'] }, ...printed)] : [block]
    if (holders[0] === block) return [block, ...printed]
    // A note that items share stands in the last of them: its marks come before it.
    for (const [index, note] of printed.entries()) holders[of.lastIndexOf(index)]!.children.push(note)
    return [block]
  })
}

/** Leaves the citations out, where another edition of the text has their notes. */
export function dropCites(root: Root): void {
  for (const block of root.children)
    if (block.type === 'element') for (const holder of holdersIn(block)) takeCites(holder)
}

/** What has a mark of its own: the items of a list, the rows of a table's body, any other block as a whole. */
function holdersIn(block: Element): Element[] {
  const within = (parent: Element, name: string): Element[] =>
    parent.children.filter((child): child is Element => child.type === 'element' && child.tagName === name)
  if (block.tagName === 'ul' || block.tagName === 'ol') return within(block, 'li')
  if (block.tagName === 'table') return within(block, 'tbody').flatMap((body) => within(body, 'tr'))
  return [block]
}

/** Takes the citations out of a text, with the space before them, and returns them in their order. */
function takeCites(holder: Element): Cite[] {
  const cites: Cite[] = []
  visit(holder, 'element', (parent) => {
    parent.children = parent.children.flatMap((child, index, all): ElementContent[] => {
      if (isCite(child)) {
        const { dataAt, dataSource, dataBasis, dataReason } = child.properties
        const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
        const [at, source, basis, reason] = [dataAt, dataSource, dataBasis, dataReason].map(text)
        cites.push(citeOf({ at, source, basis, reason }))
        return []
      }
      if (child.type !== 'text' || !isCite(all[index + 1])) return [child]
      const value = child.value.trimEnd()
      return value === '' ? [] : [{ ...child, value }]
    })
  })
  return cites
}

const isCite = (node: ElementContent | undefined): node is Element =>
  node?.type === 'element' && node.tagName === 'cite-mark'

/** Ends the text with its mark; an inference has a sign of its own. */
function putMark(holder: Element, number: number, evidence: readonly Evidence[]) {
  const inferred = evidence.some(({ basis }) => basis === 'inferred')
  const properties = { className: inferred ? ['fn', 'i'] : ['fn'], href: `#n${number}`, role: 'doc-noteref' }
  const end = endOf(holder)
  const last = end.children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd()
  end.children.push(element('a', properties, String(number)))
}

/** Where a text ends: in the last cell of a row, in the last paragraph of a loose item. */
function endOf(holder: Element): Element {
  const last = holder.children.findLast((child) => child.type === 'element')
  return last && ['td', 'p'].includes(last.tagName) && holder.tagName !== 'p' ? last : holder
}
