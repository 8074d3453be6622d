import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeLock } from '../../src/files/lock.ts'
import { markFile, writeMark } from '../../src/output/mark.ts'
import { contentTree, type ContentTree } from '../fixtures/content-tree.ts'
import { copyCheckout, type Checkout } from '../support/checkout.ts'
import { readPage } from '../support/site.ts'

let checkout: Checkout
const trees: ContentTree[] = []

beforeAll(() => {
  checkout = copyCheckout()
  // A small content makes short builds.
  rmSync(join(checkout.root, 'content'), { recursive: true })
  cpSync(tree().folder, join(checkout.root, 'content'), { recursive: true })
})

afterAll(() => {
  checkout.dispose()
  for (const made of trees) made.dispose()
})

/** A content folder with one article, whose headline is given. */
function tree(headline?: string): ContentTree {
  const made = contentTree()
  trees.push(made)
  if (headline) made.edit('articles/harbour-talks/ja.mdx', 'title: 港の会談', `title: ${headline}`)
  return made
}

/** A file that must outlive what a test does. */
function sentinel(...path: string[]): string {
  const file = join(...path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, 'irreplaceable')
  return file
}

/** What builds keep in a checkout and beside its folders while they work. */
function traces(): string[] {
  const { root, parent } = checkout
  const work = join(root, '.build/next')
  return [
    ...(existsSync(work) ? readdirSync(work) : []),
    ...[parent, root].flatMap((folder) =>
      readdirSync(folder).filter((name) => /^\..+-(?:next|old|lock)/.test(name)),
    ),
    ...(existsSync(join(root, '.astro/lock')) ? ['.astro/lock'] : []),
  ]
}

/** What a build says when it has bundled its pages, and prints them. */
const atWork = 'generating static routes'

describe('an output folder that is not the site’s own', () => {
  it.each([
    ['the checkout', '.', 'this is the checkout'],
    ['what holds the checkout', '..', 'this folder holds the checkout'],
    ['the content', 'content', 'this is the content folder'],
    ['public', 'public', 'this is public/ of the checkout'],
    ['the home folder', '../home', 'this is your home folder'],
    ['somebody’s files', '../papers', 'no build is known to have made: sentinel.txt'],
    ['a link to the sources', '../link', 'this is src/ of the checkout'],
    ['a file', 'package.json', 'this is a file'],
    ['a folder below a file', 'package.json/site', 'the folder above it cannot be written to'],
  ])('is refused in words and left alone: %s (OUT_DIR=%s)', async (_, out, words) => {
    const { root, parent } = checkout
    const kept = [
      'checkout',
      'checkout/src',
      'checkout/content',
      'checkout/public',
      'home',
      'papers',
      '.',
    ].map((folder) => sentinel(parent, folder, 'sentinel.txt'))
    if (!existsSync(join(parent, 'link'))) symlinkSync(join(root, 'src'), join(parent, 'link'))
    const { code, output } = await checkout.build({ OUT_DIR: out, HOME: join(parent, 'home') }).ended
    expect(code).not.toBe(0)
    expect(output).toContain(words)
    expect(output).toContain('→ ')
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
    expect(output).not.toContain('are sound')
    for (const file of kept) expect(readFileSync(file, 'utf8'), file).toBe('irreplaceable')
    expect(existsSync(join(root, 'package.json'))).toBe(true)
    expect(traces()).toEqual([])
    for (const file of kept) rmSync(file)
  })
})

describe('builds of different content', { timeout: 300_000 }, () => {
  const names = ['甲', '乙'] as const
  const sites = new Map<string, Record<'CONTENT_DIR' | 'OUT_DIR', string>>()

  beforeAll(() => {
    for (const name of names)
      sites.set(name, { CONTENT_DIR: tree(`${name}の港`).folder, OUT_DIR: `${checkout.root}-${name}` })
  })

  // Their folders stand beside the checkout, under names that begin with its own: Astro finds no packages from there.
  it('publish each its own when they run at once', async () => {
    const outputs = await Promise.all(
      names.map(async (name) => {
        const { code, output } = await checkout.build(sites.get(name)!).ended
        expect(code, output).toBe(0)
        return output
      }),
    )
    expect(outputs.join('')).toMatch(/waiting for process \d+ .*a build of .*, which uses \.astro\//)
    for (const name of names) {
      const out = sites.get(name)!.OUT_DIR
      const other = name === '甲' ? '乙の港' : '甲の港'
      expect(readPage('ja/articles/harbour-talks/', out)).toContain(`${name}の港`)
      for (const file of readdirSync(out, { recursive: true, encoding: 'utf8' }))
        if (/\.(?:html|json|csv|atom|xml|ics|jsonld)$/.test(file))
          expect(readFileSync(join(out, file), 'utf8'), file).not.toContain(other)
    }
    expect(readdirSync(join(checkout.root, 'node_modules/.astro'))).toHaveLength(2)
    expect(traces()).toEqual([])
  })

  it('wait where they need the same cache or output folder', async () => {
    const { parent } = checkout
    const [OUT_DIR, CACHE_DIR] = [join(parent, 'site'), join(parent, 'cache')]
    const cache = await takeLock(join(CACHE_DIR, 'lock'), 'a build of a test')
    const out = await takeLock(join(parent, '.site-lock'), 'a build of a test')
    const build = checkout.build({ OUT_DIR, CACHE_DIR })
    const waits = `waiting for process ${process.pid} on ${hostname()} (a build of a test), which uses`
    await build.says(`${waits} ${OUT_DIR};`)
    out.release()
    await build.says(`${waits} the cache ${CACHE_DIR};`)
    build.kill('SIGTERM')
    expect((await build.ended).output).not.toContain('are sound')
    cache.release()
    expect(traces()).toEqual([])
  })

  it('replace what a build made, also through a link, but no folder into which something was put', async () => {
    const { CONTENT_DIR, OUT_DIR } = sites.get('甲')!
    const link = join(checkout.parent, 'link-to-site')
    symlinkSync(OUT_DIR, link)
    rmSync(join(OUT_DIR, 'index.html'))
    writeFileSync(join(OUT_DIR, '.DS_Store'), '')
    const built = await checkout.build({ CONTENT_DIR, OUT_DIR: link }).ended
    expect(built.code, built.output).toBe(0)
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
    expect(existsSync(join(OUT_DIR, 'index.html'))).toBe(true)

    const note = sentinel(OUT_DIR, 'ja', 'note.txt')
    const refused = await checkout.build({ CONTENT_DIR, OUT_DIR: link }).ended
    expect(refused.code).not.toBe(0)
    expect(refused.output).toContain('there are files here that the build did not make: ja/note.txt')
    expect(readFileSync(note, 'utf8')).toBe('irreplaceable')
    expect(existsSync(join(OUT_DIR, 'index.html'))).toBe(true)
  })
})

describe('a build that was killed', { timeout: 300_000 }, () => {
  it('leaves nothing when it is told to end', async () => {
    const build = checkout.build({ OUT_DIR: '../ended' })
    await build.says(atWork)
    build.kill('SIGTERM')
    expect((await build.ended).code).toBe(143)
    expect(traces()).toEqual([])
  })

  it('does not stop the next, which clears away what it left, and puts back a site it had put aside', async () => {
    const { parent } = checkout
    const killed = checkout.build({ OUT_DIR: '../killed' })
    await killed.says(atWork)
    killed.kill('SIGKILL')
    await killed.ended
    // It had let others use .astro/ already.
    expect(traces()).toEqual([expect.stringMatching(/^\d+-\d+$/), '.killed-lock'])
    // Locks of a process that is gone, and of one whose number another process has now.
    for (const lock of ['checkout/.astro/lock', '.killed-lock']) {
      sentinel(parent, lock, '999999999-1')
      sentinel(parent, lock, `${process.pid}-1`)
    }
    sentinel(parent, '.killed-next-999999999', 'index.html')
    writeFileSync(sentinel(parent, '.killed-old-999999999-1', markFile), writeMark([]))
    const mine = sentinel(parent, '.killed-old-papers', 'sentinel.txt')

    // It fails, so what it put back is to be seen.
    const content = tree()
    content.remove('articles/harbour-talks/en.mdx')
    const failed = await checkout.build({ OUT_DIR: '../killed', CONTENT_DIR: content.folder }).ended
    expect(failed.code).not.toBe(0)
    expect(failed.output).not.toContain('waiting')
    expect(existsSync(join(parent, 'killed', markFile))).toBe(true)
    expect(existsSync(mine)).toBe(true)
    rmSync(dirname(mine), { recursive: true })
    expect(traces()).toEqual([])
  })
})
