import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** Where a path really leads, links resolved and letters in the case of the disk; the path may not exist yet. */
export function realPath(path: string): string {
  const absolute = resolve(path)
  try {
    return realpathSync.native(absolute)
  } catch {
    const parent = dirname(absolute)
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute))
  }
}
