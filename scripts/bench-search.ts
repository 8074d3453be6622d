/**
 * Measures search in a real browser, beside Pagefind as it comes on the same pages: npm run bench:search
 *
 *   --pages N    adds N generated articles in each language. They are not built by Astro: their HTML goes straight
 *                through the search copy into Pagefind, the same code as for the published pages.
 *   --site DIR   measures a finished build instead of making one
 */
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { readContent } from '../src/files/read-content.ts'
import { indexPages, publishedArticles, type PublishedPage } from '../src/search-index/index.ts'
import { settings } from '../src/site/settings.ts'
import { openBrowser } from './lib/browser.ts'
import { serveCompressed } from './bench-search/bytes.ts'
import { generatedPages, vocabularyOf } from './bench-search/generate.ts'
import { measureBytes, measureQuality } from './bench-search/measure.ts'
import type { LabelledQuery } from './bench-search/metrics.ts'
import { printBytes, printMisses, printQuality, printTimes } from './bench-search/print.ts'
import { readVocabulary } from './bench-search/vocabulary.ts'
import { writeStockIndex } from './bench-search/stock.ts'
import { astro, main, run } from './lib/run.ts'
import { UsageError } from './lib/server.ts'

await main(async () => {
  const { pages, site } = options()
  const folder = mkdtempSync(join(tmpdir(), 'bench-search-'))
  const dist = join(folder, 'dist')
  try {
    if (site) cpSync(site, dist, { recursive: true })
    else if ((await run(astro, ['build'], { OUT_DIR: dist })) !== 0) return 1
    const queries = { ja: read('tests/search/queries.json'), en: read('tests/search/queries-en.json') }
    const { content } = readContent(settings.contentDir)
    const published = [...publishedArticles(dist, content)]
    const all: PublishedPage[] = [...published]
    if (pages > 0) {
      const answered = [...queries.ja, ...queries.en].filter(({ expect }) => expect.length > 0)
      const asked = answered.map(({ q }) => q)
      const vocabulary = vocabularyOf(readVocabulary(join(dist, 'search', 'words')), asked, content)
      all.push(...generatedPages(pages, vocabulary, asked, content))
      for (const name of ['pagefind', 'search']) rmSync(join(dist, name), { recursive: true })
      const started = performance.now()
      await indexPages(all, dist, content, join(folder, 'cache'))
      console.log(
        `${all.length} pages indexed in ${((performance.now() - started) / 1000).toFixed(1)} s, ${pages} articles of them generated`,
      )
    }
    await writeStockIndex(all, join(dist, 'stock'))

    const server = await serveCompressed(dist)
    const browser = await openBrowser()
    try {
      for (const locale of ['ja', 'en'] as const) {
        const measured = await measureQuality(browser, server.url, locale, queries[locale])
        printQuality(locale, queries[locale], measured)
        printMisses(queries[locale], measured.ours)
        printTimes(measured.times)
        printBytes(await measureBytes(browser, server.url, locale, queries[locale]))
      }
    } finally {
      await browser.close()
      await server.close()
    }
    return 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function options(): { pages: number; site: string | undefined } {
  const { values } = parseArgs({
    options: { pages: { type: 'string', default: '0' }, site: { type: 'string' } },
  })
  const pages = Number(values.pages)
  if (!Number.isInteger(pages) || pages < 0)
    throw new UsageError(`--pages "${values.pages}" is not a number of pages: write it as in --pages 5000`)
  return { pages, site: values.site }
}

/**
 * The labelled queries. The shared labels name reports only; queries-also.json adds the articles, analyses above all,
 * whose text holds every word or name that a query asks for. Both are scored.
 */
function read(file: string): LabelledQuery[] {
  const queries = JSON.parse(readFileSync(file, 'utf8')) as LabelledQuery[]
  const also = JSON.parse(readFileSync('tests/search/queries-also.json', 'utf8')) as Record<string, string[]>
  return queries.map((query) => (also[query.id] ? { ...query, also: also[query.id]! } : query))
}
