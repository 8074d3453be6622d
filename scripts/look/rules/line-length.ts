import { ems } from '../page/describe.ts'
import { isRunningParagraph, languageOf, sideBySide } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

/** The room that a line has, in em: in Japanese that is its characters, in English about half of them. */
const room = { ja: [34, 42], en: [30, 36] } as const

/** Lines of running text are as long as the eye can follow. On the front page paragraphs are teasers in columns. */
export const lineLength: Rule = {
  name: 'line-length',
  reason: 'in longer lines the eye misses the next one, in shorter ones it turns too often',
  at: ({ kind, width }) => width === 1280 && kind !== 'home',
  find({ blocks }) {
    return blocks.flatMap(({ element, lines, em }): Finding[] => {
      if (lines.length < 2 || !isRunningParagraph(element) || element.closest(sideBySide)) return []
      const { paddingLeft, paddingRight } = getComputedStyle(element)
      const length = (element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight)) / em
      const [least, most] = room[languageOf(element)]
      if (length >= least - 0.05 && length <= most + 0.05) return []
      return [{ element, measured: ems(length), wanted: `${least} to ${most} em` }]
    })
  },
}
