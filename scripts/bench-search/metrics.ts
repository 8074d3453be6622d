/** A query with the articles that answer it, by slug; none where nothing should be found. */
export interface LabelledQuery {
  readonly id: string
  readonly kind: string
  readonly q: string
  readonly expect: readonly string[]
  readonly none?: boolean
  /** Articles that answer too, as the wider labels have it. */
  readonly also?: readonly string[]
}

export interface Scores {
  readonly queries: number
  readonly recall: number
  readonly precision: number
  readonly mrr: number
  /** Share of the queries with an answer that found nothing. */
  readonly nothing: number
  /** Queries that should find nothing, and how many of them found something. */
  readonly absent: number
  readonly false: number
}

/** How many results count. */
const cutoff = 5

/** Scores results against labels. `wide` counts the wider labels as answers too. */
export function score(
  queries: readonly LabelledQuery[],
  results: ReadonlyMap<string, readonly string[]>,
  wide = false,
): Scores {
  const answered = queries.filter(({ expect }) => expect.length > 0)
  const absent = queries.filter(({ expect }) => expect.length === 0)
  const mean = (value: (right: ReadonlySet<string>, found: readonly string[]) => number) =>
    answered.reduce((sum, query) => {
      const right = new Set([...query.expect, ...(wide ? (query.also ?? []) : [])])
      return sum + value(right, [...new Set(results.get(query.id) ?? [])].slice(0, cutoff))
    }, 0) / Math.max(1, answered.length)
  const hits = (right: ReadonlySet<string>, found: readonly string[]) =>
    found.filter((slug) => right.has(slug)).length
  return {
    queries: answered.length,
    recall: mean((right, found) => hits(right, found) / Math.min(cutoff, right.size)),
    precision: mean((right, found) => (found.length === 0 ? 0 : hits(right, found) / found.length)),
    mrr: mean((right, found) => {
      const rank = found.findIndex((slug) => right.has(slug))
      return rank < 0 ? 0 : 1 / (rank + 1)
    }),
    nothing: mean((_, found) => Number(found.length === 0)),
    absent: absent.length,
    false: absent.filter(({ id }) => (results.get(id) ?? []).length > 0).length,
  }
}

/** The value below which a share of all values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}
