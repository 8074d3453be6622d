import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { registries, type Content, type RegistryName } from '../domain/content.ts'
import type { Locale } from '../language/locale.ts'
import { openCompounds, type Compound } from '../japanese/compounds.ts'
import { toPageText, type Fragment } from '../search/fragment.ts'
import type { SearchNames } from '../search/port.ts'
import { glossaryOf, readingShards, wordShards, type IndexedPage } from './words.ts'

/** Where the files beside the index stand, from the site's root. */
const searchFolder = 'search'

/**
 * Writes what the planner needs beside Pagefind's index: names, readings and words. What the dictionary said of the
 * pages' texts is kept in `cacheFolder`.
 */
export async function writeSearchData(
  folder: string,
  content: Pick<Content, RegistryName>,
  cacheFolder: string,
): Promise<void> {
  const write = (name: string, data: unknown) => {
    const file = join(folder, searchFolder, `${name}.json`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(data))
  }
  const pages = readPages(join(folder, 'pagefind', 'fragment'))
  const entries = glossaryOf(content, pages)
  const names = new Map(
    registries.flatMap((registry) =>
      content[registry].map(({ data }) => [data.name.ja, data.reading.replace(/[・\s]/gu, '')]),
    ),
  )
  const finder = openCompounds(cacheFolder)
  const compounds = new Map<string, Compound[]>()
  for (const { locale, sections } of pages)
    if (locale === 'ja') for (const { text } of sections) compounds.set(text, await finder.of(text, names))
  finder.save()
  const readings = readingShards([...compounds.values()].flat())
  const words = wordShards(pages, (text) => compounds.get(text) ?? [])
  for (const [letter, shard] of readings) write(`readings/${letter}`, shard)
  for (const [name, shard] of words) write(`words/${name}`, shard)
  // The names of the files go along, so that none is asked for in vain.
  const files: SearchNames = { entries, readings: [...readings.keys()], words: [...words.keys()] }
  write('names', files)
}

/** The pages as Pagefind wrote them, under the ids by which its results name them. */
function readPages(folder: string): IndexedPage[] {
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const fragment = JSON.parse(
        gunzipSync(readFileSync(join(folder, file)))
          .subarray('pagefind_dcd'.length)
          .toString(),
      ) as Fragment
      const { slug, text, sections } = toPageText(file.replace('.pf_fragment', ''), fragment)
      const starts = [{ id: '', start: 0 }, ...sections]
      return {
        id: file.replace('.pf_fragment', ''),
        slug,
        locale: fragment.meta['locale'] as Locale,
        sections: starts.map(({ id, start }, index) => ({
          id,
          text: text.slice(start, starts[index + 1]?.start),
        })),
      }
    })
}
