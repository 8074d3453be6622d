/** Prints what each kind of page weighs against its limit, and fails past it: npm run budget. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { settings } from '../src/site/settings.ts'
import { overBudget, weigh, type Budget } from './lib/budget.ts'
import { main } from './lib/run.ts'

await main(async () => {
  const pages = readdirSync(settings.outDir, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('index.html') && !path.startsWith('pagefind'))
    .map((path) => path.replace(/index\.html$/, ''))
  const read = (path: string) => readFileSync(join(settings.outDir, path))
  const budgets = weigh(pages, read, settings.basePath)
  const row = (budget: Budget) => {
    const { kind, page, first, limit, script, scriptLimit, later, laterLimit } = budget
    const apart = laterLimit > 0 ? ` (later ${later} / ${laterLimit})` : ''
    return `${overBudget(budget) ? '✗' : '✓'} ${kind.padEnd(22)} ${String(first).padStart(6)} / ${String(limit).padStart(6)}  script ${String(script).padStart(5)} / ${String(scriptLimit).padStart(6)}  ${page}${apart}`
  }
  console.log('bytes by brotli, the heaviest page of each kind: HTML and stylesheets / limit, script / limit')
  for (const budget of budgets) console.log(row(budget))
  return budgets.some(overBudget) ? 1 : 0
})
