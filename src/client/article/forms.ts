import css from '../../styles/forms.css?inline'
import { adopt } from './adopt.ts'
import { still } from './still.ts'

const levels = ['names', 'all'] as const
type Level = (typeof levels)[number] | ''

const known = (value: string | null): Level => levels.find((level) => level === value) ?? ''

/** What was chosen on an earlier page. Storage may be closed to us, and may hold anything. */
function remembered(): Level {
  try {
    return known(localStorage.getItem('furigana'))
  } catch {
    return ''
  }
}

function remember(level: Level) {
  try {
    localStorage.setItem('furigana', level)
  } catch {
    // Then it holds for this page and the links of its switch.
  }
}

/**
 * The forms in which an article can be read: side by side, with readings. Puts on what the address or an earlier page
 * chose, and returns what changes to a form of the switch. The state is in the address and in the links to the other
 * language.
 */
export function forms(article: HTMLElement, unfold: () => void): (form: string) => Promise<void> {
  adopt(css)
  const bar = article.querySelector('.views')!
  const link = (form: string) => bar.querySelector<HTMLAnchorElement>(`[data-form=${form}]`)!
  const served = { ...article.dataset }
  const query = new URLSearchParams(location.search)
  let both = query.get('view') === 'both' || served['view'] === 'both'
  let level = query.has('furigana') ? known(query.get('furigana')) : known(served['furigana'] ?? remembered())

  const pages = new Map<string, Promise<Document>>()
  /** The page that stands for a form without script. Fetched once. */
  const pageOf = (form: string) => {
    const { href } = link(form)
    const page =
      pages.get(href) ??
      fetch(href)
        .then((response) => response.text())
        .then((html) => new DOMParser().parseFromString(html, 'text/html'))
    pages.set(href, page)
    return page
  }

  async function show() {
    const pair = both && !article.querySelector('.twin') ? await pageOf('both') : undefined
    // Over an English page readings stand in the text beside it alone.
    const readings = level && served['furigana'] !== 'all' ? await pageOf('all') : undefined
    still(article, () => {
      for (const twin of pair?.querySelectorAll<HTMLDetailsElement>('.twin') ?? []) {
        const copy = document.importNode(twin, true)
        copy.open = matchMedia('(min-width: 62rem)').matches
        document.getElementById(copy.dataset['of']!)?.after(copy)
      }
      if (!both) for (const twin of article.querySelectorAll('.twin')) twin.remove()
      if (readings) putReadings(readings)
      article.dataset['view'] = both ? 'both' : ''
      article.dataset['furigana'] = level
      for (const form of ['own', 'both', 'off', ...levels])
        link(form).ariaCurrent = String(form === (both ? 'both' : 'own') || form === (level || 'off'))
      unfold()
    })
    const state = new URLSearchParams(location.search)
    const kept = new URLSearchParams()
    const keep = (name: string, value: string) => {
      state.delete(name)
      if (value) for (const one of [state, kept]) one.set(name, value)
    }
    keep('view', both ? 'both' : '')
    keep('furigana', level)
    history.replaceState(null, '', `${location.pathname}${state.size > 0 ? `?${state}` : ''}${location.hash}`)
    for (const other of document.querySelectorAll<HTMLAnchorElement>('[data-switch]'))
      other.search = kept.toString()
  }

  /** Puts the blocks with readings where the plain Japanese ones stand. */
  function putReadings(page: Document) {
    for (const { id, innerHTML } of page.querySelectorAll('.article [id]:has(rt)')) {
      const target = article.querySelector(
        `:lang(ja)[id="${id}"], p.twin:lang(ja)[data-of="${id}"], details.twin:lang(ja)[data-of="${id}"] > :not(summary)`,
      )
      if (target && !target.querySelector('rt')) target.innerHTML = innerHTML
    }
  }

  if (both !== (served['view'] === 'both') || level !== (served['furigana'] ?? ''))
    void show().then(() => document.querySelector(':target')?.scrollIntoView())

  return async (form) => {
    if (form === 'own' || form === 'both') both = form === 'both'
    else {
      level = known(form)
      remember(level)
    }
    // A page that was made for a form is left for the plain one.
    if ((served['view'] && !both) || (served['furigana'] && !level)) location.href = link(form).href
    else await show()
  }
}
