import { basename, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { AstroIntegration } from 'astro'
import { ContentError } from '../check/problem.ts'
import { processKey } from '../files/process-key.ts'
import { realPath } from '../files/real-path.ts'
import { putInPlace } from '../output/folder.ts'
import { removeAtEnd } from '../output/leftovers.ts'
import { workshop } from '../output/place.ts'
import { settings } from '../site/settings.ts'
import { brokenLinks } from './broken-links.ts'
import { writeSearchIndex } from '../search-index/index.ts'

/**
 * Finishes a build aside and puts it in place of `dist/` only when everything has passed: the search index
 * is written, link previews are drawn, every internal link leads somewhere. Until then the last good build stays as it is.
 */
export function publish(): AstroIntegration {
  const target = realPath(settings.outDir)
  // In the checkout, wherever the site goes: for a folder elsewhere Astro would put the bundled pages into .astro/,
  // which all builds share, and for one whose path begins like the checkout's it would not find its packages.
  const staging = resolve(workshop, processKey()!)
  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return
        updateConfig({ outDir: pathToFileURL(join(staging, '/')) })
        process.on('exit', () => removeAtEnd(staging))
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

        putInPlace(folder, target)
        logger.info(`published to ${basename(target)}/`)
      },
    },
  }
}

const since = (start: number): string => `${((performance.now() - start) / 1000).toFixed(2)} s`
