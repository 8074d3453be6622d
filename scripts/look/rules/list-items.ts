import { heightOf, onOneLine, type Box } from '../page/box.ts'
import { ems } from '../page/describe.ts'
import type { Layout } from '../page/layout.ts'
import { drawing } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

/** The least space that can be told from the space between lines. */
const gap = 0.35

/** In a list whose items take more than a line, one sees where an item begins. */
export const listItems: Rule = {
  name: 'list-items',
  reason: 'where items wrap and nothing marks their beginnings, a list reads as one paragraph',
  find(layout) {
    const lists = [...document.querySelectorAll('ul, ol')].filter(
      (list) => layout.isSeen(list) && !list.closest(drawing),
    )
    return lists.flatMap((list): Finding[] => {
      const items = [...list.children].filter((item) => item.localName === 'li' && layout.isSeen(item))
      const boxes = items.map((item) => linesOf(item, layout))
      return items.flatMap((element, index): Finding[] => {
        const own = boxes[index]!
        const next = boxes[index + 1]
        if (!next || !wraps(own) || isMarked(items[index + 1]!)) return []
        const em = parseFloat(getComputedStyle(element).fontSize)
        const space = spaceBetween(own, next) / em
        if (space >= gap - 0.02) return []
        return [
          {
            element,
            measured: `no marker, ${ems(space)} to the next`,
            wanted: `a marker, or ${gap} em or more`,
          },
        ]
      })
    })
  },
}

/** The lines of everything inside an item, which may hold several blocks. */
const linesOf = (item: Element, { blocks }: Layout): Box[] =>
  blocks.filter(({ element }) => item.contains(element)).flatMap(({ lines }) => lines)

const wraps = (lines: readonly Box[]): boolean => lines.some((line) => !onOneLine(line, lines[0]!))

/** A bullet or number, a node of the line, or a rule above it. */
function isMarked(item: Element): boolean {
  const style = getComputedStyle(item)
  if (style.display === 'list-item' && style.listStyleType !== 'none') return true
  if (parseFloat(style.borderTopWidth) > 0) return true
  const before = getComputedStyle(item, '::before')
  return before.content !== 'none' && before.content !== 'normal' && before.display !== 'none'
}

/** Downwards, or to the side where the next item begins on the same line. */
function spaceBetween(own: readonly Box[], next: readonly Box[]): number {
  const last = own.at(-1)
  const first = next[0]
  if (!last || !first || heightOf(first) === 0) return Infinity
  if (first.left >= Math.max(...own.map(({ right }) => right)))
    return first.left - Math.max(...own.map(({ right }) => right))
  if (onOneLine(last, first)) return first.left - last.right
  const bottom = Math.max(...own.map((line) => line.bottom))
  // An item that stands in another column has its own beginning.
  return first.top < own[0]!.top ? Infinity : first.top - bottom
}
