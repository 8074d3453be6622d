import type { AstroIntegration } from 'astro'
import { ContentError, formatProblems } from '../check/problem.ts'
import { checkFolder } from '../files/check-folder.ts'
import { settings } from '../site/settings.ts'

/** Holds the content to its schemas and rules before a build begins: all errors at once, or none. */
export const checkContentBeforeBuild = (): AstroIntegration => ({
  name: 'check-content',
  hooks: {
    'astro:config:setup': ({ command, logger }) => {
      if (command !== 'build') return
      const { content, problems } = checkFolder(settings.contentDir)
      if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems)
      if (problems.length > 0) logger.warn(`\n${formatProblems(problems)}`)
      const { originals, events } = content
      logger.info(`${originals.length} articles and ${events.length} events are sound`)
    },
  },
})
