import type { Beside } from '../../domain/beside.ts'

const linkTo = ([words, url]: readonly [string, string]) => {
  const link = document.createElement('a')
  link.href = url
  link.textContent = words
  return link
}

/**
 * Lets notes say all that is known: where in the source a passage stands, and where the source is to be found. A mark
 * opens its note and goes to it; the link of a paragraph is copied.
 */
export function notes(article: HTMLElement, beside: () => Promise<Beside>): void {
  void beside().then((file) => {
    for (const [index, { under, found }] of file.notes.entries()) {
      const note = article.querySelector(`#n${index + 1}`)!
      const parts = note.querySelectorAll(':scope > :is(span, p)')
      for (const [at, words] of under.entries()) parts[at]!.append(words)
      // Once for a block: with the link of its paragraph.
      if (note.querySelector(':scope > a'))
        note.append(...(typeof found === 'string' ? [found] : found.map(linkTo)))
    }
  })

  const open = () => {
    const note = document.querySelector<HTMLDetailsElement>('.mn:target')
    if (note) note.open = true
  }
  open()
  addEventListener('hashchange', open)

  article.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.fn, .mn > [href^="#"]')
    if (!link) return
    if (link.matches('.fn')) {
      const note = article.querySelector<HTMLDetailsElement>(link.hash)!
      event.preventDefault()
      note.open = true
      note.scrollIntoView({ block: 'nearest' })
      note.querySelector('summary')!.focus({ preventScroll: true })
    } else if (navigator.clipboard) {
      event.preventDefault()
      // The plain page, from where the reader has it: a copy of the site may stand elsewhere.
      const { pathname } = new URL(document.querySelector<HTMLLinkElement>('[rel=canonical]')!.href)
      navigator.clipboard.writeText(location.origin + pathname + link.hash).then(
        () => (link.textContent = article.querySelector<HTMLElement>('[data-done]')!.dataset['done']!),
        () => (location.hash = link.hash),
      )
    }
  })
}
