import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { openDigestCache } from '../../../src/storage/digest-cache.ts'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cache-'))
  file = join(folder, 'below', 'phrases.json')
})
afterEach(() => {
  vi.useRealTimers()
  rmSync(folder, { recursive: true })
})

const computing = (value: string) => vi.fn(async () => value)
const written = () =>
  Object.values(JSON.parse(readFileSync(file, 'utf8')) as Record<string, [number, string]>).map(
    ([, value]) => value,
  )

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
  it('keeps what a build of other content did not ask for', async () => {
    await session({ a: 'one', b: 'two' })
    await session({ b: 'two', c: 'three' })
    expect(written().sort()).toEqual(['one', 'three', 'two'])
  })

  it('drops what nothing asked for in more than 30 days', async () => {
    const at = (day: number) =>
      vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 0, 1) + day * 86_400_000 })
    at(0)
    await session({ a: 'one', b: 'two' })
    at(20)
    await session({ b: 'two' })
    at(30)
    await session({ c: 'three' })
    expect(written().sort()).toEqual(['one', 'three', 'two'])
    at(31)
    await session({ d: 'four' })
    expect(written().sort()).toEqual(['four', 'three', 'two'])
  })

  it('keeps what two that are open at once have written', async () => {
    const [one, two] = [openDigestCache<string>(file), openDigestCache<string>(file)]
    await one.get('a', computing('one'))
    await two.get('b', computing('two'))
    one.save()
    two.save()
    expect(written().sort()).toEqual(['one', 'two'])
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

  it.each(['', '{"a": ', 'null', '<html>', '{"a": "one"}'])(
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
