import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import type { AstroIntegration } from 'astro'
import { takeLock, type Lock } from '../files/lock.ts'
import { realPath } from '../files/real-path.ts'
import { forgetStaleEntries } from '../files/stale-entries.ts'
import { occupied } from '../output/folder.ts'
import { clearBeside, clearWorkshop } from '../output/leftovers.ts'
import { misplaced, workshop } from '../output/place.ts'
import { OutputRefused, type Refusal } from '../output/refused.ts'
import { settings } from '../site/settings.ts'

/** Exit codes of a process that a signal ended, as shells count them. */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/**
 * Makes sure, before anything is done, that a build may replace its output folder and that no other works with the
 * same folders: it waits for its turn. Builds may share the output folder, the cache (Astro's data store, link previews)
 * and `.astro/` in the checkout, where Astro keeps the list of the articles' modules from reading the content until it
 * has bundled them. The development server and `astro check`, which write that list, take their turn too.
 */
export function reserve(): AstroIntegration {
  let dotAstro: Lock | undefined
  const release = () => dotAstro?.release()
  return {
    name: 'reserve',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        if (command === 'preview') return
        const { contentDir: content, cacheDir } = settings
        const out = realPath(settings.outDir)
        const work = command === 'build' ? `a build of ${content} into ${out}` : `astro ${command}`
        const turn = (folder: string, name: string) =>
          takeLock(folder, work, ({ pid, host, work }) =>
            logger.info(
              `waiting for process ${pid} on ${host} (${work}), which uses ${name}; if it is gone, delete ${folder}`,
            ),
          )
        // Always in this order, so that no two wait for each other.
        if (command === 'build') {
          refuse(out, misplaced(out, surroundings()))
          for (const [signal, code] of Object.entries(signals)) process.once(signal, () => process.exit(code))
          prepare(out)
          await turn(join(dirname(out), `.${basename(out)}-lock`), out)
          clearBeside(out)
          clearWorkshop(resolve(workshop))
          refuse(out, occupied(out))
          await turn(join(cacheDir, 'lock'), `the cache ${cacheDir}`)
        }
        dotAstro = await turn(resolve('.astro/lock'), '.astro/')
        forgetStaleEntries(cacheDir, ['src/schemas/**/*.ts', 'src/content.config.ts'])
        updateConfig({ vite: { plugins: [afterReading(command, release)] } })
      },
      'astro:server:start': release,
    },
  }
}

/**
 * Tells when Astro has no more use for the list in `.astro/`: a build, when its pages are bundled; `astro check`, when
 * the server that read the content for it closes, long before it ends. No hook of Astro's own tells either.
 */
const afterReading = (command: 'build' | 'dev' | 'sync', release: () => void) => ({
  name: 'after-reading',
  writeBundle(this: { environment: { name: string } }) {
    if (this.environment.name === 'prerender') release()
  },
  closeBundle() {
    if (command === 'sync') release()
  },
})

/** Sees to it that there can be something beside an output folder. */
function prepare(out: string) {
  try {
    mkdirSync(dirname(out), { recursive: true })
    accessSync(dirname(out), constants.W_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    refuse(out, {
      message: `the folder above it cannot be written to (${code})`,
      hint: 'name a folder in one that is yours',
    })
  }
}

const surroundings = () => ({
  checkout: realPath('.'),
  content: realPath(settings.contentDir),
  cache: realPath(settings.cacheDir),
  home: realPath(homedir()),
})

function refuse(out: string, refusal: Refusal | undefined) {
  if (refusal) throw new OutputRefused(out, refusal)
}
