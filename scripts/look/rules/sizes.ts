import { px } from '../page/describe.ts'
import type { Layout } from '../page/layout.ts'
import { drawing, isRunningText, mark } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

type Role = 'running' | 'notes' | 'ruby'

/** What a piece of text is: labels in drawings and superscript marks have sizes of their own. */
function roleOf(parent: Element, block: Element): Role | undefined {
  if (parent.closest('rt')) return 'ruby'
  if (parent.closest(`${drawing}, ${mark}, sup, rp`)) return undefined
  return isRunningText(block) && !parent.closest('small') ? 'running' : 'notes'
}

/** Finds the blocks that have text of a role in a smaller font than may be, at its smallest. */
const smallerThan = (least: number, role: Role) =>
  function find({ blocks }: Layout): Finding[] {
    return blocks.flatMap(({ element, words }): Finding[] => {
      const smallest = words
        .filter(({ parent }) => roleOf(parent, element) === role)
        .map(({ node, parent }) => ({ node, size: parseFloat(getComputedStyle(parent).fontSize) }))
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

/** All other text: notes, dates, tables, navigation. */
export const noteSize: Rule = {
  name: 'note-size',
  reason: 'small print, too, is there to be read',
  find: smallerThan(13, 'notes'),
}

export const rubySize: Rule = {
  name: 'ruby-size',
  reason: 'a reading in smaller kana cannot be told from its neighbour: ば from ぱ',
  find: smallerThan(9.5, 'ruby'),
}
