import { card } from './card.ts'
import { still } from './still.ts'

/** The forms in which an article can be read: side by side, with readings. Loaded on article pages only. */
const body = document.querySelector<HTMLElement>('.body')!
const article = body.closest('article')!
const bar = article.querySelector<HTMLElement>('.views')!
const wide = matchMedia('(min-width: 62rem)')
const own = document.documentElement.lang

const pages = new Map<string, Promise<Map<string, Element>>>()

/** The blocks of another form of this article, by id. Fetched once. */
function blocksOf(url: string): Promise<Map<string, Element>> {
  const known = pages.get(url)
  if (known) return known
  const page = fetch(url)
    .then((response) => response.text())
    .then((html) => new DOMParser().parseFromString(html, 'text/html'))
    .then((page) => new Map([...page.querySelectorAll('.body > [id]')].map((block) => [block.id, block])))
  pages.set(url, page)
  return page
}

const link = (form: string) => bar.querySelector<HTMLAnchorElement>(`[data-form=${form}]`)!
const mark = (form: string, on: boolean) => link(form).setAttribute('aria-current', String(on))

async function showBoth(on: boolean) {
  const twins =
    on && !body.querySelector('.twin') ? await blocksOf(link('twin').href.split('#')[0]!) : undefined
  const readings = twins && level() ? await readingsOf() : undefined
  still(body, () => {
    if (!on) body.querySelectorAll('.twin').forEach((twin) => twin.remove())
    if (twins)
      for (const block of body.querySelectorAll(':scope > [id]')) {
        const twin = twins.get(block.id)
        if (twin) block.after(counterpart(twin))
      }
    if (readings) putReadings(readings)
    article.dataset['view'] = on ? 'both' : ''
  })
  mark('both', on)
  history.replaceState(null, '', (on ? '?view=both' : location.pathname) + location.hash)
}

function counterpart(block: Element): Element {
  const { name, lang } = { name: link('twin').textContent, lang: link('twin').lang }
  const holder = document.createElement(block.localName === 'h2' ? 'p' : 'details')
  holder.className = block.localName === 'h2' ? 'twin h' : 'twin'
  holder.lang = lang
  holder.dataset['of'] = block.id
  if (holder instanceof HTMLDetailsElement) {
    holder.open = wide.matches
    const summary = document.createElement('summary')
    summary.textContent = name
    const copy = block.cloneNode(true) as Element
    copy.removeAttribute('id')
    holder.append(summary, copy)
  } else holder.textContent = block.textContent
  return holder
}

const level = () => localStorage.getItem('furigana') ?? ''
const readingsOf = () => blocksOf(link('all').href)

/** Puts the blocks with readings where the plain Japanese ones stand. */
function putReadings(readings: ReadonlyMap<string, Element>) {
  for (const [id, block] of readings) {
    const target =
      own === 'ja'
        ? document.getElementById(id)
        : body.querySelector(`.twin[data-of="${id}"] > :not(summary)`)
    if (target && !target.querySelector('rt')) target.innerHTML = block.innerHTML
  }
}

async function showReadings(chosen: string) {
  localStorage.setItem('furigana', chosen)
  const readings = chosen ? await readingsOf() : undefined
  still(body, () => {
    if (readings) putReadings(readings)
    article.dataset['furigana'] = chosen
  })
  mark('off', chosen === '')
  mark('names', chosen === 'names')
  mark('all', chosen === 'all')
}

bar.addEventListener('click', (event) => {
  const form = (event.target as HTMLElement).dataset['form']
  if (!form || form === 'twin' || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  if (form === 'both' || form === 'own') void showBoth(form === 'both' && article.dataset['view'] !== 'both')
  else void showReadings(form === 'off' ? '' : form)
})

wide.addEventListener('change', () =>
  body.querySelectorAll<HTMLDetailsElement>('details.twin').forEach((twin) => (twin.open = wide.matches)),
)

const copy = article.querySelector<HTMLButtonElement>('[data-copy]')
if (copy) {
  copy.hidden = false
  copy.addEventListener('click', () => {
    const text = copy.dataset['copy']!.replace(/(https?:\S+?)(?=$|\s)/, `$1${location.hash}`)
    void navigator.clipboard.writeText(text).then(() => (copy.textContent = copy.dataset['done']!))
  })
}

if (location.search.includes('view=both') || article.dataset['view'] === 'both')
  void showBoth(true).then(() => document.querySelector(':target')?.scrollIntoView())
if (level() && article.dataset['furigana'] === undefined) void showReadings(level())
card(article)
