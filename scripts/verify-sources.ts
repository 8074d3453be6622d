/**
 * Checks every citation of the site against copies of the sources: which passages changed, moved or vanished.
 *
 *   npm run verify-sources -- DIR
 */
import { formatProblems } from '../src/check/problem.ts'
import { readContent } from '../src/files/read-content.ts'
import { listTexts, readText } from '../src/files/source-text.ts'
import { verifySources, type Copy } from '../src/ingest/verify-sources.ts'
import { settings } from '../src/site/settings.ts'
import { main } from './lib/run.ts'
import { UsageError } from './lib/server.ts'

await main(async () => {
  const paths = process.argv.slice(2)
  if (paths.length === 0 || paths.some((path) => path.startsWith('--')))
    throw new UsageError('usage: npm run verify-sources -- DIR (a folder with copies of the sources)')
  const copies: Copy[] = []
  let failed = 0
  for (const path of listTexts(paths)) {
    const read = typeof path === 'string' ? readText(path) : path
    if ('text' in read) copies.push(read)
    else {
      failed++
      console.error(`✗ ${read.file}: ${read.message}: ${read.hint}`)
    }
  }
  if (copies.length === 0) throw new UsageError('there is no text to compare with')
  const { content } = readContent(settings.contentDir)
  const { citations, copies: found, problems } = verifySources(content, copies)
  for (const [id, file] of found) console.log(`${id} = ${file}`)
  if (problems.length > 0) console.log(formatProblems(problems))
  else console.log(`all ${citations} citations hold`)
  return failed > 0 || problems.length > 0 ? 1 : 0
})
