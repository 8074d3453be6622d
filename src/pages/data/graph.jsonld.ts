import type { APIRoute } from 'astro'
import { addressesOf } from '../../site/addresses.ts'
import { graph } from '../../open-data/json-ld/graph.ts'
import { getSite } from '../../site/site.ts'

/** Everything as one graph in the vocabulary of schema.org. */
export const GET: APIRoute = async ({ site }) =>
  new Response(`${JSON.stringify(graph(await getSite(), addressesOf(site)), null, 1)}\n`, {
    headers: { 'content-type': 'application/ld+json' },
  })
