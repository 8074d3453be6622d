import { fill, fillCount } from '../../language/fill.ts'
import type { Locale } from '../../language/locale.ts'
import { shorten } from '../../language/shorten.ts'
import { joinList } from '../../language/punctuation.ts'
import { searchFilters } from '../../search/search-filters.ts'
import type { Chosen } from '../../search/facets.ts'
import { fromAddress, toAddress } from './search-address.ts'
import type { Outcome, Result, SearchEngine } from './search-engine.ts'
import { resultItem, type SearchWords } from './search-results.ts'

type State = 'idle' | 'searching' | 'done' | 'failed'

/** How many results are shown at first, and how many more at a time. */
const pageLength = 5

const form = document.querySelector<HTMLFormElement>('form[data-search]')!
const root = document.querySelector<HTMLElement>('[data-search-state]')!
const status = root.querySelector<HTMLElement>('[role=status]')!
const hints = root.querySelector<HTMLElement>('[data-hints]')!
const list = root.querySelector('ol')!
const input = form.querySelector<HTMLInputElement>('input[name=q]')!
const around = root.querySelector<HTMLElement>('[data-around]')!
const words = JSON.parse(form.dataset['words']!) as SearchWords
const base = form.dataset['base']!
const locale = document.documentElement.lang as Locale
const selects = searchFilters.map((name) => form.querySelector<HTMLSelectElement>(`select[name=${name}]`)!)

let engine: Promise<SearchEngine> | undefined
let attempts = 0
/** The search under way: an older one that comes back later is dropped. */
let running = 0

/** The engine is fetched when the reader turns to search, not before. */
function load(): Promise<SearchEngine> {
  const opening = (engine ??= import('./search-engine.ts').then(({ openSearch }) =>
    openSearch(base, locale, attempts++),
  ))
  opening.catch(() => (engine = undefined))
  return opening
}

const setState = (state: State, message: string) => {
  root.dataset['searchState'] = state
  status.textContent = message
}

const chosen = (): Chosen =>
  Object.fromEntries(selects.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]))

async function run() {
  const mine = ++running
  const query = input.value.trim()
  const filters = chosen()
  if (query === '' && Object.keys(filters).length === 0) {
    list.replaceChildren()
    hints.replaceChildren()
    around.hidden = true
    setState('idle', words.idle)
    return
  }
  setState('searching', words.searching)
  try {
    const outcome = await (await load()).search(query, filters)
    if (mine !== running) return
    const results = await outcome.results(0, pageLength)
    if (mine === running) show(query, outcome, results)
  } catch {
    engine = undefined
    if (mine === running) fail()
  }
}

function show(query: string, outcome: Outcome, results: readonly Result[]) {
  list.replaceChildren(...results.map((result) => resultItem(result, words, aboutOf(result))))
  countFilters(outcome)
  around.hidden = true
  hints.replaceChildren(...hintsOf(query, outcome, results))
  const name =
    query || selects.map(({ selectedOptions }) => selectedOptions[0]?.dataset['text'] ?? '').join(' ')
  setState(
    'done',
    results.length > 0
      ? fillCount(words.results, outcome.total, locale)
      : `${fill(words.none, { query: quoted(name.trim()) })} ${words.noneHint}`,
  )
  if (outcome.total > results.length && results.length > 0) list.append(moreButton(outcome, pageLength))
}

/** What was done to the query, said openly: a spelling that may have been meant, words that were dropped. */
function hintsOf(query: string, { suggestion, ofSuggestion }: Outcome, results: readonly Result[]): Node[] {
  const said: Node[] = []
  if (suggestion) {
    const link = document.createElement('a')
    link.href = toAddress({ query: suggestion, chosen: chosen() })
    link.dataset['suggestion'] = suggestion
    link.textContent = fill(words.meant, { query: suggestion })
    link.addEventListener('click', (event) => {
      event.preventDefault()
      input.value = suggestion
      commit()
      input.focus()
    })
    const text = ofSuggestion ? `${fill(words.instead, { query: quoted(query), meant: suggestion })} ` : ''
    said.push(paragraph(text, link))
  }
  const [first] = results
  if (
    first &&
    first.dropped.length > 0 &&
    results.every(({ dropped }) => dropped.join() === first.dropped.join())
  )
    said.push(paragraph(fill(words.withoutAll, { words: first.dropped.join(' · ') })))
  return said
}

function paragraph(...children: (string | Node)[]): HTMLParagraphElement {
  const created = document.createElement('p')
  created.append(...children)
  return created
}

/** A query as a sentence quotes it. */
const quoted = (query: string): string => shorten(query, 61)

/** A result's kind, countries and frameworks, by the names that the filters have. */
function aboutOf({ facets }: Result): string {
  return ['kind', 'country', 'framework']
    .flatMap((filter) => {
      const options = [...(selects.find(({ name }) => name === filter)?.options ?? [])]
      const names = facets
        .filter((facet) => facet.startsWith(`${filter}=`))
        .flatMap(
          (facet) => options.find(({ value }) => facet === `${filter}=${value}`)?.dataset['text'] ?? [],
        )
      return names.length > 0 ? [joinList(names.slice(0, 5), locale)] : []
    })
    .join(' · ')
}

function moreButton(outcome: Outcome, from: number): HTMLLIElement {
  const holder = document.createElement('li')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = words.more
  button.addEventListener('click', () => {
    void outcome.results(from, pageLength).then((results) => {
      const items = results.map((result) => resultItem(result, words, aboutOf(result)))
      holder.replaceWith(...items)
      items[0]?.querySelector('a')?.focus()
      if (outcome.total > from + pageLength) list.append(moreButton(outcome, from + pageLength))
    }, fail)
  })
  holder.append(button)
  return holder
}

/** Each choice says how many articles it would leave; one that would leave none cannot be made. */
function countFilters({ counts }: Outcome) {
  for (const select of selects)
    for (const option of select.options) {
      const text = option.dataset['text']
      if (text === undefined) continue
      const count = counts.get(`${select.name}=${option.value}`) ?? 0
      option.textContent = `${text} (${count})`
      option.disabled = count === 0 && !option.selected
    }
}

function fail() {
  list.replaceChildren()
  hints.replaceChildren()
  setState('failed', words.failed)
  const retry = document.createElement('button')
  retry.type = 'button'
  retry.textContent = words.retry
  retry.addEventListener('click', () => void run())
  hints.append(retry)
  around.hidden = false
}

/** Puts the search into the address. What is typed in one go is one entry of the history. */
function record(typing: boolean) {
  const next = location.pathname + toAddress({ query: input.value, chosen: chosen() })
  if (next === location.pathname + location.search) return
  const going = typing && (history.state as { typing?: boolean } | null)?.typing === true
  history[going ? 'replaceState' : 'pushState']({ typing }, '', next)
}

function commit() {
  record(false)
  void run()
}

function typed() {
  record(true)
  void run()
}

function restore() {
  const { query, chosen } = fromAddress(location.search)
  input.value = query
  for (const select of selects) select.value = chosen[select.name as keyof Chosen] ?? ''
  void run()
}

/** Up and down lead through the box and the results; Enter opens a result as any link. */
function move(event: KeyboardEvent) {
  if (
    (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') ||
    event.isComposing ||
    event.target instanceof HTMLSelectElement
  )
    return
  const stops = [input, ...list.querySelectorAll<HTMLElement>('[data-hit] a, button')]
  const at = stops.indexOf(document.activeElement as HTMLElement)
  const next = at < 0 ? undefined : stops[at + (event.key === 'ArrowDown' ? 1 : -1)]
  if (!next) return
  event.preventDefault()
  next.focus()
}

input.addEventListener('focus', () => void load().catch(() => undefined), { once: true })
input.addEventListener('input', (event) => (event as InputEvent).isComposing || typed())
input.addEventListener('compositionend', typed)
form.addEventListener('change', (event) => event.target !== input && commit())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  commit()
})
form.addEventListener('reset', (event) => {
  event.preventDefault()
  for (const select of selects) select.value = ''
  commit()
})
addEventListener('keydown', move)
addEventListener('popstate', restore)

restore()
if (location.hash === '#q') input.focus()
