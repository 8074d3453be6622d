import type { Locale } from '../../language/locale.ts'
import { toPageText, type Fragment } from '../../search/fragment.ts'
import { openGlossary } from '../../search/glossary.ts'
import type { Result } from '../../search/explain.ts'
import { createPlanner, type Outcome } from '../../search/plan.ts'
import type { Facets, PageId, SearchNames, SearchPort } from '../../search/port.ts'
import { openPagefind, type Pagefind, type PagefindResult } from './pagefind.ts'
import { watchFetch } from './watch-fetch.ts'
import type { Chosen } from '../../search/facets.ts'

export type { Outcome, Result }

/** Search as the page uses it. Everything rejects where a part of the index could not be loaded. */
export interface SearchEngine {
  search(query: string, chosen: Chosen): Promise<Outcome>
}

let watch: ReturnType<typeof watchFetch> | undefined

/** Loads the index below the site's root. */
export async function openSearch(base: string, locale: Locale, attempt: number): Promise<SearchEngine> {
  watch ??= watchFetch(new URL(`${base}pagefind/`, location.href).href)
  const [pagefind, names] = await Promise.all([
    openPagefind(base, attempt),
    fetchJson<SearchNames>(`${base}search/names.json`),
  ])
  const planner = createPlanner(createPort(pagefind, names, base, locale), openGlossary(names.entries))
  const { failures } = watch
  return {
    async search(query, chosen) {
      const before = failures()
      const outcome = await planner.search(query, chosen)
      if (failures() > before) throw new Error('a part of the search index could not be loaded')
      return outcome
    },
  }
}

function createPort(pagefind: Pagefind, names: SearchNames, base: string, locale: Locale): SearchPort {
  const held = new Map<PageId, PagefindResult>()
  const file = remember(<Shard>(path: string) => fetchJson<Shard>(`${base}search/${path}.json`))
  const facets = remember(async (_: 'all') => readFacets(pagefind, held))
  const find = remember(async (query: string) => (await pagefind.search(query)).results)
  return {
    locale,
    find: async (words) =>
      (await find(words.join(' '))).flatMap(({ id: page, score, words: positions }) =>
        // What only the page's metadata has is not in its text.
        positions.length > 0 ? [{ page, score, positions }] : [],
      ),
    facets: () => facets('all'),
    text: async (page) => toPageText(page, (await held.get(page)!.data()) as Fragment),
    readings: async (letter) => (names.readings.includes(letter) ? await file(`readings/${letter}`) : {}),
    words: async (language, bucket) =>
      names.words.includes(`${language}-${bucket}`) ? await file(`words/${language}-${bucket}`) : {},
  }
}

/** Which page has which filters, and the handle by which each page's text is had. */
async function readFacets(pagefind: Pagefind, held: Map<PageId, PagefindResult>): Promise<Facets> {
  const facets = new Map<PageId, string[]>()
  const names = Object.entries(await pagefind.filters())
  for (const [name, values] of names)
    for (const value of Object.keys(values))
      for (const result of (await pagefind.search(null, { filters: { [name]: value } })).results) {
        const own = facets.get(result.id)
        if (own) own.push(`${name}=${value}`)
        else facets.set(result.id, [`${name}=${value}`])
        held.set(result.id, result)
      }
  return facets
}

/** At most so many answers are kept. */
const mostKept = 500

/** Keeps what was answered; what failed is asked for again. */
function remember<Key, Value>(ask: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const answers = new Map<Key, Promise<Value>>()
  return (key) => {
    const known = answers.get(key)
    if (known) return known
    if (answers.size >= mostKept) answers.clear()
    const answer = ask(key)
    answers.set(key, answer)
    answer.catch(() => answers.delete(key))
    return answer
  }
}

async function fetchJson<Data>(path: string): Promise<Data> {
  const response = await fetch(path)
  if (!response.ok) throw new Error(`${response.status} ${path}`)
  return (await response.json()) as Data
}
