import { existsSync, readFileSync } from 'node:fs'
import { dayOf, isForgotten, keyOf } from './keeping.ts'
import { writeWhole } from './write-whole.ts'

/** What was computed for a text, kept on disk by the digest of that text. */
export interface DigestCache<Value> {
  get(text: string, compute: () => Promise<Value>): Promise<Value>
  /**
   * Writes what is new, whole or not at all; happens by itself when the process ends. Entries that were not
   * asked for in a long while are dropped.
   */
  save(): void
}

/** A value, and the day on which it was last asked for. */
type Entry<Value> = readonly [day: number, value: Value]

const opened = new Set<{ save(): void }>()
process.once('exit', () => opened.forEach((cache) => cache.save()))

/**
 * Opens a cache file. Name the file after all that the values depend on besides the text: another version of
 * the algorithm is another file. A file that cannot be read counts as empty; one that cannot be written is
 * done without.
 */
export function openDigestCache<Value>(file: string): DigestCache<Value> {
  const known = read<Value>(file)
  const running = new Map<string, Promise<Value>>()
  const used = new Map<string, Entry<Value>>()
  let changed = false

  const cache: DigestCache<Value> = {
    get(text, compute) {
      const key = keyOf(text)
      const found = running.get(key)
      if (found) return found
      const kept = known.get(key)
      const value = kept ? Promise.resolve(kept[1]) : compute()
      running.set(key, value)
      void value.then(
        (result) => {
          const today = dayOf(Date.now())
          if (kept?.[0] !== today) changed = true
          used.set(key, [today, result])
        },
        () => running.delete(key),
      )
      return value
    },
    save() {
      if (!changed) return
      changed = false
      // Read anew: another part of the same build, or another build, may have written since.
      const entries = [...read<Value>(file), ...used].filter(([, [day]]) => !isForgotten(day))
      try {
        writeWhole([{ path: file, content: JSON.stringify(Object.fromEntries(entries)) }])
      } catch {
        // The next run computes again what this one could not keep.
      }
    },
  }
  opened.add(cache)
  return cache
}

function read<Value>(file: string): Map<string, Entry<Value>> {
  if (!existsSync(file)) return new Map()
  try {
    const entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>)
    return new Map(entries.filter((entry): entry is [string, Entry<Value>] => isEntry(entry[1])))
  } catch {
    return new Map()
  }
}

const isEntry = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 2 && typeof value[0] === 'number'
