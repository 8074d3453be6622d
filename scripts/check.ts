/** Holds the content to its schemas and rules, without building: npm run check. */
import { formatProblems } from '../src/check/problem.ts'
import { checkFolder } from '../src/files/check-folder.ts'
import { settings } from '../src/site/settings.ts'
import { main } from './lib/run.ts'

await main(async () => {
  const { content, problems } = checkFolder(settings.contentDir)
  if (problems.length > 0) console.log(formatProblems(problems))
  else console.log(`${content.originals.length} articles and ${content.events.length} events are sound`)
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0
})
