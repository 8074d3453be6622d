import type { APIRoute } from 'astro'
import { addressesOf } from '../../site/addresses.ts'
import { printCsv } from '../../open-data/csv.ts'
import { tables, type Table } from '../../schemas/data/collections.ts'
import { recordsOf } from '../../open-data/records.ts'
import { columns } from '../../open-data/tables.ts'
import { getSite } from '../../site/site.ts'

export const getStaticPaths = () => tables.map((table) => ({ params: { table } }))

/** A collection as a table, a record a row. */
export const GET: APIRoute = async ({ params, site }) => {
  const { events, articles } = recordsOf(await getSite(), addressesOf(site))
  const csv = {
    events: () => printCsv(columns.events, events),
    articles: () => printCsv(columns.articles, articles),
  }[params['table'] as Table]()
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8; header=present' } })
}
