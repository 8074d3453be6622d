import type { Records } from '../schemas/data/record.ts'
import type { Table } from '../schemas/data/collections.ts'

type Columns<Row> = Readonly<Record<string, (row: Row) => string | undefined>>

/** Ids never hold a semicolon. */
const list = (ids: readonly string[]) => ids.join('; ')

/** Sentences may hold a semicolon, but no line break. */
const lines = (sentences: readonly string[]) => sentences.join('\n')

const dateColumns = {
  date: (row) => row.date,
  date_ja: (row) => row.dateWords.ja,
  date_en: (row) => row.dateWords.en,
  date_basis: (row) => row.dateBasis,
  date_reason_ja: (row) => row.dateReason?.ja,
  date_reason_en: (row) => row.dateReason?.en,
} satisfies Columns<Records['events'] | Records['articles']>

const named = {
  id: (row) => row.id,
  uri: (row) => row.uri,
  page_ja: (row) => row.pages.ja,
  page_en: (row) => row.pages.en,
  kind: (row) => row.kind,
} satisfies Columns<Records['events'] | Records['articles']>

/** The tables' columns in their order, with what stands in them; undefined is an empty cell. */
export const columns: { readonly [Name in Table]: Columns<Records[Name]> } = {
  events: {
    ...named,
    name_ja: ({ name }) => name.ja,
    name_en: ({ name }) => name.en,
    status: ({ status }) => status,
    ...dateColumns,
    before: ({ before }) => before?.event,
    before_ja: ({ before }) => before?.words.ja,
    before_en: ({ before }) => before?.words.en,
    summary_ja: ({ summary }) => summary?.ja,
    summary_en: ({ summary }) => summary?.en,
    countries: ({ countries }) => list(countries),
    frameworks: ({ frameworks }) => list(frameworks),
    actors: ({ actors }) => list(actors),
    place: ({ place }) => place,
    published: ({ published }) => published,
    citations: ({ citations }) => list(citations.map(({ source, at }) => `${source} ${at}`)),
    articles: ({ articles }) => list(articles),
  },
  articles: {
    ...named,
    title_ja: ({ title }) => title.ja,
    title_en: ({ title }) => title.en,
    ...dateColumns,
    published: ({ published }) => published,
    updated: ({ updated }) => updated,
    summary_ja: ({ summary }) => summary.ja,
    summary_en: ({ summary }) => summary.en,
    key_points_ja: ({ keyPoints }) => lines(keyPoints.ja),
    key_points_en: ({ keyPoints }) => lines(keyPoints.en),
    unknowns_ja: ({ unknowns }) => lines(unknowns.ja),
    unknowns_en: ({ unknowns }) => lines(unknowns.en),
    countries: ({ countries }) => list(countries),
    frameworks: ({ frameworks }) => list(frameworks),
    actors: ({ actors }) => list(actors),
    place: ({ place }) => place,
    sources: ({ sources }) => list(sources),
    events: ({ events }) => list(events),
  },
}
