/**
 * Everything that must hold before a change is handed on: npm test. Words choose the tests whose file's path has one of
 * them: npm test -- search. `--long` runs what takes longer than people wait for: axe on every page, light and dark, and
 * the rules of looking on every page at every width. Stages that need nothing of each other run side by side; what each
 * prints comes when it has ended.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { astro, eslint, knip, main, outputOf, prettier, vitest } from './lib/run.ts'

interface Outcome {
  readonly stage: string
  readonly passed: number
  readonly failed: number
  readonly skipped: number
  readonly seconds: number
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped'>

let long = false
let words: readonly string[] = []
const reports = mkdtempSync(join(tmpdir(), 'site-test-'))
const outcomes: Outcome[] = []

/** Runs one stage, and prints what it has said when it has ended. Resolves to whether nothing failed. */
async function stage(
  name: string,
  script: string,
  args: readonly string[],
  countsOf?: (code: number) => Counts,
) {
  const start = performance.now()
  const { code, output } = await outputOf(script, args, {
    ...(long ? { TEST_LONG: '1' } : {}),
    ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}),
  })
  // A command counts as one test.
  const counts = countsOf?.(code) ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 }
  outcomes.push({ stage: name, ...counts, seconds: (performance.now() - start) / 1000 })
  console.log(`\n── ${name}\n${output.trim()}`)
  return counts.failed === 0
}

function tests(name: string, project: string, ...more: string[]) {
  const report = join(reports, `${project}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const chosen = words.length > 0 ? [...words, '--passWithNoTests'] : []
  return stage(name, vitest, ['run', '--project', project, ...reporters, ...more, ...chosen], (code) => {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = readReport(report, code)
    // A run that broke before its first test has failed, too.
    const failed = code !== 0 && numFailedTests === 0 ? 1 : numFailedTests
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
  })
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

function readReport(file: string, code: number): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return { numPassedTests: 0, numFailedTests: code === 0 ? 0 : 1, numPendingTests: 0, numTodoTests: 0 }
  }
}

/** What needs no build. */
async function inspectCode() {
  if (words.length === 0) {
    await stage('format', prettier, ['--check', '--log-level', 'warn', '.'])
    await stage('types', astro, ['check', '--minimumSeverity', 'hint'])
    await stage('lint', eslint, ['.'])
    await stage('unused code', knip, [])
  }
  await tests('unit tests', 'unit', ...(words.length === 0 ? ['--coverage'] : []))
}

await main(async () => {
  const { values, positionals } = parseArgs({
    options: { long: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  long = values.long
  words = positionals
  const build = stage('build', astro, ['build'])
  // Each lane goes on by itself: two cores have work to the end.
  const lanes = long
    ? [
        () => tests('axe on every page', 'browser', 'tests/browser/accessibility'),
        () => stage('every page looked at', 'scripts/look.ts', ['--all']),
      ]
    : [
        () => tests('browser tests', 'browser'),
        async () => {
          await tests('tests of builds', 'builds')
          await tests('site tests', 'site')
        },
      ]
  const code = long ? undefined : inspectCode()
  const built = await build
  if (built) await Promise.all(lanes.map((run) => run()))
  else console.log('\nNo build: what needs one could not run.')
  await code
  rmSync(reports, { recursive: true, force: true })

  console.log('\n── what ran')
  for (const { stage, passed, failed, skipped, seconds } of outcomes)
    console.log(
      `${failed === 0 ? '✓' : '✗'} ${stage.padEnd(20)} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds.toFixed(0)} s)`,
    )
  const sum = (count: (outcome: Outcome) => number) => outcomes.reduce((total, one) => total + count(one), 0)
  const failed = sum((one) => one.failed)
  console.log(
    `\n${sum((one) => one.passed)} passed, ${failed} failed, ${sum((one) => one.skipped)} skipped in ${Math.round(performance.now() / 1000)} s`,
  )
  return failed === 0 && built ? 0 : 1
})
