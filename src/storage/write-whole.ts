import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** A file to be written. */
export interface NewFile {
  readonly path: string
  readonly content: string | Uint8Array
}

/**
 * Writes files whole or not at all: each beside its place first, and in its place only when all of them are on the
 * disk. What stood there is replaced. A kill in the middle leaves at most a hidden file that nothing reads.
 */
export function writeWhole(files: readonly NewFile[]): void {
  const parts = files.map(({ path, content }) => ({
    path,
    content,
    part: join(dirname(path), `.${basename(path)}.${process.pid}.part`),
  }))
  try {
    for (const { part, content } of parts) {
      mkdirSync(dirname(part), { recursive: true })
      const file = openSync(part, 'w')
      try {
        writeFileSync(file, content)
        fsyncSync(file)
      } finally {
        closeSync(file)
      }
    }
    for (const { part, path } of parts) renameSync(part, path)
  } catch (error) {
    for (const { part } of parts) rmSync(part, { force: true })
    throw error
  }
}
