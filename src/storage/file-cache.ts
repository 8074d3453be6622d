import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { dayOf, isForgotten, keyOf } from './keeping.ts'
import { writeWhole } from './write-whole.ts'

/** Files that are costly to make, kept in a folder by the digest of what they are made from. */
export interface FileCache {
  /**
   * Puts the file that is made from `source` at `target`, anew where it is not kept. Tells whether it was made.
   * What `make` marks as not to be kept is made again the next time.
   */
  put(source: string, target: string, make: () => Promise<MadeFile>): Promise<boolean>
  /** Drops the files that were not asked for in a long while. */
  prune(): void
}

export interface MadeFile {
  readonly bytes: Uint8Array
  readonly keep: boolean
}

/**
 * Opens a cache folder for files with this extension (`.png`). A cache that cannot be written is done without.
 */
export function openFileCache(folder: string, extension: string): FileCache {
  return {
    async put(source, target, make) {
      const kept = join(folder, keyOf(source) + extension)
      mkdirSync(dirname(target), { recursive: true })
      if (existsSync(kept)) {
        copyFileSync(kept, target)
        attempt(() => utimesSync(kept, new Date(), new Date()))
        return false
      }
      const { bytes, keep } = await make()
      writeFileSync(target, bytes)
      if (keep) attempt(() => writeWhole([{ path: kept, content: bytes }]))
      return true
    },
    prune() {
      if (!existsSync(folder)) return
      for (const name of readdirSync(folder)) {
        const file = join(folder, name)
        if (isForgotten(dayOf(statSync(file).mtimeMs))) rmSync(file, { force: true })
      }
    },
  }
}

/** A cache that cannot be written costs time, no build. */
function attempt(write: () => void) {
  try {
    write()
  } catch {
    // The next run makes again what this one could not keep.
  }
}
