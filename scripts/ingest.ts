/**
 * Reads raw source texts and writes, for each, the draft of an article and the record of the source; every doubt
 * is printed.
 *
 *   npm run ingest -- FILE…            files, folders, or - for standard input
 *     --json                           print what was found, write nothing
 *     --text                           write the passages too, to SLUG/ja.passages.txt, which git ignores
 *     --out DIR                        write below DIR instead of content/
 *     --slug SLUG                      the name of the draft and the record; with one file
 *     --force                          replace a draft and record that exist
 *     --dry-run                        say what would be written, write nothing
 */
import { parseArgs } from 'node:util'
import { readContent } from '../src/files/read-content.ts'
import { listTexts, readText, type SourceText } from '../src/files/source-text.ts'
import { ingest, type Tools } from '../src/ingest/ingest.ts'
import { morphology } from '../src/ingest/morphology.ts'
import { indexNames } from '../src/ingest/name-index.ts'
import { reportOf, type Report } from '../src/ingest/report.ts'
import { summary } from '../src/ingest/summary.ts'
import { tokenizer } from '../src/japanese/tokenizer.ts'
import { settings } from '../src/site/settings.ts'
import { id } from '../src/schemas/id.ts'
import { progressBar } from './lib/progress.ts'
import { main } from './lib/run.ts'
import { UsageError } from './lib/server.ts'
import { draftWriter, recordOf } from './lib/write-draft.ts'

const usage =
  'usage: npm run ingest -- [--json] [--text] [--out DIR] [--slug SLUG] [--force] [--dry-run] FILE… (files, folders, or -)'

await main(async () => {
  const { values, positionals } = readArguments()
  const { content } = readContent(settings.contentDir)
  const writer = draftWriter(content, values)
  const files = listTexts(positionals)
  const bar = progressBar(files.length)
  const reports: (Report & { file?: string })[] = []
  let failed = 0
  const fail = ({ file, message, hint }: Extract<SourceText, { message: string }>) => {
    failed++
    bar.print(`✗ ${file}: ${message}: ${hint}`, 'error')
  }

  let tools: Tools | undefined
  for (const file of files) {
    bar.step()
    const read = typeof file === 'string' ? readText(file) : file
    if ('message' in read) {
      fail(read)
      continue
    }
    tools ??= { morphology: morphology(await tokenizer()), names: indexNames(content) }
    const text = ingest(read.text, tools)
    if (!text) {
      fail({ file: read.file, message: 'is blank', hint: 'give a file with the text in it' })
      continue
    }
    if (values.json) {
      reports.push(files.length === 1 ? reportOf(text) : { file: read.file, ...reportOf(text) })
      continue
    }
    const written = writer(text, read.text, tools)
    const recorded = recordOf(text, content)
    bar.print(`${read.file}\n${summary(read.file, text)}`)
    if (recorded) bar.print(`  · ${recorded} is the record of this text already`)
    if ('message' in written) fail({ file: read.file, ...written })
    else bar.print(`  ${values['dry-run'] ? 'would write' : 'wrote'} ${written.files.join(', ')}\n`)
  }
  bar.end()
  if (values.json && (reports.length > 0 || files.length > 1))
    console.log(JSON.stringify(files.length === 1 ? reports[0] : reports, null, 2))
  if (files.length > 1)
    console.error(`${files.length - failed} of ${files.length} texts done, ${failed} failed`)
  return failed > 0 ? 1 : 0
})

function readArguments() {
  const options = {
    json: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    out: { type: 'string' },
    slug: { type: 'string' },
    force: { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
  } as const
  let parsed
  try {
    parsed = parseArgs({ allowPositionals: true, options })
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\n${usage}`)
  }
  const { values, positionals } = parsed
  if (positionals.length === 0) throw new UsageError(`no file is named\n${usage}`)
  if (values.slug !== undefined && !id.safeParse(values.slug).success)
    throw new UsageError(
      `--slug ${values.slug} is no slug: use lower-case letters, digits and single hyphens`,
    )
  if (values.slug !== undefined && listTexts(positionals).length > 1)
    throw new UsageError('--slug names one draft: give one file with it')
  return { values, positionals }
}
