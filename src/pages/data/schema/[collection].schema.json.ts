import type { APIRoute } from 'astro'
import { addressesOf } from '../../../site/addresses.ts'
import { fileSchema } from '../../../open-data/json-schema.ts'
import { dataCollections, type DataCollection } from '../../../schemas/data/collections.ts'
import { getSite } from '../../../site/site.ts'

export const getStaticPaths = () => dataCollections.map((collection) => ({ params: { collection } }))

/** What a file of records holds, field by field (JSON Schema 2020-12). */
export const GET: APIRoute = async ({ params, site }) => {
  const collection = params['collection'] as DataCollection
  const { config, ui } = await getSite()
  const { en } = ui
  const words = {
    title: `${config.name.en}: ${collection}`,
    description: en.dataFiles[collection],
    fields: en.fields,
  }
  const schema = fileSchema(collection, words, addressesOf(site))
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json' },
  })
}
