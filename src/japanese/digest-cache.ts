import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What was computed for a text, kept on disk by the digest of that text. */
export interface DigestCache<Value> {
  get(text: string, compute: () => Promise<Value>): Promise<Value>
  /** Writes what is new, whole or not at all. Entries that were not asked for are dropped. */
  save(): void
}

const digestOf = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/**
 * Opens a cache file. Name the file after all that the values depend on besides the text: another version of
 * the algorithm is another file. A file that cannot be read counts as empty.
 */
export function openDigestCache<Value>(file: string): DigestCache<Value> {
  const known = read<Value>(file)
  const used = new Map<string, Promise<Value>>()
  let changed = false
  return {
    get(text, compute) {
      const key = digestOf(text)
      const found = used.get(key) ?? (known.has(key) ? Promise.resolve(known.get(key)!) : undefined)
      if (!found) changed = true
      const value = found ?? compute()
      used.set(key, value)
      return value
    },
    save() {
      if (!changed) return
      changed = false
      void Promise.all([...used].map(async ([key, value]) => [key, await value] as const)).then((entries) => {
        mkdirSync(dirname(file), { recursive: true })
        const half = `${file}.${process.pid}`
        writeFileSync(half, JSON.stringify(Object.fromEntries(entries)))
        renameSync(half, file)
      })
    },
  }
}

function read<Value>(file: string): Map<string, Value> {
  if (!existsSync(file)) return new Map()
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Value>))
  } catch {
    return new Map()
  }
}
