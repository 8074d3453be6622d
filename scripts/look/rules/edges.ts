import { widthOf } from '../page/box.ts'
import { px, selectorOf } from '../page/describe.ts'
import type { Finding, Rule } from '../rule.ts'

/** Text keeps clear of the window: 16 pixels, or 12 where it is very narrow. */
export const edges: Rule = {
  name: 'edges',
  reason: 'text that touches the window’s edge is hard to read, and looks like a page without its layout',
  find({ blocks, width }) {
    const wanted = width <= 320 ? 12 : 16
    return blocks.flatMap(({ element, words }): Finding[] => {
      const boxes = words.flatMap(({ boxes }) => boxes)
      const left = Math.min(...boxes.map((box) => box.left))
      const right = width - Math.max(...boxes.map((box) => box.right))
      // A fraction of a pixel is the browser's rounding.
      if (Math.min(left, right) >= wanted - 0.5) return []
      const measured = left < right ? `${px(left)} from the left` : `${px(right)} from the right`
      return [{ element, measured, wanted: `${wanted} px or more` }]
    })
  },
}

/** Neither the page nor a part of it has to be pushed sideways. */
export const sideways: Rule = {
  name: 'sideways',
  reason: 'who has to scroll sideways loses the line, and misses what stands outside the window',
  find({ width, isSeen }) {
    const { scrollWidth } = document.documentElement
    const page: Finding[] =
      scrollWidth <= width
        ? []
        : [
            {
              element: document.body,
              text: widest(width),
              measured: `the page is ${px(scrollWidth)} wide`,
              wanted: `${width} px or less`,
            },
          ]
    const parts = [...document.querySelectorAll('body *')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX) && isSeen(element))
      .map((element) => ({
        element,
        measured: `holds ${px(element.scrollWidth)} in ${px(element.clientWidth)}`,
        wanted: 'all of it in sight',
      }))
    return [...page, ...parts]
  },
}

/** What reaches furthest over the right edge, by its selector. */
function widest(width: number): string {
  const over = [...document.querySelectorAll('body *')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.right > width + 1 && widthOf(box) > 0)
    .sort((a, b) => b.box.right - a.box.right)
  return over.length > 0 ? `by ${selectorOf(over[0]!.element)}` : ''
}
