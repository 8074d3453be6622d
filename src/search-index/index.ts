import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import type { Content } from '../domain/content.ts'
import { locales } from '../language/locale.ts'
import { edtf } from '../date/edtf.ts'
import { formatDate } from '../date/words.ts'
import { readContent } from '../files/read-content.ts'
import { settings } from '../site/settings.ts'
import { writeSearchData } from './data.ts'
import { notSearched, searchCopy, type CopiedArticle } from './copy.ts'

/** A page to be indexed: its address from the site's root, and its HTML as it is published. */
export interface PublishedPage extends CopiedArticle {
  readonly url: string
  readonly html: string
}

/**
 * Indexes every article of a built site and writes the index below `folder`. Returns the number of pages. On a
 * platform for which Pagefind 1.6.0 has no binary the site is built without an index; the search page then says so.
 */
export async function writeSearchIndex(folder: string, logger: AstroIntegrationLogger): Promise<number> {
  if (!hasBinary()) {
    logger.warn(`no search index: Pagefind 1.6.0 has no binary for ${process.platform}-${process.arch}`)
    return 0
  }
  const { content } = readContent(settings.contentDir)
  return indexPages(publishedArticles(folder, content), folder, content, settings.japaneseCache)
}

/** The articles of a built site. */
export function* publishedArticles(folder: string, { originals }: Content): Generator<PublishedPage> {
  for (const { id: slug, data: facts } of originals)
    for (const locale of locales) {
      const url = `${locale}/articles/${slug}/`
      const file = join(folder, url, 'index.html')
      if (!existsSync(file)) continue
      const dateText = formatDate(edtf(facts.date), locale)
      yield { url, html: readFileSync(file, 'utf8'), slug, facts, locale, dateText }
    }
}

/**
 * Writes the index of pages, and what the planner needs beside it, below `folder`. Returns their number. Throws
 * with Pagefind's own words where it reports errors.
 */
export async function indexPages(
  pages: Iterable<PublishedPage>,
  folder: string,
  content: Content,
  cacheFolder: string,
): Promise<number> {
  const pagefind = await import('pagefind')
  const { index, errors } = await pagefind.createIndex({
    rootSelector: 'main',
    excludeSelectors: notSearched,
    includeCharacters: '+',
  })
  try {
    if (!index || errors.length > 0) throw new Error(errors.join('; '))
    let count = 0
    for (const page of pages) {
      const added = await index.addHTMLFile({ url: page.url, content: searchCopy(page.html, page) })
      if (added.errors.length > 0) throw new Error(`${page.url}: ${added.errors.join('; ')}`)
      count++
    }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    if (written.errors.length > 0) throw new Error(written.errors.join('; '))
    await writeSearchData(folder, content, cacheFolder)
    return count
  } catch (cause) {
    throw new Error(`the search index could not be written: ${(cause as Error).message}`, { cause })
  } finally {
    await pagefind.close()
  }
}

function hasBinary(): boolean {
  const require = createRequire(import.meta.url)
  const arch = process.arch === 'x64' || process.arch === 'arm64' ? process.arch : 'unknown'
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  try {
    require.resolve(`@pagefind/${platform}-${arch}/package.json`)
    return true
  } catch {
    return false
  }
}
