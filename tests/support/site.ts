import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pagesOf as pagesIn } from '../../scripts/lib/built-pages.ts'
import { openServer } from '../../scripts/lib/server.ts'

/** The site that `npm test` has built. */
export const dist = resolve('dist')

/** Serves a built site at a free port until it is closed. */
export const openSite = (folder = dist, basePath = '/') => openServer(folder, basePath)

/** Other forms of an article's page: both languages, or with readings. */
export const isForm = (path: string): boolean => /\/articles\/[^/]+\/\w+\/$/.test(path)

/** Every page of a built site, as its path from the root. */
export const pagesOf = (folder = dist): string[] => pagesIn(folder)

export const readPage = (path: string, folder = dist): string =>
  readFileSync(join(folder, path.endsWith('/') || path === '' ? join(path, 'index.html') : path), 'utf8')
