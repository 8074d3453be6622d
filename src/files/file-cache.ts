import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Files that are costly to make, kept in a folder by the digest of what they are made from. */
export interface FileCache {
  /**
   * Puts the file that is made from `source` at `target`, anew where it is not kept. Tells whether it was made.
   * What `make` marks as not to be kept is made again the next time.
   */
  put(source: string, target: string, make: () => Promise<MadeFile>): Promise<boolean>
  /** Drops the files that were not asked for since the cache was opened. */
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
  const used = new Set<string>()
  return {
    async put(source, target, make) {
      const name = createHash('sha256').update(source).digest('base64url').slice(0, 22) + extension
      const kept = join(folder, name)
      used.add(name)
      mkdirSync(dirname(target), { recursive: true })
      if (existsSync(kept)) {
        copyFileSync(kept, target)
        return false
      }
      const { bytes, keep } = await make()
      writeFileSync(target, bytes)
      if (keep) store(kept, bytes)
      return true
    },
    prune() {
      if (!existsSync(folder)) return
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name), { force: true })
    },
  }
}

/** Writes a file whole or not at all. */
function store(path: string, bytes: Uint8Array) {
  const half = `${path}.${process.pid}.part`
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(half, bytes)
    renameSync(half, path)
  } catch {
    // The next run makes again what this one could not keep.
  }
}
