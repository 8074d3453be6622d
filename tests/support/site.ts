import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { serveSite } from '../../scripts/lib/server.ts'

/** The site that `npm test` has built. */
export const dist = resolve('dist')

/** Serves a built site at a free port until it is closed. */
export async function openSite(
  folder = dist,
  basePath = '/',
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = await serveSite(folder, basePath, 0)
  const { port } = server.address() as AddressInfo
  return {
    url: `http://localhost:${port}${basePath}`,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/** Other forms of an article's page: both languages, or with readings. */
export const isForm = (path: string): boolean => /\/articles\/[^/]+\/\w+\/$/.test(path)

/** Every page of a built site, as its path from the root: ja/articles/x/ (404.html keeps its name). */
export function pagesOf(folder = dist): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} does not exist: run "npm run build" first`)
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.html') && !path.startsWith('pagefind'))
    .map((path) => path.replace(/index\.html$/, ''))
    .sort()
}

export const readPage = (path: string, folder = dist): string =>
  readFileSync(join(folder, path.endsWith('/') || path === '' ? join(path, 'index.html') : path), 'utf8')
