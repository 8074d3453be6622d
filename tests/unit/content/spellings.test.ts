import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

/** Every text of ours, but for the registries' aliases, which hold the spellings that others use. */
const texts = readdirSync('content', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:mdx|yaml)$/.test(path))
  .map((path) => ({
    path,
    text: readFileSync(join('content', path), 'utf8').replace(/^aliases:\n(?: .*\n)+/m, ''),
  }))

it.each([
  ['C5+1', /[5５]\s*＋\s*[1１]/u],
  ['Türkiye', /\bTurkey\b|\bTurkiye\b/u],
  ['「中央アジア＋日本」', /中央アジア\s*\+\s*日本/u],
])('%s is spelt in one way throughout', (_name, otherwise) => {
  expect(texts.length).toBeGreaterThan(100)
  expect(texts.filter(({ text }) => otherwise.test(text)).map(({ path }) => path)).toEqual([])
})
