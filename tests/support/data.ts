import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dist } from './site.ts'

/** Where the tested build says that it stands. */
export const origin = 'http://localhost:4321'

/** Every file of the open data, by its path below /data/. */
export const dataFilesOf = (folder = dist): string[] =>
  readdirSync(join(folder, 'data'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, 'data').length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()

export const readData = (path: string, folder = dist): string =>
  readFileSync(join(folder, 'data', path), 'utf8')

export const readJson = (path: string, folder = dist) =>
  JSON.parse(readData(path, folder)) as Record<string, unknown>

/** A record of the published JSON, as far as the tests look into it. */
export interface AnyRecord {
  id: string
  uri: string
  pages: { ja: string; en: string }
  [field: string]: unknown
}

export const recordsIn = (collection: string): AnyRecord[] =>
  readJson(`${collection}.json`)[collection] as AnyRecord[]
