import css from '../../styles/card.css?inline'
import { adopt } from './adopt.ts'
import { nameAt } from './name-at.ts'
import type { Beside } from '../../domain/beside.ts'

/**
 * Shows what a name stands for, in a popover beside it, when it is pointed at or focused; returns what shows it at other
 * times. Without script a name is a link.
 */
export function card(
  article: HTMLElement,
  beside: () => Promise<Beside>,
): (link: HTMLAnchorElement) => Promise<void> {
  adopt(css)
  const box = document.createElement('div')
  box.id = 'card'
  box.popover = 'manual'
  box.className = 'card'
  article.append(box)
  let shown: Element | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const make = (tag: string, ...children: (Node | string)[]) => {
    const made = document.createElement(tag)
    made.append(...children)
    return made
  }

  const linkTo = ([words, href]: readonly [string, string]) => {
    const link = make('a', words) as HTMLAnchorElement
    link.href = href
    return link
  }

  async function show(link: HTMLAnchorElement) {
    shown = link
    const found = (await beside()).names[link.pathname + link.hash]
    if (shown !== link || !found) return
    box.replaceChildren(
      make(
        'p',
        make('b', found.name),
        ' ',
        make('small', [found.other, found.reading].filter(Boolean).join(' · ')),
      ),
      make('p', found.about),
      make('p', ...found.links.map(linkTo)),
    )
    link.setAttribute('aria-describedby', box.id)
    box.showPopover()
    place()
  }

  const place = () => {
    if (!shown) return
    const { left, bottom, top } = shown.getClientRects()[0]!
    const { width, height } = box.getBoundingClientRect()
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
    box.style.top = `${bottom + height + 8 > innerHeight ? top - height - 4 : bottom + 4}px`
  }

  const hide = () => {
    shown = undefined
    box.hidePopover()
  }

  for (const name of ['pointerover', 'focusin'] as const)
    article.addEventListener(name, (event) => {
      const link = nameAt(event)
      // What has the focus keeps its card, wherever the pointer happens to be.
      if (!link && shown && document.activeElement === shown && name === 'pointerover') return
      clearTimeout(timer)
      if (link && link !== shown) {
        if (name === 'focusin') void show(link)
        else timer = setTimeout(() => void show(link), 150)
      } else if (!link && shown && !box.contains(event.target as Node)) timer = setTimeout(hide, 200)
    })
  article.addEventListener('focusout', ({ relatedTarget }) => {
    if (!box.contains(relatedTarget as Node | null)) hide()
  })
  addEventListener('keydown', (event) => event.key === 'Escape' && hide())
  addEventListener('scroll', place, { passive: true })
  addEventListener('pointerdown', ({ target }) => {
    if (shown && !box.contains(target as Node) && !shown.contains(target as Node)) hide()
  })
  // The first focus or hover of a page may have been on a name, before anything listened.
  const first = article.querySelector(':is(a:focus-visible, a:hover)')
  const name = first && nameAt({ target: first })
  if (name) void show(name)
  return show
}
