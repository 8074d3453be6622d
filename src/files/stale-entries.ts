import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What Astro keeps of the content that it has read, in its cache folder. */
const store = 'data-store.json'

/**
 * Has Astro read the content anew where `code` has changed since it last did: what it keeps has passed the schemas of
 * then, and its own digest knows the entries and src/content.config.ts alone. `code` are glob patterns of source files.
 */
export function forgetStaleEntries(cacheDir: string, code: readonly string[]): void {
  const digest = createHash('sha256')
  for (const file of globSync([...code]).sort()) digest.update(file).update(readFileSync(file))
  const now = digest.digest('hex')
  const kept = join(cacheDir, 'schemas.sha256')
  if (existsSync(kept) && readFileSync(kept, 'utf8') === now) return
  rmSync(join(cacheDir, store), { force: true })
  mkdirSync(cacheDir, { recursive: true })
  writeFileSync(kept, now)
}
