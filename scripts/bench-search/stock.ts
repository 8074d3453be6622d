import type { PublishedPage } from '../../src/search-index/index.ts'

/** Writes an index of the published pages with Pagefind as it comes: no options, no search copy. */
export async function writeStockIndex(pages: Iterable<PublishedPage>, outputPath: string): Promise<void> {
  const pagefind = await import('pagefind')
  try {
    const { index, errors } = await pagefind.createIndex()
    if (!index || errors.length > 0) throw new Error(errors.join('; '))
    for (const { url, html } of pages) await index.addHTMLFile({ url, content: html })
    const written = await index.writeFiles({ outputPath })
    if (written.errors.length > 0) throw new Error(written.errors.join('; '))
  } finally {
    await pagefind.close()
  }
}
