import { mark } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

const longest = 4

/** What a mark says: its words, and what its style adds. */
function wordsOf(element: Element): string {
  const added = (place: '::before' | '::after') =>
    /^"(.*)"$/.exec(getComputedStyle(element, place).content)?.[1] ?? ''
  return `${added('::before')}${(element.textContent ?? '').trim()}${added('::after')}`
}

/** A paragraph, an item or a cell says once what it rests on, and in short. */
export const marks: Rule = {
  name: 'marks',
  reason: 'codes in the text are noise: one small mark is enough to find what stands behind a paragraph',
  find({ isSeen }) {
    const all = [...document.querySelectorAll(mark)].filter(isSeen)
    const byHolder = Map.groupBy(
      all,
      (element) => element.closest('p, li, td, th, dd, blockquote') ?? element,
    )
    const many = [...byHolder].flatMap(([element, held]): Finding[] =>
      held.length < 2
        ? []
        : [
            {
              element,
              text: held.map(wordsOf).join(' '),
              measured: `${held.length} marks`,
              wanted: 'one mark',
            },
          ],
    )
    const long = all.flatMap((element): Finding[] => {
      const count = [...wordsOf(element)].length
      if (count <= longest) return []
      return [
        { element, text: wordsOf(element), measured: `${count} characters`, wanted: `${longest} or fewer` },
      ]
    })
    return [...many, ...long]
  },
}
