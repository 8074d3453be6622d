import { ems } from '../page/describe.ts'
import type { Finding, Rule } from '../rule.ts'

const narrow = 4
const few = 4

/** No column of a table is so narrow that words stand in it a character a line. */
export const cells: Rule = {
  name: 'cells',
  reason: 'in a narrower column words are torn into single characters, one under the other',
  find({ isSeen, blocks }) {
    // Where a table is laid out as a list, as on phones, it has no columns; a head that runs down is not torn.
    const all = [...document.querySelectorAll('td, th')].filter((element) => {
      const { display, writingMode } = getComputedStyle(element)
      return display === 'table-cell' && writingMode === 'horizontal-tb' && isSeen(element)
    })
    const seenWords = (cell: Element) =>
      blocks
        .filter(({ element }) => cell.contains(element))
        .flatMap(({ words }) => words.map(({ node }) => node.data))
        .join(' ')
        .trim()
    return all.flatMap((element): Finding[] => {
      const width = element.getBoundingClientRect().width / parseFloat(getComputedStyle(element).fontSize)
      const words = seenWords(element)
      const count = [...words.replace(/\s/g, '')].length
      if (width === 0 || width >= narrow || count <= few) return []
      return [
        {
          element,
          text: words,
          measured: `${count} characters in ${ems(width)}`,
          wanted: `${narrow} em or more, or ${few} characters or fewer`,
        },
      ]
    })
  },
}
