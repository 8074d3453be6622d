import { readFileSync } from 'node:fs'
import { readContent } from '../../src/files/read-content.ts'
import { ingest, type Tools } from '../../src/ingest/ingest.ts'
import { morphology } from '../../src/ingest/morphology.ts'
import { indexNames } from '../../src/ingest/name-index.ts'
import { reportOf } from '../../src/ingest/report.ts'
import { tokenizer } from '../../src/japanese/tokenizer.ts'

/** What ingest reads with: kuromoji and the site's own registries. */
export const loadTools = async (): Promise<Tools> => ({
  morphology: morphology(await tokenizer()),
  names: indexNames(readContent('content').content),
})

export const fixture = (name: string): string => readFileSync(`tests/fixtures/ingest/${name}.txt`, 'utf8')

/** A text as `--json` prints it. */
export function report(text: string, tools: Tools) {
  const read = ingest(text, tools)
  if (!read) throw new Error('the text is blank')
  return reportOf(read)
}
