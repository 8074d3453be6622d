import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { formatProblems } from '../../../src/check/problem.ts'
import { drawPreviews, missingGlyph } from '../../../src/integrations/link-previews.ts'
import { pngSize } from '../../support/png.ts'

const site = 'https://example.org/below/'
let folder: string
let cache: string
let dist: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'previews-'))
  cache = join(folder, 'cache')
  dist = join(folder, 'dist')
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, alt: string, image = `${site}preview/${path}.png`) {
  const file = join(dist, path, 'index.html')
  mkdirSync(dirname(file), { recursive: true })
  const meta = `<meta property="og:image" content="${image}"><meta property="og:image:alt" content="${alt}">`
  writeFileSync(file, `<html lang="${path.slice(0, 2)}"><head>${meta}</head><body></body></html>`)
}
const draw = () => drawPreviews(dist, { site, cache })
const picture = (path: string) => readFileSync(join(dist, 'preview', `${path}.png`))

describe('link previews', { timeout: 30_000 }, () => {
  it('are drawn for every page that names one, in the size that networks show', async () => {
    write('ja/talks', '報道 · 2031年5月\n港の会談が始まる\n灯台通信')
    write('en/talks', 'Report · May 2031\nThe harbour talks begin\nThe Beacon')
    expect(await draw()).toEqual({ drawn: 2, cached: 0, missing: [] })
    for (const path of ['ja/talks', 'en/talks'])
      expect(pngSize(picture(path))).toEqual({ width: 1200, height: 630 })
    expect(picture('ja/talks')).not.toEqual(picture('en/talks'))
  })

  it('are drawn once: a second build of the same words takes them from the cache', async () => {
    write('ja/talks', '港の会談が始まる\n灯台通信')
    write('en/talks', 'The talks begin\nThe Beacon')
    await draw()
    const before = picture('ja/talks')
    rmSync(join(dist, 'preview'), { recursive: true })
    write('en/talks', 'The talks end\nThe Beacon')
    expect(await draw()).toMatchObject({ drawn: 1, cached: 1 })
    expect(picture('ja/talks')).toEqual(before)
  })

  it('are the same bytes whenever they are drawn', async () => {
    write('ja/talks', '港の会談が始まる\n灯台通信')
    await draw()
    const before = picture('ja/talks')
    rmSync(cache, { recursive: true })
    expect(await draw()).toMatchObject({ drawn: 1 })
    expect(picture('ja/talks')).toEqual(before)
  })

  it('leave the cache when no page has wanted them for more than 30 days', async () => {
    write('ja/talks', '港の会談が始まる\n灯台通信')
    await draw()
    const [old] = readdirSync(cache)
    write('ja/talks', '港の会談が終わる\n灯台通信')
    await draw()
    expect(readdirSync(cache)).toHaveLength(2)
    const longAgo = new Date(Date.now() - 32 * 86_400_000)
    for (const name of readdirSync(cache)) utimesSync(join(cache, name), longAgo, longAgo)
    await draw()
    expect(readdirSync(cache)).toHaveLength(1)
    expect(readdirSync(cache)).not.toContain(old)
  })

  it('tell in every build of a character that no font has', async () => {
    write('ja/talks', '港の会談🚢\n灯台通信')
    const missing = [{ page: 'ja/talks/index.html', character: '🚢' }]
    expect(await draw()).toEqual({ drawn: 1, cached: 0, missing })
    expect(await draw()).toEqual({ drawn: 1, cached: 0, missing })
  })

  it('are shared by the forms of an article, and by pages of the same title drawn apart', async () => {
    write('ja/talks', '港の会談\n灯台通信')
    write('ja/talks/both', '港の会談\n灯台通信', `${site}preview/ja/talks.png`)
    write('ja/another', '港の会談\n灯台通信')
    await draw()
    expect(existsSync(join(dist, 'preview/ja/talks/both.png'))).toBe(false)
    expect(picture('ja/another')).toEqual(picture('ja/talks'))
  })

  it('are refused where two pages want other words on one', async () => {
    write('ja/talks', '港の会談\n灯台通信')
    write('ja/talks/both', '海の会談\n灯台通信', `${site}preview/ja/talks.png`)
    await expect(draw()).rejects.toThrow('name the same link preview for other words')
  })

  it('of other sites are left alone', async () => {
    write('ja/talks', '港の会談\n灯台通信', 'https://example.com/preview/ja/talks.png')
    expect(await draw()).toEqual({ drawn: 0, cached: 0, missing: [] })
  })
})

describe('a missing glyph', () => {
  it('is a warning that names page and character', () => {
    expect(formatProblems([missingGlyph({ page: 'ja/talks/index.html', character: '🚢' })]))
      .toMatchInlineSnapshot(`
      "! ja/talks/index.html · 🚢
          no font of the link previews has "🚢" (U+1F6A2): the picture shows a box  [missing-glyph]
          → write the title without it, or add a font that has it to src/preview/type.ts
      0 errors, 1 warning in 1 file"
    `)
  })
})
