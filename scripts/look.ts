/**
 * Looks at the built pages: npm run look. Writes a contact sheet of one page of each kind to .build/look/index.html and
 * prints what the rules of scripts/look/rules object to on them. `--all` holds every page in every form to the rules
 * instead, without pictures; paths (ja/timeline/) choose the pages that begin with them.
 */
import { existsSync, statSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readContent } from '../src/files/read-content.ts'
import { settings } from '../src/site/settings.ts'
import { openBrowser } from './lib/browser.ts'
import { pagesOf } from './lib/built-pages.ts'
import { astro, main, run } from './lib/run.ts'
import { openServer, UsageError } from './lib/server.ts'
import { contactSheet } from './look/contact-sheet.ts'
import { measure } from './look/measure.ts'
import { properNames } from './look/names.ts'
import { photographer } from './look/pictures.ts'
import { printProblems } from './look/print.ts'
import { rules } from './look/rules/index.ts'
import { allSheets, shownSheets, type BuiltPage } from './look/sheets.ts'

const folder = resolve('.build/look')

const builtPages = (): BuiltPage[] =>
  pagesOf(settings.outDir).map((path) => ({
    path,
    bytes: statSync(join(settings.outDir, path.endsWith('.html') ? path : join(path, 'index.html'))).size,
  }))

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { all: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  if (!existsSync(join(settings.outDir, 'index.html'))) {
    console.log(`${settings.outDir} holds no finished site: building it first`)
    if ((await run(astro, ['build'])) !== 0) return 1
  }
  const start = performance.now()
  const chosen = builtPages().filter(
    ({ path }) => positionals.length === 0 || positionals.some((prefix) => path.startsWith(prefix)),
  )
  if (chosen.length === 0)
    throw new UsageError(`no page begins with ${positionals.join(' or ')}: give paths as in ja/timeline/`)

  const sheets = values.all ? allSheets(chosen) : shownSheets(chosen)
  const names = properNames(readContent(settings.contentDir).content)
  const { pictures, take } = photographer(folder)
  if (!values.all) await rm(folder, { recursive: true, force: true })
  const [browser, site] = await Promise.all([openBrowser(), openServer(settings.outDir, settings.basePath)])
  const also = values.all ? undefined : take
  const problems = await measure(sheets, { browser, url: site.url, names, also }).finally(() =>
    Promise.all([browser.close(), site.close()]),
  )

  const printed = printProblems(rules, problems)
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'problems.json'), JSON.stringify(problems, null, 1))
  console.log(printed)
  console.log(
    `\n${problems.length} problems on ${sheets.length} pages laid out; all: ${join(folder, 'problems.json')}`,
  )
  if (!values.all) {
    await writeFile(join(folder, 'index.html'), contactSheet(pictures, printed))
    console.log(`${pictures.length} pictures: ${join(folder, 'index.html')}`)
  }
  console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`)
  return problems.length > 0 ? 1 : 0
})
