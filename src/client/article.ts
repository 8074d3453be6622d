import './page.ts'
import { card } from './card.ts'
import { still } from './still.ts'

/** The forms in which an article can be read: side by side, with readings. Loaded on article pages only. */
const body = document.querySelector<HTMLElement>('.body')!
const article = body.closest('article')!
const bar = article.querySelector<HTMLElement>('.views')!
const wide = matchMedia('(min-width: 62rem)')

type Form = 'own' | 'both' | 'off' | 'names' | 'all'

const link = (form: Form) => bar.querySelector<HTMLAnchorElement>(`[data-form=${form}]`)!
const mark = (form: Form, on: boolean) => link(form).setAttribute('aria-current', String(on))

const pages: Partial<Record<Form, Promise<HTMLElement[]>>> = {}

/** The blocks of the page that stands for a form without script. Fetched once. */
const blocksOf = (form: Form) =>
  (pages[form] ??= fetch(link(form).href)
    .then((response) => response.text())
    .then((html) => [
      ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll<HTMLElement>('.body > *'),
    ]))

async function showBoth(on: boolean) {
  const twins = on && !body.querySelector('.twin') ? await blocksOf('both') : []
  const readings = level() && (await blocksOf('all'))
  still(body, () => {
    if (!on) body.querySelectorAll('.twin').forEach((twin) => twin.remove())
    for (const twin of twins) {
      if (!twin.dataset['of']) continue
      const copy = twin.cloneNode(true) as HTMLDetailsElement
      copy.open = wide.matches
      document.getElementById(twin.dataset['of'])!.after(copy)
    }
    if (readings) putReadings(readings)
    article.dataset['view'] = on ? 'both' : ''
    mark('both', on)
  })
  history.replaceState(null, '', (on ? '?view=both' : location.pathname) + location.hash)
}

const level = () => localStorage.getItem('furigana') ?? ''

/** Puts the blocks with readings where the plain Japanese ones stand. */
function putReadings(readings: readonly HTMLElement[]) {
  for (const { id, innerHTML } of readings) {
    const target = body.querySelector(
      `:lang(ja)[id="${id}"], details:lang(ja)[data-of="${id}"] > :not(summary)`,
    )
    if (target && !target.querySelector('rt')) target.innerHTML = innerHTML
  }
}

async function showReadings(chosen: string) {
  localStorage.setItem('furigana', chosen)
  const readings = chosen && (await blocksOf('all'))
  still(body, () => {
    if (readings) putReadings(readings)
    article.dataset['furigana'] = chosen
    for (const form of ['off', 'names', 'all'] as const) mark(form, form === (chosen || 'off'))
  })
}

bar.addEventListener('click', (event) => {
  const form = (event.target as HTMLElement).dataset['form'] as Form | 'twin' | undefined
  if (!form || form === 'twin' || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  const shown =
    form === 'both' || form === 'own'
      ? showBoth(form === 'both' && article.dataset['view'] !== 'both')
      : showReadings(form === 'off' ? '' : form)
  // What could not be fetched may yet be reached as a page.
  shown.catch(() => (location.href = link(form).href))
})

const copy = article.querySelector<HTMLButtonElement>('[data-copy]')!
copy.hidden = false
copy.addEventListener('click', () => {
  void navigator.clipboard
    .writeText(copy.dataset['copy']! + location.hash)
    .then(() => (copy.textContent = copy.dataset['done']!))
})

if (location.search.includes('view=both'))
  void showBoth(true).then(() => document.querySelector(':target')?.scrollIntoView())
if (level() && !article.dataset['furigana']) void showReadings(level())
card(article)
