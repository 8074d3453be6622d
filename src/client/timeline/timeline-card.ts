/** Opens the entries of a mark in a popover beside it. Without script the mark leads to the list. */
export function openMarks(drawing: HTMLElement, closeLabel: string): void {
  const box = document.createElement('div')
  box.popover = 'auto'
  box.className = 'card events note'
  box.role = 'dialog'
  box.tabIndex = -1
  box.autofocus = true
  drawing.append(box)

  const button = () => {
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = closeLabel
    close.onclick = () => box.hidePopover()
    return close
  }

  /** The entries of a mark as the list has them, each under its date. */
  const entries = (mark: HTMLElement) => {
    const list = document.createElement('ol')
    list.className = 'line'
    for (const id of idsOf(mark)) {
      const entry = document.getElementById(id)!
      const copy = entry.cloneNode(true) as HTMLElement
      copy.removeAttribute('id')
      copy.prepend(entry.closest('.day')!.querySelector('.date')!.cloneNode(true))
      list.append(copy)
    }
    return list
  }

  drawing.addEventListener('click', (event) => {
    const link = markOf(event)
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    box.ariaLabel = link.ariaLabel ?? link.textContent
    box.replaceChildren(button(), entries(link))
    link.ariaExpanded = 'true'
    // The mark has the focus again when the popover closes.
    link.focus()
    box.showPopover()
    box.scrollTop = 0
    place(box, link)
  })
  box.addEventListener('toggle', (event) => {
    if (event.newState === 'closed')
      drawing.querySelector('[aria-expanded]')?.removeAttribute('aria-expanded')
  })
}

/** Shows with a mark the others of the same events in other lanes: who was there, and under which roof. */
export function joinMarks(drawing: HTMLElement): void {
  const join = (event: Event) => {
    const chosen = markOf(event)
    const ids = chosen ? idsOf(chosen) : []
    for (const mark of drawing.querySelectorAll<HTMLElement>('.row a'))
      mark.classList.toggle(
        'same',
        idsOf(mark).some((id) => ids.includes(id)),
      )
  }
  for (const name of ['pointerover', 'focusin', 'pointerleave']) drawing.addEventListener(name, join)
}

const markOf = (event: Event) => (event.target as Element).closest<HTMLAnchorElement>('.row a')

/** Puts the popover on the page under its mark, or above it where there is no room below; it scrolls with the page. */
function place(box: HTMLElement, mark: Element) {
  const { left, bottom, top } = mark.getBoundingClientRect()
  const { offsetWidth, offsetHeight } = box
  const above = bottom + offsetHeight + 8 > innerHeight && top > offsetHeight
  const page = document.documentElement.clientWidth
  box.style.left = `${Math.max(8, Math.min(left, page - offsetWidth - 8))}px`
  box.style.top = `${scrollY + (above ? top - offsetHeight - 4 : bottom + 4)}px`
}

/** The ids of a mark's events. */
const idsOf = (mark: HTMLElement): string[] =>
  mark.dataset['ids']?.split(' ') ?? [mark.getAttribute('href')!.slice(1)]
