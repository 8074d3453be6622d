import { readdirSync } from 'node:fs'
import { expect, it } from 'vitest'
import { locales } from '../../../src/language/locale.ts'

const folder = new URL('../../../src/language/', import.meta.url)

it('every table of the language room has an entry for each language, and no other', async () => {
  let tables = 0
  for (const file of readdirSync(folder)) {
    const exported = (await import(new URL(file, folder).href)) as Record<string, unknown>
    for (const [name, value] of Object.entries(exported)) {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) continue
      tables++
      expect(Object.keys(value).sort(), `${name} in ${file}`).toEqual([...locales].sort())
    }
  }
  expect(tables).toBeGreaterThan(8)
})
