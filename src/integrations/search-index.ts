import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { AstroIntegrationLogger } from 'astro'
import { locales, type Locale } from '../domain/locale.ts'
import { articleFilters } from '../domain/article-filters.ts'
import type { ArticleEntry } from '../domain/content.ts'
import type { Original } from '../schemas/article.ts'
import { readContent } from '../files/read-content.ts'
import { settings } from '../settings.ts'

/**
 * Indexes every article with Pagefind and writes the index below `folder`. Returns the number of pages.
 * Throws with Pagefind's own words where it reports errors. On a platform for which Pagefind 1.6.0 has no
 * binary the site is built without an index; the search page then says so.
 */
export async function writeSearchIndex(folder: string, logger: AstroIntegrationLogger): Promise<number> {
  if (!hasBinary()) {
    logger.warn(`no search index: Pagefind 1.6.0 has no binary for ${process.platform}-${process.arch}`)
    return 0
  }
  const pagefind = await import('pagefind')
  const { index, errors } = await pagefind.createIndex({
    rootSelector: 'main',
    excludeSelectors: ['aside', 'nav', '.cite', '.no-search'],
    includeCharacters: '+',
  })
  try {
    if (!index || errors.length > 0) throw new Error(errors.join('; '))
    const { originals } = readContent(settings.contentDir).content
    let pages = 0
    for (const original of originals)
      for (const locale of locales) {
        const path = `${locale}/articles/${original.id}/`
        const file = join(folder, path, 'index.html')
        if (!existsSync(file)) continue
        const content = withFilters(readFileSync(file, 'utf8'), original, locale)
        const added = await index.addHTMLFile({ url: path, content })
        if (added.errors.length > 0) throw new Error(`${path}: ${added.errors.join('; ')}`)
        pages++
      }
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    if (written.errors.length > 0) throw new Error(written.errors.join('; '))
    return pages
  } catch (cause) {
    throw new Error(`the search index could not be written: ${(cause as Error).message}`, { cause })
  } finally {
    await pagefind.close()
  }
}

/** Pages are published without search attributes; the copy that is indexed gets them. */
function withFilters(html: string, original: ArticleEntry<Original>, locale: Locale): string {
  const marks = [
    ...articleFilters(original.data).map(
      ([name, value]) => `<meta data-pagefind-filter="${name}[content]" content="${value}">`,
    ),
    `<meta data-pagefind-meta="locale[content]" content="${locale}">`,
    `<meta data-pagefind-meta="slug[content]" content="${original.id}">`,
  ]
  return html.replace(/<main[^>]*>/, (main) => main + marks.join(''))
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
