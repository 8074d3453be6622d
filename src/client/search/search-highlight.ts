import { phraseRanges } from '../../search/phrase-ranges.ts'

/** Marks what a search result found, as its address says: ?h=上海協力機構. Nothing else of the page changes. */
const phrases = new URLSearchParams(location.search).getAll('h').slice(0, 5)
const blocks = document.querySelectorAll<HTMLElement>('main :is(h1, h2, p, li, td)')
for (const block of blocks) if (!block.closest('nav, .mn, .figure')) mark(block)

function mark(block: HTMLElement) {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement!.closest('.fn, .mn, rt, rp, mark, script')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT,
  )
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  const text = nodes.map(({ data }) => data).join('')
  // From the end, so that earlier places stay where they are.
  for (const { start, end } of phraseRanges(text, phrases).reverse()) {
    let from = text.length
    for (const node of [...nodes].reverse()) {
      from -= node.data.length
      const first = Math.max(0, start - from)
      const last = Math.min(node.data.length, end - from)
      if (first >= last) continue
      if (last < node.data.length) node.splitText(last)
      const middle = first > 0 ? node.splitText(first) : node
      const wrap = document.createElement('mark')
      middle.replaceWith(wrap)
      wrap.append(middle)
      if (middle === node) nodes[nodes.indexOf(node)] = middle
    }
  }
}
