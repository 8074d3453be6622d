import { inOneColumn } from '../page/box.ts'
import { ems } from '../page/describe.ts'
import type { Layout } from '../page/layout.ts'
import type { Finding, Rule } from '../rule.ts'

const room = 1.2
const heading = /^h[1-6]$/

/** Where a heading names one thing among others, and not what follows it on the page. */
const ofItems = 'li, table, summary, figure, dialog, [popover], details:not(.twin)'

type Thing = Layout['pictures'][number]

/** How far below a heading what it heads begins; nothing where that stands beside it, or is not there. */
function below({ element, box }: Thing, all: readonly Thing[]): number {
  const follows = (other: Element) =>
    (element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  const next = all.filter((one) => follows(one.element) && !element.contains(one.element))
  const first = next.reduce<Thing | undefined>(
    (a, b) => (!a || b.element.compareDocumentPosition(a.element) & Node.DOCUMENT_POSITION_FOLLOWING ? b : a),
    undefined,
  )
  return first ? Math.max(0, first.box.top - box.bottom) : 0
}

/**
 * A heading stands nearer to what it heads than to what is above it. The space is that between lines; a kicker and the
 * headline below it, together in a `<header>` or `<hgroup>`, are one heading. What opens its column, or follows another
 * heading directly, has nothing above that it could be taken to belong to.
 */
export const headings: Rule = {
  name: 'headings',
  reason: 'a heading that stands nearer to the text above seems to belong to it',
  find({ blocks, pictures }) {
    const inMain = (element: Element) => element.closest('main') !== null
    const all = [...blocks, ...pictures].filter(({ element }) => inMain(element))
    return blocks.flatMap((block): Finding[] => {
      const { element, em, box } = block
      if (!heading.test(element.localName) || !inMain(element) || element.closest(ofItems)) return []
      const group = element.closest('header, hgroup') ?? element
      const own = all.filter((one) => group.contains(one.element)).map((one) => one.box)
      const top = Math.min(...own.map((one) => one.top))
      const above = all
        .filter(
          (one) => inOneColumn(one.box, box) && !group.contains(one.element) && one.box.bottom <= top + 2,
        )
        .reduce<Thing | undefined>(
          (lowest, one) => (lowest && lowest.box.bottom >= one.box.bottom ? lowest : one),
          undefined,
        )
      if (!above || heading.test(above.element.localName)) return []
      const over = (top - above.box.bottom) / em
      const under = below(block, all) / em
      if (over >= room - 0.02 && over > under) return []
      return [
        {
          element,
          measured: `${ems(over)} above, ${ems(under)} below`,
          wanted: `${room} em or more above, and more than below`,
        },
      ]
    })
  },
}
