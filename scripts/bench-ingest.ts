/** Ingests 1, 100 and 1,000 files and prints passages a second and the peak of memory: npm run bench:ingest. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { segment } from '../src/passages/segment.ts'
import { main } from './lib/run.ts'
import { UsageError } from './lib/server.ts'

const fixtures = 'tests/fixtures/ingest'
const sizes = [1, 100, 1000]

interface Usage {
  readonly dictionaries: number
  readonly peak: number
}

await main(async () => {
  const texts = readdirSync(fixtures)
    .sort()
    .map((file) => readFileSync(join(fixtures, file), 'utf8'))
  console.log(
    '  files  passages  seconds  passages/s  ms a file beyond the first  peak MiB  dictionary loads',
  )
  let first = 0
  for (const size of sizes) {
    const { seconds, passages, usage } = measure(texts, size)
    if (size === 1) first = seconds
    const each = size === 1 ? '–' : (((seconds - first) / (size - 1)) * 1000).toFixed(1)
    console.log(
      [
        String(size).padStart(7),
        String(passages).padStart(8),
        seconds.toFixed(2).padStart(7),
        (passages / seconds).toFixed(0).padStart(10),
        each.padStart(26),
        (usage.peak / 2 ** 20).toFixed(0).padStart(8),
        String(usage.dictionaries).padStart(16),
      ].join('  '),
    )
  }
})

/** Runs the command itself on texts made of two fixtures each. */
function measure(texts: readonly string[], size: number) {
  const folder = mkdtempSync(join(tmpdir(), 'site-bench-'))
  try {
    const sources = join(folder, 'texts')
    mkdirSync(sources)
    let passages = 0
    for (let index = 0; index < size; index++) {
      const text = `${texts[index % texts.length]!}\n${texts[(index + 1) % texts.length]!}`.replace(
        '\n',
        ` ${index}\n`,
      )
      writeFileSync(join(sources, `${index}.txt`), text)
      passages += segment(text).passages.length
    }
    const started = performance.now()
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', './scripts/bench/usage.ts', 'scripts/ingest.ts', '--out', join(folder, 'out'), sources],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    )
    const seconds = (performance.now() - started) / 1000
    if (status !== 0) throw new UsageError(`ingest failed:\n${stderr}`)
    return { seconds, passages, usage: JSON.parse(stderr.trim().split('\n').at(-1)!) as Usage }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
