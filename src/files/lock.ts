import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isRunning, processKey } from './process-key.ts'

export interface Lock {
  /** Lets the next one have it. Doing so twice does no harm. */
  release(): void
}

/** Who has a lock. */
export interface Holder {
  readonly pid: number
  readonly host: string
  /** What it does with it, in words. */
  readonly work: string
}

/** How often one that waits looks again, in milliseconds. */
const pause = 200

/**
 * Takes a lock, waiting for whoever has it; `onWait` is told of each that it waits for. It is released at the
 * latest when this process ends, and holds nobody up when it ended without doing so.
 *
 * A lock is a folder with one file that is named by its holder's process. It is taken by renaming a folder made
 * beforehand, which succeeds only where no lock stands, or an empty one; it is freed by deleting that file. So what
 * frees a dead process's lock cannot free the lock of one that has taken it since.
 */
export async function takeLock(
  folder: string,
  work: string,
  onWait: (holder: Holder) => void = () => {},
): Promise<Lock> {
  const key = processKey()!
  for (let told: string | undefined; ;) {
    const holders = list(folder)
    const other = holders.find((holder) => holds(folder, holder))
    if (other === undefined) {
      for (const gone of holders) free(folder, gone)
      if (place(folder, key, work)) break
    } else if (other !== told) {
      onWait({ pid: Number(other.split('-')[0]), ...read(folder, other) })
      told = other
    }
    await setTimeout(pause)
  }
  const atExit = () => free(folder, key)
  process.once('exit', atExit)
  return {
    release() {
      if (process.listeners('exit').includes(atExit)) free(folder, key)
      process.off('exit', atExit)
    },
  }
}

/** Puts our lock in its place, whole, unless another was faster. */
function place(folder: string, key: string, work: string): boolean {
  mkdirSync(dirname(folder), { recursive: true })
  const made = mkdtempSync(`${folder}-`)
  try {
    // Other people's builds must be able to see whose it is.
    chmodSync(made, 0o755)
    writeFileSync(join(made, key), JSON.stringify({ host: hostname(), work }))
    renameSync(made, folder)
    return true
  } catch (error) {
    // Windows says EPERM or EACCES where another's stands.
    if (['ENOTEMPTY', 'EEXIST', 'EPERM', 'EACCES'].includes((error as NodeJS.ErrnoException).code!))
      return false
    throw error
  } finally {
    rmSync(made, { recursive: true, force: true })
  }
}

/** Takes away the file of one holder, and the folder if nobody has it now. */
function free(folder: string, key: string) {
  rmSync(join(folder, key), { force: true })
  try {
    rmdirSync(folder)
  } catch {
    // It is gone already, or somebody has taken it.
  }
}

/** Whether a holder is still there. One on another machine, or in a container, cannot be asked: it is. */
const holds = (folder: string, key: string): boolean =>
  isRunning(key) || ![hostname(), ''].includes(read(folder, key).host)

function read(folder: string, key: string): Omit<Holder, 'pid'> {
  try {
    return JSON.parse(readFileSync(join(folder, key), 'utf8')) as Omit<Holder, 'pid'>
  } catch {
    return { host: '', work: '' }
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
