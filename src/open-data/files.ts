import { locales } from '../language/locale.ts'
import { dataCollections, tables } from '../schemas/data/collections.ts'

/** Every file of the open data but the feeds, by its path below /data/. */
export const dataFiles: readonly string[] = [
  ...dataCollections.flatMap((name) => [`${name}.json`, `schema/${name}.schema.json`]),
  ...tables.map((name) => `${name}.csv`),
  ...locales.map((locale) => `events.${locale}.ics`),
  'graph.jsonld',
]
