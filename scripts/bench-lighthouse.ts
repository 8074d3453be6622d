/**
 * Prints Lighthouse's four marks for each kind of page, in both languages: npm run bench:lighthouse.
 * Lighthouse stays out of the ordinary install: it is put into .build/ when this command first runs.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { openBrowser } from './lib/browser.ts'
import { settings } from '../src/site/settings.ts'
import { main } from './lib/run.ts'
import { serveSite, UsageError } from './lib/server.ts'

const version = '13.5.0'
const folder = resolve('.build/lighthouse')
const entry = resolve(folder, 'node_modules/lighthouse/core/index.js')
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const

type Lighthouse = (
  url: string,
  flags: { port: number; onlyCategories: readonly string[]; logLevel: 'error' },
) => Promise<{ lhr: { categories: Record<string, { score: number | null }>; audits: Record<string, Audit> } }>

interface Audit {
  readonly title: string
  readonly score: number | null
  readonly scoreDisplayMode: string
}

const pages = ['', 'articles/ca-jad-tokyo-summit/', 'timeline/', 'countries/tajikistan/', 'search/']

async function loadLighthouse(): Promise<Lighthouse> {
  if (!existsSync(entry)) {
    console.log(`installing lighthouse ${version} into .build/ …`)
    const args = [
      'install',
      '--prefix',
      folder,
      '--no-save',
      '--no-audit',
      '--no-fund',
      `lighthouse@${version}`,
    ]
    const { status } = spawnSync('npm', args, { stdio: 'inherit' })
    if (status !== 0) throw new UsageError('lighthouse could not be installed: this needs the npm registry')
  }
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as { default: Lighthouse }
  return lighthouse
}

await main(async () => {
  const lighthouse = await loadLighthouse()
  const server = await serveSite(settings.outDir, settings.basePath, 0)
  const { port } = server.address() as AddressInfo
  const debugging = 9222 + (process.pid % 1000)
  const browser = await openBrowser([`--remote-debugging-port=${debugging}`])
  let fell = 0
  try {
    console.log(`${'page'.padEnd(44)} ${categories.map((name) => name.padStart(15)).join('')}`)
    for (const locale of ['ja', 'en'])
      for (const page of pages) {
        const url = `http://localhost:${port}${settings.basePath}${locale}/${page}`
        const { lhr } = await lighthouse(url, {
          port: debugging,
          onlyCategories: categories,
          logLevel: 'error',
        })
        const marks = categories.map((name) => Math.round((lhr.categories[name]?.score ?? 0) * 100))
        console.log(
          `${`${locale}/${page}`.padEnd(44)} ${marks.map((mark) => String(mark).padStart(15)).join('')}`,
        )
        if (marks.every((mark) => mark === 100)) continue
        fell++
        for (const { title, score, scoreDisplayMode } of Object.values(lhr.audits))
          if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
            console.log(`    ${score} ${title}`)
      }
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
  return fell > 0 ? 1 : 0
})
