/** Where each collection's files stand below the content folder. The star is the entry's id. */
export const places = {
  originals: 'articles/*/ja.mdx',
  translations: 'articles/*/en.mdx',
  events: 'events/*.yaml',
  countries: 'countries/*.yaml',
  frameworks: 'frameworks/*.yaml',
  actors: 'actors/*.yaml',
  terms: 'terms/*.yaml',
  sources: 'sources/*.yaml',
  ui: 'ui/*.yaml',
  readings: 'readings.yaml',
  lanes: 'lanes.yaml',
  config: 'site.yaml',
} as const

export type Placed = keyof typeof places

/**
 * The id of a collection's entry by the path of its file below the content folder; undefined where the file is not
 * one of the collection's. A collection of a single file has the file's name for the id of its entry.
 */
export function idAt(collection: Placed, path: string): string | undefined {
  const place = places[collection]
  if (path === place) return place.replace(/\.yaml$/, '')
  const [before, after] = place.split('*')
  if (after === undefined || !path.startsWith(before!) || !path.endsWith(after)) return undefined
  const id = path.slice(before!.length, -after.length)
  return id === '' || id.includes('/') ? undefined : id
}
