/** Everything that must hold before a change is handed on: npm test. Prints at the end what ran. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { astro, main, prettier, run, vitest } from './lib/run.ts'

interface Outcome {
  readonly stage: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly seconds: number
}

const reports = mkdtempSync(join(tmpdir(), 'site-test-'))
const outcomes: Outcome[] = []

/** Runs one stage; a command counts as one test. */
async function stage(name: string, work: () => Promise<Pick<Outcome, 'passed' | 'failed' | 'skipped'>>) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const counts = await work()
  outcomes.push({ stage: name, ...counts, seconds: (performance.now() - start) / 1000 })
  return counts.failed === 0
}

const command = (name: string, script: string, args: readonly string[]) =>
  stage(name, async () => {
    const code = await run(script, args)
    return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  })

const tests = (name: string, project: string) =>
  stage(name, async () => {
    const report = join(reports, `${project}.json`)
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const code = await run(vitest, ['run', '--project', project, ...reporters])
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(report)
    // A run that broke before its first test has failed, too.
    const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
  })

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

function readReport(file: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0 }
  }
}

await main(async () => {
  await command('format', prettier, ['--check', '--log-level', 'warn', '.'])
  await command('types', astro, ['check', '--minimumSeverity', 'hint'])
  await tests('unit tests', 'unit')
  if (await command('build', astro, ['build'])) {
    await tests('site tests', 'site')
    await tests('browser tests', 'browser')
  } else console.log('\nNo build: the site and browser tests could not run.')
  rmSync(reports, { recursive: true, force: true })

  console.log('\n── what ran')
  for (const { stage, passed, failed, skipped, seconds } of outcomes)
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${stage.padEnd(14)} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds.toFixed(0)} s)`,
    )
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + count(one), 0)
  const failed = sum((one) => one.failed)
  console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed, ${sum((one) => one.skipped)} skipped`)
  return failed === 0 && outcomes.length === 6 ? 0 : 1
})
