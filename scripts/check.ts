/** Holds the content to its schemas and rules, without building: npm run check. */
import { checkContent } from '../src/domain/check.ts'
import { formatProblems } from '../src/domain/problem.ts'
import { readContent } from '../src/files/read-content.ts'
import { settings } from '../src/settings.ts'
import { main } from './lib/run.ts'

await main(async () => {
  const { content, problems: shape } = readContent(settings.contentDir)
  const problems = [...shape, ...checkContent(content)]
  if (problems.length > 0) console.log(formatProblems(problems))
  else console.log(`${content.originals.length} articles and ${content.events.length} events are sound`)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
})
