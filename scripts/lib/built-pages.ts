import { existsSync, readdirSync } from 'node:fs'
import { UsageError } from './server.ts'

/**
 * Every page of a built site, as its path from the root: ja/articles/x/ (404.html keeps its name). Throws a UsageError
 * where there is none.
 */
export function pagesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new UsageError(`${folder} does not exist: run "npm run build" first`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort()
}
