/**
 * Prints a source text as numbered passages, the numbers that citations use.
 *
 *   npm run passages -- FILE…         passages, and what was set aside
 *   npm run passages -- --yaml FILE   the `outline:` of content/sources/ID.yaml
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { toYaml } from '../src/files/write-yaml.ts'
import { outlineOf } from '../src/passages/outline.ts'
import { segment, type Segmented } from '../src/passages/segment.ts'

const usage = 'usage: npm run passages -- [--yaml] FILE…'

function listing({ passages, discards }: Segmented): string {
  const rows = passages.map(({ id, kind, level, text, line }) => ({
    line,
    text: `${id.padEnd(4)} ${(kind + (kind === 'heading' ? ` ${level}` : '')).padEnd(10)} ${text}`,
  }))
  const aside = discards
    .filter(({ kind }) => kind !== 'layout' && kind !== 'markup')
    .map(({ kind, text, line }) => ({ line, text: `—    ${kind.padEnd(10)} ${text.trim()}` }))
  return [...rows, ...aside]
    .sort((a, b) => a.line - b.line)
    .map(({ text }) => text)
    .join('\n')
}

const why = (error: unknown): string =>
  ({ ENOENT: 'there is no such file', EISDIR: 'is a folder: name a file in it', EACCES: 'may not be read' })[
    (error as NodeJS.ErrnoException).code ?? ''
  ] ?? String(error)

function main(): number {
  let options
  try {
    options = parseArgs({ allowPositionals: true, options: { yaml: { type: 'boolean', default: false } } })
  } catch (error) {
    console.error(`${(error as Error).message}\n${usage}`)
    return 2
  }
  const files = options.positionals
  if (files.length === 0) {
    console.error(usage)
    return 2
  }
  let failed = false
  for (const file of files) {
    try {
      const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
      const segmented = segment(text)
      if (segmented.passages.length === 0) throw new Error('holds no text')
      if (files.length > 1) console.log(`\n${file}`)
      console.log(
        options.values.yaml
          ? toYaml({ outline: outlineOf(segmented.passages) }).trimEnd()
          : listing(segmented),
      )
    } catch (error) {
      failed = true
      const message =
        error instanceof TypeError ? 'is not UTF-8 text' : error instanceof Error ? why(error) : String(error)
      console.error(`${file}: ${message.replace(/^Error: /, '')}`)
    }
  }
  return failed ? 1 : 0
}

process.exitCode = main()
