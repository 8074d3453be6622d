import { around, heightOf, shared, widthOf, type Box } from '../page/box.ts'
import { px } from '../page/describe.ts'
import type { Layout } from '../page/layout.ts'
import type { Finding, Rule } from '../rule.ts'

const least = 24
const tolerance = 0.5

interface Target {
  readonly element: Element
  readonly box: Box
}

/**
 * WCAG 2.2, 2.5.8 Target Size (Minimum): 24 by 24 pixels; or a circle of 24 pixels around the target's centre that meets
 * no other target, nor the circle of another small one; or a link in a sentence.
 */
export const targets: Rule = {
  name: 'targets',
  reason: 'a finger cannot choose between links that stand closer (WCAG 2.2, 2.5.8)',
  find(layout) {
    const all = targetsOf(layout)
    const small = all.filter(
      ({ element, box }) =>
        Math.min(widthOf(box), heightOf(box)) < least - tolerance && !isInSentence(element, layout),
    )
    const isSmall = new Set(small)
    return small.flatMap((target): Finding[] => {
      const near = all.find(
        (other) =>
          other !== target &&
          !other.element.contains(target.element) &&
          !target.element.contains(other.element) &&
          (isSmall.has(other)
            ? distance(centre(target.box), centre(other.box)) < least - tolerance
            : distanceTo(other.box, centre(target.box)) < least / 2 - tolerance),
      )
      if (!near) return []
      return [
        {
          element: target.element,
          measured: `${px(widthOf(target.box))} × ${px(heightOf(target.box))}, too near to “${near.element.textContent?.trim().slice(0, 20)}”`,
          wanted: `${least} px, or that much room`,
        },
      ]
    })
  },
}

/** Everything that can be pressed, with its label where it has one. */
function targetsOf({ isSeen, clipOf }: Layout): Target[] {
  const pressed =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button], [tabindex="0"]:not(section, div)'
  return [...document.querySelectorAll(pressed)].filter(isSeen).flatMap((element): Target[] => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : []
    const box = [element, ...labels].map((one): Box => one.getBoundingClientRect()).reduce(around)
    const inSight = shared(box, clipOf(element))
    return widthOf(inSight) > 1 && heightOf(inSight) > 1 ? [{ element, box }] : []
  })
}

/** Text of the same line that is no target, be it the commas of a series, holds it to the height of the line. */
function isInSentence(element: Element, { blockOf, blocks }: Layout): boolean {
  const own = blockOf(element)
  if (own === element) return false
  const words = blocks.find((block) => block.element === own)?.words ?? []
  return words.some(({ parent }) => !parent.closest('a[href], button'))
}

const centre = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 })
type Point = ReturnType<typeof centre>
const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)
const distanceTo = ({ left, top, right, bottom }: Box, { x, y }: Point): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom))
