import type { Locale } from '../../src/language/locale.ts'
import type { Bytes, Quality, Results } from './measure.ts'
import { percentile, score, type LabelledQuery, type Scores } from './metrics.ts'

const figure = (value: number): string => value.toFixed(3)

const row = ({ queries, recall, precision, mrr, nothing, absent, false: found }: Scores) => ({
  queries,
  'recall@5': figure(recall),
  'precision@5': figure(precision),
  MRR: figure(mrr),
  nothing: `${(nothing * 100).toFixed(1)} %`,
  'found in vain': absent > 0 ? `${found}/${absent}` : '',
})

/** Prints the scores by kind of query, and in all beside stock Pagefind's. */
export function printQuality(
  locale: Locale,
  queries: readonly LabelledQuery[],
  { ours, stock }: Quality,
): void {
  console.log(`\n/${locale}/search/: ${queries.length} queries`)
  const kinds = [...new Set(queries.map(({ kind }) => kind))]
  const wide = queries.some(({ also }) => also)
    ? { 'all, wider labels': row(score(queries, ours, true)) }
    : {}
  console.table({
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind,
        row(
          score(
            queries.filter((query) => query.kind === kind),
            ours,
          ),
        ),
      ]),
    ),
    all: row(score(queries, ours)),
    ...wide,
    'stock Pagefind 1.6.0': row(score(queries, stock)),
  })
}

/** Prints each query whose first five results leave something out or begin with something else. */
export function printMisses(queries: readonly LabelledQuery[], results: Results): void {
  for (const { id, q, expect } of queries) {
    const found = results.get(id) ?? []
    const missing = expect.filter((slug) => !found.slice(0, 5).includes(slug))
    if (expect.length > 0 ? missing.length > 0 || !expect.includes(found[0]!) : found.length > 0)
      console.log(
        `  ${id} ${q}: ${missing.length > 0 ? `without ${missing.join(', ')}; ` : ''}found ${found.slice(0, 5).join(', ') || 'nothing'}`,
      )
  }
}

export function printTimes(times: readonly number[]): void {
  const ms = (share: number) => `${percentile(times, share).toFixed(0)} ms`
  console.log(`last keystroke to results: median ${ms(0.5)}, 95th percentile ${ms(0.95)}, longest ${ms(1)}`)
}

export function printBytes(measured: readonly Bytes[]): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  console.table(
    Object.fromEntries(
      measured.map(({ kind, before, first, later }) => [
        kind,
        {
          'search files before': before,
          'first query': kilobytes(first),
          'later query, most': kilobytes(later),
        },
      ]),
    ),
  )
}
