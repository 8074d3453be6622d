import { fill } from '../../language/fill.ts'
import type { Ui } from '../../schemas/ui.ts'
import type { Reason, Result } from '../../search/explain.ts'

/** The words of the interface that results need. */
export type SearchWords = Ui['search'] & Pick<Ui, 'kinds'>

const reasonWords = {
  name: 'viaName',
  reading: 'viaReading',
  date: 'viaDate',
  inflection: 'viaInflection',
  parts: 'viaParts',
  translation: 'viaTranslation',
} as const

/** A result as an item of the list. `about` says what its countries and frameworks are called. */
export function resultItem(result: Result, words: SearchWords, about: string): HTMLLIElement {
  const { page, excerpt, reasons, dropped } = result
  const item = element('li')
  item.dataset['hit'] = page.slug
  const link = element('a', page.title)
  link.href = addressOf(result)
  link.className = 'plain'
  const title = element('p', link)
  title.className = 'headline'
  const facts = element('p', [page.date, about].filter(Boolean).join(' · '))
  facts.className = 'note'
  const text = element('p', ...excerptNodes(result))
  text.className = 'excerpt'
  const section = excerpt.section?.title && element('span', excerpt.section.title)
  if (section) {
    section.className = 'section'
    text.prepend(section, ' ')
  }
  const remarks = [
    ...reasons.flatMap((reason) => reasonText(reason, words)),
    ...(dropped.length > 0 ? [fill(words.without, { words: dropped.join(' · ') })] : []),
  ].map((remark) => Object.assign(element('p', remark), { className: 'note why' }))
  item.append(title, facts, text, ...remarks)
  return item
}

/** The article, at its section, with what its page shall mark. */
function addressOf({ page, excerpt, marks }: Result): string {
  const mark = marks.length > 0 ? `?${new URLSearchParams(marks.map((text) => ['h', text]))}` : ''
  return `${page.url}${mark}${excerpt.section ? `#${excerpt.section.id}` : ''}`
}

function excerptNodes({ excerpt: { pieces, cutBefore, cutAfter } }: Result): (string | Node)[] {
  const nodes = pieces.map(({ text, marked }) => (marked ? element('mark', text) : text))
  return [...(cutBefore ? ['…'] : []), ...nodes, ...(cutAfter ? ['…'] : [])]
}

function reasonText({ typed, found, via }: Reason, words: SearchWords): string[] {
  return via === 'typed' ? [] : [fill(words[reasonWords[via]], { typed, found })]
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  ...children: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name)
  created.append(...children)
  return created
}
