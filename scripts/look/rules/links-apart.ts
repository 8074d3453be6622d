import { onOneLine } from '../page/box.ts'
import { px } from '../page/describe.ts'
import { drawing } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

/** Two links do not run into each other: a character stands between them, or 2 pixels. */
export const linksApart: Rule = {
  name: 'links-apart',
  reason: 'two links that touch look like one, and nobody knows where a tap will lead',
  find({ blockOf, isSeen }) {
    const links = [...document.querySelectorAll('a[href]')].filter(
      // The labels of a drawing stand each at its own place.
      (link) => isSeen(link) && !link.closest(drawing),
    )
    return links.slice(1).flatMap((second, index): Finding[] => {
      const first = links[index]!
      const from = [...first.getClientRects()].at(-1)
      const to = second.getClientRects()[0]
      if (!from || !to || wordsBetween(first, second) !== '') return []
      const text = `${first.textContent}|${second.textContent}`
      const wanted = 'a character or 2 px between them'
      if (!onOneLine(from, to)) {
        const oneSentence = blockOf(first) === blockOf(second)
        return oneSentence
          ? [{ element: second, text, measured: 'nothing, where the line breaks', wanted }]
          : []
      }
      const gap = to.left - from.right
      return gap >= 2 || to.left < from.left ? [] : [{ element: second, text, measured: px(gap), wanted }]
    })
  },
}

function wordsBetween(first: Element, second: Element): string {
  const range = document.createRange()
  range.setStartAfter(first)
  range.setEndBefore(second)
  return range.toString().trim()
}
