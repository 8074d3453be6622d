import type { Found } from './combine.ts'
import type { Result } from './explain.ts'
import { countFacets, narrow, type Chosen } from './facets.ts'
import type { Glossary } from './glossary.ts'
import { openPages } from './pages.ts'
import type { SearchPort } from './port.ts'
import type { Context } from './resolve.ts'
import { browse, seek, type Sought } from './seek.ts'
import { suggest } from './suggest.ts'

export interface Outcome {
  /** How many pages answer. */
  readonly total: number
  /** The results from one place on, so many at a time. */
  readonly results: (from: number, count: number) => Promise<readonly Result[]>
  readonly counts: ReadonlyMap<string, number>
  /** A query that may have been meant, in place of words that stand nowhere. */
  readonly suggestion: string | undefined
  /** True where the results are those of the suggestion, since the query itself has none. */
  readonly ofSuggestion: boolean
}

export interface Planner {
  search(query: string, chosen: Chosen): Promise<Outcome>
}

/** A planner over an engine. It keeps what it has read; a search that fails can be asked again. */
export function createPlanner(port: SearchPort, glossary: Glossary): Planner {
  const pages = openPages(port)
  return {
    async search(query, chosen) {
      const context: Context = { port, glossary, pages, facets: await port.facets() }
      if (query.trim() === '') return outcome(browse(context), chosen, context)
      const typed = await seek(query, chosen, context)
      const suggestion = await suggest(typed.runs, typed.found, query, glossary, port)
      if (suggestion && typed.pages.length === 0 && mayFollow(typed.found)) {
        const instead = await seek(suggestion, chosen, context)
        if (instead.pages.length > 0)
          return outcome(instead, chosen, context, { suggestion, ofSuggestion: true })
      }
      return outcome(typed, chosen, context, { suggestion, ofSuggestion: false })
    },
  }
}

/** In a short word a slip may as well be another word: what was meant is offered, its results are not shown. */
const mayFollow = (found: readonly Found[]): boolean =>
  found.some(({ concept, hits }) => hits.size === 0 && concept.typed.length >= 4)

function outcome(
  { pages, show }: Sought,
  chosen: Chosen,
  { facets }: Context,
  meant: Pick<Outcome, 'suggestion' | 'ofSuggestion'> = { suggestion: undefined, ofSuggestion: false },
): Outcome {
  const left = narrow(pages, chosen, facets)
  return {
    ...meant,
    total: left.length,
    counts: countFacets(pages, chosen, facets),
    async results(from, count) {
      const shown = await Promise.all(left.slice(from, from + count).map(show))
      return shown.filter((result) => result !== undefined)
    },
  }
}
