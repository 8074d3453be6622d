import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { ContentError } from '../domain/problem.ts'
import { settings } from '../settings.ts'
import { brokenLinks } from './broken-links.ts'
import { writeSearchIndex } from './search-index.ts'

/**
 * Finishes a build beside `dist/` and puts it in its place only when everything has passed: the search index
 * is written, link previews are drawn, every internal link leads somewhere. Until then the last good build stays as it is.
 */
export function publish(): AstroIntegration {
  const target = settings.outDir
  const staging = join(dirname(target), `.${basename(target)}-next-${process.pid}`)
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return
        updateConfig({ outDir: pathToFileURL(`${staging}/`) })
        process.on('exit', () => rmSync(staging, { recursive: true, force: true }))
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)

        const started = performance.now()
        const indexed = await writeSearchIndex(folder, logger)
        logger.info(`search index of ${indexed} pages written in ${since(started)}`)

        // What draws them is loaded for a build only: the development server does without.
        const { writeLinkPreviews } = await import('./link-previews.ts')
        await writeLinkPreviews(folder, logger)

        const linksStarted = performance.now()
        const { problems, pages } = brokenLinks(folder, settings.basePath)
        if (problems.length > 0) throw new ContentError(problems)
        logger.info(`links of ${pages} pages checked in ${since(linksStarted)}`)

        replace(folder, target)
        logger.info(`published to ${basename(target)}/`)
      },
    },
  }
}

const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(2)} s`

/** Puts one folder in another's place; the old one is gone only after the new one stands. */
function replace(folder: string, target: string) {
  const old = join(dirname(target), `.${basename(target)}-old-${process.pid}`)
  mkdirSync(dirname(target), { recursive: true })
  if (existsSync(target)) renameSync(target, old)
  try {
    renameSync(folder, target)
  } catch (error) {
    if (existsSync(old)) renameSync(old, target)
    throw new Error(`the finished site could not be moved to ${target}`, { cause: error })
  }
  rmSync(old, { recursive: true, force: true })
}
