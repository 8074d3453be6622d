import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What was computed for a text, kept on disk by the digest of that text. */
export interface DigestCache<Value> {
  get(text: string, compute: () => Promise<Value>): Promise<Value>
  /**
   * Writes what is new, whole or not at all; happens by itself when the process ends. Entries that were not
   * asked for are dropped.
   */
  save(): void
}

const opened = new Set<{ save(): void }>()
process.once('exit', () => opened.forEach((cache) => cache.save()))

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/**
 * Opens a cache file. Name the file after all that the values depend on besides the text: another version of
 * the algorithm is another file. A file that cannot be read counts as empty; one that cannot be written is
 * done without.
 */
export function openDigestCache<Value>(file: string): DigestCache<Value> {
  const known = read<Value>(file)
  const running = new Map<string, Promise<Value>>()
  const used = new Map<string, Value>()
  let changed = false

  const cache: DigestCache<Value> = {
    get(text, compute) {
      const key = digestOf(text)
      const found = running.get(key)
      if (found) return found
      const value = known.has(key) ? Promise.resolve(known.get(key)!) : compute()
      running.set(key, value)
      void value.then(
        (result) => {
          if (!known.has(key)) changed = true
          used.set(key, result)
        },
        () => running.delete(key),
      )
      return value
    },
    save() {
      if (!changed) return
      changed = false
      try {
        mkdirSync(dirname(file), { recursive: true })
        const half = `${file}.${process.pid}`
        writeFileSync(half, JSON.stringify(Object.fromEntries(used)))
        renameSync(half, file)
      } catch {
        // The next run computes again what this one could not keep.
      }
    },
  }
  opened.add(cache)
  return cache
}

function read<Value>(file: string): Map<string, Value> {
  if (!existsSync(file)) return new Map()
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Value>))
  } catch {
    return new Map()
  }
}
