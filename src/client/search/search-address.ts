import { searchFilters } from '../../search/search-filters.ts'
import type { Chosen } from '../../search/facets.ts'

/** What the search page shows, as it stands in its address. */
export interface SearchState {
  readonly query: string
  readonly chosen: Chosen
}

/** The part of an address that shows a search: what is empty is left out. */
export function toAddress({ query, chosen }: SearchState): string {
  const given = Object.entries({ q: query.trim().toWellFormed(), ...chosen }).filter(
    ([, value]) => value !== '',
  )
  const text = new URLSearchParams(given as [string, string][]).toString()
  return text === '' ? '' : `?${text}`
}

/** Reads an address. Filters that the page does not have are left out. */
export function fromAddress(search: string): SearchState {
  const given = new URLSearchParams(search)
  const chosen = searchFilters.flatMap((name) => (given.get(name) ? [[name, given.get(name)!]] : []))
  return { query: given.get('q') ?? '', chosen: Object.fromEntries(chosen) as Chosen }
}
