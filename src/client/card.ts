interface Card {
  readonly name: string
  readonly other: string
  readonly reading: string
  readonly about: string
}

/** Shows what a name or a citation mark stands for, in a popover beside it. Without script both are links. */
export function card(article: HTMLElement): void {
  const box = document.createElement('div')
  box.id = 'card'
  box.popover = 'manual'
  box.className = 'card note'
  article.append(box)
  const sources = article.querySelector<HTMLElement>('.sources')!
  let names: Promise<Record<string, Card>> | undefined
  let shown: Element | undefined
  let timer: ReturnType<typeof setTimeout> | undefined

  const line = (text: string) => {
    const p = document.createElement('p')
    p.textContent = text
    return p
  }

  /** The permanent link of the paragraph that a mark stands at the end of. */
  const linkTo = (id: string) => {
    const link = document.createElement('a')
    link.href = link.textContent = `#${id}`
    return link
  }

  /** What the list of sources says of the passages that a mark names. */
  const ofCite = (mark: HTMLAnchorElement): string[] => {
    const source = article.querySelector(mark.hash)!
    const [title, publisher] = [...source.children].map((child) => child.textContent)
    const first = /[pc]\d+/.exec(mark.textContent)?.[0]
    const heading = source.querySelector(`[data-p~="${first}"]`)?.textContent
    const basis = ['said', 'inferred'].find((name) => mark.classList.contains(name)) ?? 'stated'
    return [sources.dataset[basis]!, mark.title || mark.dataset['why']!, heading!, title!, publisher!]
  }

  const ofName = async (link: HTMLAnchorElement): Promise<string[]> => {
    names ??= fetch(article.dataset['names']!).then((response) => response.json())
    const found = (await names)[link.pathname + link.hash]
    return found ? [`${found.name} · ${found.other}`, found.reading, found.about] : []
  }

  async function show(link: HTMLAnchorElement) {
    shown = link
    const lines = (await (link.matches('.cite') ? ofCite(link) : ofName(link))).filter(Boolean)
    if (shown !== link || lines.length === 0) return
    if (link.title) {
      link.dataset['why'] = link.title
      link.title = ''
    }
    box.replaceChildren(...lines.map(line))
    if (link.matches('.cite')) box.append(linkTo(link.closest('.body > [id]')!.id))
    link.setAttribute('aria-describedby', box.id)
    box.showPopover()
    place()
  }

  const place = () => {
    if (!shown) return
    const { left, bottom, top } = shown.getBoundingClientRect()
    const { width, height } = box.getBoundingClientRect()
    box.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`
    box.style.top = `${bottom + height + 8 > innerHeight ? top - height - 4 : bottom + 4}px`
  }

  const hide = () => {
    shown = undefined
    box.hidePopover()
  }

  const linkAt = (event: Event) =>
    (event.target as Element).closest<HTMLAnchorElement>('.body a:is(.cite, .name)')

  for (const name of ['pointerover', 'focusin'] as const)
    article.addEventListener(name, (event) => {
      const link = linkAt(event)
      // What has the focus keeps its card, wherever the pointer happens to be.
      if (!link && document.activeElement?.matches('.cite, .name')) return
      clearTimeout(timer)
      if (link && link !== shown) timer = setTimeout(() => void show(link), name === 'focusin' ? 0 : 150)
      else if (!link && shown && !box.contains(event.target as Node)) timer = setTimeout(hide, 200)
    })
  article.addEventListener('focusout', hide)
  addEventListener('keydown', (event) => event.key === 'Escape' && hide())
  addEventListener('scroll', place, { passive: true })
  // A mark is for telling, not for going away; what it leads to stands at the end of the article.
  article.addEventListener('click', (event) => {
    const link = linkAt(event)
    if (!link?.matches('.cite')) return
    event.preventDefault()
    void show(link)
  })
}
