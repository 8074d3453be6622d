import { inOneColumn, overlap, type Box } from '../page/box.ts'
import { px } from '../page/describe.ts'
import type { Finding, Rule } from '../rule.ts'

/** How many anchors of a page are opened: the first, the last and others evenly between. */
const sample = 12

/** An anchor that is opened shows its first line: no bar at the top of the window lies over it. */
export const anchors: Rule = {
  name: 'anchors',
  reason: 'who follows a link to a paragraph must see how it begins, not the middle of it under a bar',
  find() {
    const bars = [...document.querySelectorAll('body *')].filter((element) =>
      /sticky|fixed/.test(getComputedStyle(element).position),
    )
    const found = sampleOf(targets()).flatMap((target) => open(target, bars))
    history.replaceState(null, '', location.pathname + location.search)
    scrollTo(0, 0)
    return found
  },
}

/** Everything that a link of the page or a copied address leads to. */
function targets(): Element[] {
  const linked = new Set(
    [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      decodeURIComponent(link.getAttribute('href')!.slice(1)),
    ),
  )
  return [...document.querySelectorAll('main [id]')].filter(
    (element) => linked.has(element.id) || element.matches('.body [id]'),
  )
}

function sampleOf<T>(all: readonly T[]): T[] {
  if (all.length <= sample) return [...all]
  return Array.from(
    { length: sample },
    (_, index) => all[Math.round((index * (all.length - 1)) / (sample - 1))]!,
  )
}

function open(target: Element, bars: readonly Element[]): Finding[] {
  // The browser scrolls to the fragment before this returns.
  location.hash = target.id
  const line = firstLine(target)
  if (!line) return []
  const finding = (measured: string): Finding[] => [
    { element: target, measured, wanted: 'its first line in sight, below the bar' },
  ]
  if (line.top < -1) return finding(`its first line ${px(-line.top)} above the window`)
  if (line.bottom > innerHeight)
    return finding(`its first line ${px(line.bottom - innerHeight)} below the window`)
  const over = bars.find((bar) => {
    if (bar.contains(target) || target.contains(bar) || !bar.checkVisibility()) return false
    const box = bar.getBoundingClientRect()
    return box.top < line.bottom && inOneColumn(box, line) && overlap(box, line)
  })
  return over
    ? finding(
        `${px(over.getBoundingClientRect().bottom - line.top)} of it under ${over.localName}.${over.className}`,
      )
    : []
}

/** The box of the first line of words in an element, or of the element where it has none. */
function firstLine(element: Element): Box | undefined {
  const words = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let text = words.nextNode(); text; text = words.nextNode()) {
    range.selectNodeContents(text)
    const box = [...range.getClientRects()].find(({ width, height }) => width > 1 && height > 5)
    if (box) return box
  }
  const own = element.getBoundingClientRect()
  return own.width > 0 ? own : undefined
}
