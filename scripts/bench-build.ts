/** Builds a generated corpus and prints how long it took: npm run bench:build -- [--articles 500]. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { writeCorpus } from './bench/corpus.ts'
import { main } from './lib/run.ts'
import { UsageError } from './lib/server.ts'

interface Measured {
  readonly ended: Readonly<Record<string, number>>
  readonly peak: number
}

await main(async () => {
  const { values } = parseArgs({ options: { articles: { type: 'string', default: '500' } } })
  const articles = Number(values.articles)
  if (!Number.isInteger(articles) || articles < 1)
    throw new UsageError(`--articles "${values.articles}" is not a number: write --articles 500`)

  const folder = mkdtempSync(join(tmpdir(), 'site-bench-'))
  try {
    const content = join(folder, 'content')
    const out = join(folder, 'dist')
    writeCorpus(resolve('content'), content, articles)
    console.log(`building ${articles} articles in two languages …`)
    const { stdout, stderr, status } = spawnSync(process.execPath, ['scripts/bench/timed-build.ts'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT_DIR: content,
        OUT_DIR: out,
        CACHE_DIR: join(folder, 'cache'),
      },
    })
    if (status !== 0) throw new UsageError(`the build failed:\n${stderr || stdout}`)
    const measured = JSON.parse(stdout.trim().split('\n').at(-1)!) as Measured
    print(measured, countPages(out))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

function countPages(out: string): number {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'))
    .length
}

function print({ ended, peak }: Measured, pages: number) {
  const stages = Object.entries(ended).sort((a, b) => a[1] - b[1])
  const total = stages.at(-1)![1]
  console.log(`${'stage'.padEnd(24)} seconds  share`)
  stages.forEach(([stage, end], index) => {
    const seconds = (end - (stages[index - 1]?.[1] ?? 0)) / 1000
    const share = (seconds / total) * 1e5
    console.log(`${stage.padEnd(24)} ${seconds.toFixed(2).padStart(7)}  ${share.toFixed(0).padStart(4)} %`)
  })
  console.log(
    `\n${pages} pages in ${(total / 1000).toFixed(1)} s: ${((pages / total) * 1000).toFixed(0)} pages a second`,
  )
  console.log(`peak memory ${(peak / 2 ** 30).toFixed(2)} GiB`)
}
