import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { astro, astroEnvironment } from './astro.ts'

/** A checkout that a test may lose: a copy of this one, with the packages of this one and no cache. */
export interface Checkout {
  /** The folder in which it stands, alone. */
  readonly parent: string
  readonly root: string
  /** Starts a build in it, as `npm run build` does. */
  build(env: Record<string, string>): RunningBuild
  dispose(): void
}

export interface RunningBuild {
  readonly ended: Promise<{ readonly code: number | null; readonly output: string }>
  /** Resolves as soon as it has printed this. */
  says(words: string): Promise<void>
  kill(signal: NodeJS.Signals): void
}

/** Copies this checkout into a temporary folder. */
export function copyCheckout(): Checkout {
  const parent = mkdtempSync(join(realpathSync(tmpdir()), 'eurasia-crossroads-checkout-'))
  const root = join(parent, 'checkout')
  for (const name of ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'])
    cpSync(name, join(root, name), { recursive: true })
  mkdirSync(join(root, 'node_modules'))
  for (const name of readdirSync('node_modules').filter((name) => name !== '.astro'))
    symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name))
  return {
    parent,
    root,
    build(given) {
      const env = { ...astroEnvironment(root, 'content'), CACHE_DIR: '', ...given }
      const child = spawn(process.execPath, [...astro, 'build'], { cwd: root, env })
      let output = ''
      for (const stream of [child.stdout, child.stderr])
        stream.setEncoding('utf8').on('data', (text: string) => (output += text))
      return {
        ended: new Promise((done) => child.on('close', (code) => done({ code, output }))),
        says: async (words) => {
          while (!output.includes(words)) {
            if (child.exitCode !== null) throw new Error(`it ended without saying "${words}":\n${output}`)
            await setTimeout(50)
          }
        },
        kill: (signal) => child.kill(signal),
      }
    },
    dispose: () => rmSync(parent, { recursive: true, force: true }),
  }
}
