import { px } from '../page/describe.ts'
import type { Layout } from '../page/layout.ts'
import { drawing, isRunningText, mark } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

type Role = 'running' | 'notes' | 'captions' | 'ruby'

/** What a piece of text is; a superscript mark has a size of its own. */
function roleOf(parent: Element, block: Element): Role | undefined {
  if (parent.closest('rt')) return 'ruby'
  if (parent.closest(`${mark}, sup, rp`)) return undefined
  if (parent.closest(`figcaption, ${drawing}`)) return 'captions'
  return isRunningText(block) && !parent.closest('small') ? 'running' : 'notes'
}

/** The size of an element's font as it is seen: a drawing that is scaled scales its labels. */
function sizeOf(element: Element): number {
  const size = parseFloat(getComputedStyle(element).fontSize)
  const scale = element instanceof SVGGraphicsElement ? element.getScreenCTM() : undefined
  return scale ? size * Math.hypot(scale.c, scale.d) : size
}

/** Finds the blocks that have text of a role in a smaller font than may be, at its smallest. */
const smallerThan = (least: number, role: Role) =>
  function find({ blocks }: Layout): Finding[] {
    return blocks.flatMap(({ element, words }): Finding[] => {
      const smallest = words
        .filter(({ parent }) => roleOf(parent, element) === role)
        .map(({ node, parent }) => ({ node, size: sizeOf(parent) }))
        .sort((a, b) => a.size - b.size)[0]
      if (!smallest || smallest.size >= least - 0.01) return []
      return [
        { element, text: smallest.node.data, measured: px(smallest.size), wanted: `${least} px or more` },
      ]
    })
  }

/** Paragraphs, standfirst and the lists of an article's body. */
export const runningSize: Rule = {
  name: 'running-size',
  reason: 'text that is read for minutes must be large enough for most eyes',
  find: smallerThan(16, 'running'),
}

/** All other text of a page: notes, dates, tables, navigation. */
export const noteSize: Rule = {
  name: 'note-size',
  reason: 'small print, too, is there to be read',
  find: smallerThan(13, 'notes'),
}

/** What stands in and under a drawing, which is often all of numbers and names. */
export const captionSize: Rule = {
  name: 'caption-size',
  reason: 'a drawing whose labels cannot be read is an ornament',
  ofDrawings: true,
  find: smallerThan(12, 'captions'),
}

export const rubySize: Rule = {
  name: 'ruby-size',
  reason: 'a reading in smaller kana cannot be told from its neighbour: ば from ぱ',
  find: smallerThan(9.5, 'ruby'),
}
