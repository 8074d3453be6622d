import { px } from '../page/describe.ts'
import { isRunningParagraph } from '../page/vocabulary.ts'
import type { Finding, Rule } from '../rule.ts'

/** Objects to an element that begins at or below `line`, from the top of the page. */
function below(line: number, element: Element | undefined): Finding[] {
  const top = element && element.getBoundingClientRect().top + scrollY
  if (top === undefined || top < line) return []
  return [{ element: element!, measured: `begins at ${px(top)}`, wanted: `above ${line} px` }]
}

/** On a phone an article's text begins within a swipe. */
export const textBegins: Rule = {
  name: 'text-begins',
  reason: 'who opens an article on a phone has come for its text, not for what stands above it',
  at: ({ kind, width }) => width === 390 && kind.startsWith('articles/*'),
  find: ({ isSeen }) =>
    below(
      1_100,
      [...document.querySelectorAll('.body p')].find((p) => isRunningParagraph(p) && isSeen(p)),
    ),
}

/** On a phone the first result of a search is in sight. */
export const resultBegins: Rule = {
  name: 'result-begins',
  reason: 'whoever searches looks for an answer, and must not take the form for all there is',
  at: ({ kind, width }) => width === 390 && kind === 'search, results',
  find({ isSeen }) {
    const first = [...document.querySelectorAll('[data-search-state] li')].find(isSeen)
    if (!first)
      return [{ element: document.body, text: '', measured: 'no result', wanted: 'a result above 400 px' }]
    return below(400, first)
  },
}
