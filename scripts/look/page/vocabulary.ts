/** What the parts of a page are called in its markup, for all rules. */

/** Small print and everything that stands beside the text: it is measured as notes, not as running text. */
const besideText = [
  '.note',
  '.caveat',
  'aside',
  'nav',
  'form',
  'footer',
  'figure',
  'table',
  'dl',
  'dialog',
  '[popover]',
  '[role=note]',
  '[role=doc-footnote]',
  '[role=status]',
  'details:not(.twin)',
].join()

/** A drawing: its labels have sizes of their own. */
export const drawing = 'svg, [role=img], .lanes'

/** A mark that leads from a statement to what it rests on. */
export const mark = 'a.cite, a[role=doc-noteref], sup a'

/** The bilingual text in two columns, whose lines are half as long. */
export const sideBySide = '[data-view=both]'

const endsAsSentence = /[。．.!?！？][」』”’)）]*$/

/**
 * A paragraph of text that is read from line to line: of an article's body, its standfirst, or of any page's prose, which
 * is told from counts and labels by its sentences.
 */
export function isRunningParagraph(element: Element): boolean {
  if (!element.matches('main p') || element.closest(besideText)) return false
  if (element.closest('.body') || element.matches('.standfirst')) return true
  return !element.closest('li, header') && endsAsSentence.test((element.textContent ?? '').trim())
}

/** Running text: its paragraphs, and the items of lists among them. */
export const isRunningText = (element: Element): boolean =>
  isRunningParagraph(element) || (element.matches('.body li') && !element.closest(besideText))

/** The Japanese or English that an element is written in. */
export const languageOf = (element: Element): 'ja' | 'en' =>
  element.closest<HTMLElement>('[lang]')?.lang.startsWith('en') ? 'en' : 'ja'
