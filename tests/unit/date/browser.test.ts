import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'

/** The files that scripts of pages load: what they import, except for types, and what that imports. */
function loaded(files: readonly string[], known = new Set<string>()): Set<string> {
  for (const file of files.filter((file) => !known.has(file))) {
    known.add(file)
    const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|\}) (?!type).*?from '(\.[^']+\.ts)'/gm)
    loaded(
      [...imports].map(([, path]) => join(dirname(file), path!)),
      known,
    )
  }
  return known
}

it('asks nothing of Temporal in browsers, which may lack it', () => {
  const files = [...loaded(globSync('src/client/**/*.ts'))]
  expect(files).toContain(join('src', 'date', 'days.ts'))
  expect(files).toContain(join('src', 'date', 'eras.ts'))
  expect(files.filter((file) => /\bTemporal\./.test(readFileSync(file, 'utf8')))).toEqual([])
})
