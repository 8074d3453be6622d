import { inOneColumn } from '../page/box.ts'
import { ems } from '../page/describe.ts'
import type { Block } from '../page/layout.ts'
import { isRunningParagraph } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

const apart = 0.7

/** Between two paragraphs, from line to line, there is room that can be seen. */
export const paragraphs: Rule = {
  name: 'paragraphs',
  reason: 'paragraphs that are not set apart run into one grey block',
  find({ blocks }) {
    const running = blocks.filter(({ element }) => isRunningParagraph(element))
    return running.flatMap((block, index): Finding[] => {
      const above = running.slice(0, index).findLast((other) => inOneColumn(other.box, block.box))
      const gap = above && gapBetween(above, block)
      if (gap === undefined || gap >= apart - 0.02) return []
      return [
        {
          element: block.element,
          measured: `${ems(gap)} below the one above`,
          wanted: `${apart} em or more`,
        },
      ]
    })
  },
}

/** In em; nothing where the second does not stand below the first. */
const gapBetween = (first: Block, second: Block): number | undefined =>
  second.box.top > first.box.top ? (second.box.top - first.box.bottom) / second.em : undefined
