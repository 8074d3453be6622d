import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isRunning } from '../files/process-key.ts'

/**
 * Clears away what builds that were killed left beside an output folder. The site of one that was killed between
 * putting the old one aside and the new one in its place is put back.
 */
export function clearBeside(out: string) {
  for (const kind of ['old', 'next']) {
    const start = `.${basename(out)}-${kind}-`
    for (const path of abandoned(dirname(out), start))
      if (kind === 'old' && !existsSync(out)) renameSync(path, out)
      else rmSync(path, { recursive: true, force: true })
  }
}

/** Clears away what killed builds left in the folder that builds are worked on in. */
export function clearWorkshop(folder: string) {
  for (const path of abandoned(folder, '')) rmSync(path, { recursive: true, force: true })
}

/**
 * Removes the folder of a build whose process ends. Files that it has asked for may still be written, by other threads,
 * folders and all: nothing more is asked once this runs, so what is under way is over after a moment.
 */
export function removeAtEnd(folder: string) {
  if (!existsSync(folder)) return
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 })
  remove()
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  remove()
}

/** The folders called `startPID` or `startPID-START` whose process is gone. */
const abandoned = (folder: string, start: string): string[] =>
  (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.startsWith(start) && /^\d+(?:-\d+)?$/.test(name.slice(start.length)))
    .filter((name) => !isRunning(name.slice(start.length)))
    .map((name) => join(folder, name))
