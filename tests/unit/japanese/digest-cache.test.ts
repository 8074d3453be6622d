import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDigestCache } from '../../../src/japanese/digest-cache.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
  file = join(folder, 'below', 'phrases.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

const computing = (value: string) => vi.fn(async () => value)
const written = () => Object.values(JSON.parse(readFileSync(file, 'utf8')) as object)

/** Opens the file, asks for these texts and saves. */
async function session(texts: Record<string, string>): Promise<void> {
  const cache = openDigestCache<string>(file)
  for (const [text, value] of Object.entries(texts)) await cache.get(text, async () => value)
  cache.save()
  await vi.waitFor(() => expect(written()).toEqual(expect.arrayContaining(Object.values(texts))))
}

describe('a value', () => {
  it('is computed once, also where it is asked for twice at once', async () => {
    const cache = openDigestCache<string>(file)
    const compute = computing('港')
    const values = await Promise.all([cache.get('a', compute), cache.get('a', compute)])
    expect([...values, await cache.get('a', compute)]).toEqual(['港', '港', '港'])
    expect(compute).toHaveBeenCalledOnce()
  })

  it('belongs to its text', async () => {
    const cache = openDigestCache<string>(file)
    await cache.get('a', computing('one'))
    expect(await cache.get('b', computing('two'))).toBe('two')
  })

  it('is not computed again after it was saved', async () => {
    await session({ a: 'one' })
    const compute = computing('never')
    expect(await openDigestCache<string>(file).get('a', compute)).toBe('one')
    expect(compute).not.toHaveBeenCalled()
  })
})

describe('the file', () => {
  it('drops what was not asked for when something new is written', async () => {
    await session({ a: 'one', b: 'two' })
    await session({ b: 'two', c: 'three' })
    expect(written()).toEqual(['two', 'three'])
  })

  it('is not written where nothing is new', async () => {
    await session({ a: 'one' })
    const cache = openDigestCache<string>(file)
    rmSync(file)
    await cache.get('a', computing('never'))
    cache.save()
    await new Promise((resolve) => setImmediate(resolve))
    expect(existsSync(file)).toBe(false)
  })

  it('is written whole: no half of it stays behind', async () => {
    await session({ a: 'one' })
    expect(readdirSync(join(folder, 'below'))).toEqual(['phrases.json'])
  })

  it.each(['', '{"a": ', 'null', '<html>'])(
    'counts as empty where it holds %j, and is mended',
    async (text) => {
      await session({ a: 'one' })
      writeFileSync(file, text)
      const compute = computing('anew')
      const cache = openDigestCache<string>(file)
      expect(await cache.get('a', compute)).toBe('anew')
      expect(compute).toHaveBeenCalledOnce()
      cache.save()
      await vi.waitFor(() => expect(written()).toEqual(['anew']))
    },
  )
})
