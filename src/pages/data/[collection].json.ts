import type { APIRoute } from 'astro'
import { addressesOf } from '../../site/addresses.ts'
import { dataCollections, licence, type DataCollection } from '../../schemas/data/collections.ts'
import { recordsOf } from '../../open-data/records.ts'
import { getSite } from '../../site/site.ts'

export const getStaticPaths = () => dataCollections.map((collection) => ({ params: { collection } }))

/** Every record of a collection, and the schema that it keeps to. */
export const GET: APIRoute = async ({ params, site }) => {
  const collection = params['collection'] as DataCollection
  const to = addressesOf(site)
  const file = {
    $schema: to.file(`schema/${collection}.schema.json`),
    licence,
    documentation: to.absolute(to.paths.data('en')),
    [collection]: recordsOf(await getSite(), to)[collection],
  }
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
