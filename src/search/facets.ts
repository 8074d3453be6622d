import type { SearchFilter } from './search-filters.ts'
import type { Facets, PageId } from './port.ts'

/** What the reader has chosen of each filter. */
export type Chosen = Readonly<Partial<Record<SearchFilter, string>>>

const passes = (values: readonly string[], chosen: readonly (readonly [string, string])[]): boolean =>
  chosen.every(([name, value]) => values.includes(`${name}=${value}`))

/** The pages that have every chosen value. */
export function narrow(pages: readonly PageId[], chosen: Chosen, facets: Facets): PageId[] {
  const wanted = Object.entries(chosen)
  return pages.filter((page) => passes(facets.get(page) ?? [], wanted))
}

/** For each value, as `name=value`, how many pages choosing it would leave, the other filters staying as they are. */
export function countFacets(pages: readonly PageId[], chosen: Chosen, facets: Facets): Map<string, number> {
  const wanted = Object.entries(chosen)
  const counts = new Map<string, number>()
  for (const page of pages) {
    const values = facets.get(page) ?? []
    const failed = wanted.filter((choice) => !passes(values, [choice]))
    if (failed.length > 1) continue
    for (const value of values)
      if (failed.length === 0 || value.startsWith(`${failed[0]![0]}=`))
        counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  return counts
}
