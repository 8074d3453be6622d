import type { APIRoute } from 'astro'
import { addressesOf } from '../../site/addresses.ts'
import { dataCollections, type DataCollection } from '../../schemas/data/collections.ts'
import { recordsOf } from '../../open-data/records.ts'
import { getSite } from '../../site/site.ts'

export const getStaticPaths = () => dataCollections.map((collection) => ({ params: { collection } }))

/** Every record of a collection, and the schema that it keeps to. */
export const GET: APIRoute = async ({ params, site: origin }) => {
  const collection = params['collection'] as DataCollection
  const to = addressesOf(origin)
  const site = await getSite()
  const file = {
    $schema: to.file(`schema/${collection}.schema.json`),
    licence: site.config.licence.url,
    documentation: to.absolute(to.paths.data('en')),
    [collection]: recordsOf(site, to)[collection],
  }
  return new Response(`${JSON.stringify(file, null, 2)}\n`, {
    headers: { 'content-type': 'application/json' },
  })
}
