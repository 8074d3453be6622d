import type { DataCollection } from '../schemas/data/collections.ts'
import type { Paths } from './paths.ts'

/** The addresses of a published site in full, scheme and host included. */
export interface Addresses {
  readonly paths: Paths
  /** A path from the site's root as an absolute URL. */
  readonly absolute: (path: string) => string
  /** A file of the open data: events.json. */
  readonly file: (file: string) => string
  /**
   * The URI that names an entry in all data, the same in both languages for good: its file and, as fragment, its
   * id, as in https://site/data/actors.json#wang-yi.
   */
  readonly uri: (collection: DataCollection, id: string) => string
}

/** Puts paths below the address at which the site is published: https://example.org. */
export function createAddresses(site: URL | string | undefined, paths: Paths): Addresses {
  const absolute = (path: string) => new URL(path, site).href
  const file = (file: string) => absolute(paths.dataFile(file))
  return { paths, absolute, file, uri: (collection, id) => `${file(`${collection}.json`)}#${id}` }
}
