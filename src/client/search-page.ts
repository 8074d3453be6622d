import { searchFilters } from '../domain/search-filters.ts'
import { fill } from '../domain/fill.ts'
import type { Ui } from '../schemas/ui.ts'
import { loadPagefind, type Pagefind, type PagefindPage, type PagefindResults } from './pagefind.ts'

type State = 'idle' | 'searching' | 'done' | 'failed'

/** How many results are shown at first, and how many more at a time. */
const pageLength = 10

const form = document.querySelector<HTMLFormElement>('form[data-search]')!
const root = document.querySelector<HTMLElement>('[data-search-state]')!
const status = root.querySelector<HTMLElement>('[role=status]')!
const list = root.querySelector('ol')!
const input = form.querySelector<HTMLInputElement>('input[name=q]')!
const words = JSON.parse(form.dataset['words']!) as Ui['search'] & Pick<Ui, 'kinds'>
const base = form.dataset['base']!
const selects = searchFilters.map((name) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`)!)

let pagefind: Promise<Pagefind> | undefined
let attempts = 0
/** The search under way: an older one that comes back later is dropped. */
let running = 0

const setState = (state: State, message: string) => {
  root.dataset['searchState'] = state
  status.textContent = message
}

const filters = () =>
  Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]))

/** The address that shows this search: what is empty is left out. */
function address(): string {
  const given = Object.entries({ q: input.value.trim(), ...filters() }).filter(([, value]) => value !== '')
  const query = new URLSearchParams(given).toString()
  return location.pathname + (query ? `?${query}` : '')
}

function readAddress() {
  const given = new URLSearchParams(location.search)
  input.value = given.get('q') ?? ''
  for (const select of selects) select.value = given.get(select.name) ?? ''
}

async function run() {
  const mine = ++running
  const query = input.value.trim()
  const chosen = filters()
  const idle = query === '' && Object.keys(chosen).length === 0
  if (idle) {
    list.replaceChildren()
    setState('idle', words.idle)
    return
  }
  setState('searching', words.searching)
  try {
    const found = await (
      await (pagefind ??= loadPagefind(base, attempts++))
    ).search(query === '' ? null : query.slice(0, 200), { filters: chosen })
    const shown = await Promise.all(found.results.slice(0, pageLength).map((result) => result.data()))
    if (mine === running) show(query, found, shown)
  } catch {
    pagefind = undefined
    if (mine === running) fail()
  }
}

function show(query: string, found: PagefindResults, pages: readonly PagefindPage[]) {
  list.replaceChildren(...pages.map(item))
  countFilters(found)
  const count = found.results.length
  const name =
    query || selects.map(({ selectedOptions }) => selectedOptions[0]?.dataset['text'] ?? '').join(' ')
  setState(
    'done',
    count > 0
      ? fill(words.results, { count })
      : `${fill(words.none, { query: name.trim() })} ${words.noneHint}`,
  )
  if (count > pages.length) list.append(moreButton(found, pages.length))
}

function moreButton(found: PagefindResults, from: number): HTMLLIElement {
  const holder = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.more
  button.addEventListener('click', () => {
    void Promise.all(found.results.slice(from, from + pageLength).map((result) => result.data())).then(
      (pages) => {
        const items = pages.map(item)
        holder.replaceWith(...items)
        items[0]?.querySelector('a')?.focus()
        const next = from + pages.length
        if (found.results.length > next) list.append(moreButton(found, next))
      },
    )
  })
  holder.append(button)
  return holder
}

function item({ url, excerpt, meta, sub_results: sections }: PagefindPage): HTMLLIElement {
  const best = sections.find((section) => section.url.includes('#')) ?? sections[0]
  const element = document.createElement('li')
  element.dataset['hit'] = meta['slug'] ?? ''
  const title = document.createElement('p')
  const link = document.createElement('a')
  link.href = best?.url ?? url
  link.textContent = meta['title'] ?? url
  title.append(link)
  const text = document.createElement('p')
  text.className = 'note'
  // Pagefind escapes the text of its excerpts and adds <mark>.
  text.innerHTML = best?.excerpt ?? excerpt
  element.append(title, text)
  return element
}

/** Each choice says how many articles it would leave. */
function countFilters({ filters: counts }: PagefindResults) {
  for (const select of selects)
    for (const option of select.options) {
      const text = option.dataset['text']
      if (text === undefined) continue
      const count = counts[select.name]?.[option.value] ?? 0
      option.textContent = `${text} (${count})`
    }
}

function fail() {
  list.replaceChildren()
  setState('failed', `${words.failed} ${words.noneHint} `)
  const retry = document.createElement('button')
  retry.type = 'button'
  retry.textContent = words.retry
  retry.addEventListener('click', () => void run())
  status.append(retry)
}

function search() {
  const next = address()
  if (next !== location.pathname + location.search) history.pushState(null, '', next)
  void run()
}

let typing: ReturnType<typeof setTimeout> | undefined
input.addEventListener('input', (event) => {
  clearTimeout(typing)
  if (!(event as InputEvent).isComposing) typing = setTimeout(search, 150)
})
input.addEventListener('compositionend', search)
form.addEventListener('change', (event) => event.target !== input && search())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(typing)
  search()
})
form.addEventListener('reset', () => setTimeout(search))
addEventListener('popstate', () => {
  readAddress()
  void run()
})

readAddress()
void run()
