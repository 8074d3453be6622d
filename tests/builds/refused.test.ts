import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { markFile, writeMark } from '../../src/output/mark.ts'
import { contentTree } from '../fixtures/content-tree.ts'
import { astro, astroEnvironment } from '../support/astro.ts'
import { readPage } from '../support/site.ts'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eurasia-crossroads-'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Builds a content folder into a folder of its own, as `npm run build` does. */
function build(content: string, out: string, env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...astro, 'build'], {
    encoding: 'utf8',
    env: { ...astroEnvironment(folder, content), OUT_DIR: out, ...env },
  })
  return { status, output: stdout + stderr }
}

describe('a build of content with errors', () => {
  it('lists all of them and leaves the last good build as it was', () => {
    const content = join(folder, 'broken', 'content')
    const out = join(folder, 'broken', 'dist')
    cpSync('content', content, { recursive: true })
    mkdirSync(out, { recursive: true })
    writeFileSync(join(out, 'index.html'), 'the last good build')
    writeFileSync(join(out, markFile), writeMark(['index.html']))

    const edit = (file: string, from: RegExp, to: string) => {
      const path = join(content, file)
      const text = readFileSync(path, 'utf8')
      expect(text, file).toMatch(from)
      writeFileSync(path, text.replace(from, to))
    }
    edit('articles/xi-lavrov-beijing/ja.mdx', /- sergey-lavrov/, '- sergei-lavrov')
    edit('articles/wang-lavrov-kuala-lumpur/ja.mdx', /^date: .*$/m, 'date: "2025-02-30"')
    edit('events/ca-jad-dinner-2025.yaml', /^countries:/m, 'contries:')
    edit('countries/kazakhstan.yaml', /^aliases:\n {2}ja:\n/m, 'aliases:\n  ja:\n    - タジキスタン\n')
    edit('articles/ca-jad-tokyo-dialogue-13/en.mdx', /\[#dat\w*\]/, '[#another]')
    edit('articles/c5-plus-1-as-a-form/ja.mdx', / at="[^"]*"/, ' at="p999"')
    edit('articles/sco-in-the-words-of-2025/en.mdx', /^## .*$/m, '$&\n\nSee [this](/en/articles/nowhere/).')
    renameSync(
      join(content, 'articles/ca-jad-tokyo-summit/en.mdx'),
      join(content, 'articles/ca-jad-tokyo-summit/e.mdx'),
    )
    cpSync(join(content, 'actors/wang-yi.yaml'), join(content, 'actors/Wang-Yi.yaml'))

    const { status, output } = build(content, out)
    expect(status).not.toBe(0)
    for (const told of [
      '"sergei-lavrov" is not in content/actors/',
      'write "sergey-lavrov"',
      '"2025-02-30" is no date, 2025-02 has 28 days',
      'the field "contries" is unknown',
      'write "countries"',
      '"タジキスタン" is claimed by',
      '[unpaired-sections]',
      'has no passage p999',
      '"/en/articles/nowhere/" is no page of this site',
      'has no English edition',
      'stands at the same address as',
    ])
      expect(output).toContain(told)
    expect(output).not.toMatch(/^\s+at .*\(.*:\d+:\d+\)$/m)
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('the last good build')
  })
})

describe('a build for a project page', () => {
  it('stands below its path: links, feeds, canonical addresses and search', () => {
    const out = join(folder, 'below', 'dist')
    const tree = contentTree()
    const { status, output } = build(tree.folder, out, {
      SITE_URL: 'https://example.org',
      BASE_PATH: '/eurasia',
    })
    expect(status, output).toBe(0)
    const html = readPage('ja/articles/harbour-talks/', out)
    expect(html).toContain(
      '<link rel="canonical" href="https://example.org/eurasia/ja/articles/harbour-talks/">',
    )
    const preview = 'https://example.org/eurasia/preview/ja/articles/harbour-talks.png'
    expect(html).toContain(`<meta property="og:image" content="${preview}">`)
    expect(existsSync(join(out, 'preview/ja/articles/harbour-talks.png'))).toBe(true)
    expect(html.match(/ (?:href|src)="\/(?!eurasia\/)[^"]*"/g)).toBeNull()
    expect(readPage('ja/search/', out)).toContain('data-base="/eurasia/"')
    expect(readFileSync(join(out, 'sitemap-0.xml'), 'utf8')).toContain(
      '<loc>https://example.org/eurasia/en/</loc>',
    )
    expect(readFileSync(join(out, 'en/rss.xml'), 'utf8')).toContain(
      'https://example.org/eurasia/en/articles/',
    )
    for (const file of ['events.json', 'events.csv', 'events.ja.ics', 'graph.jsonld', 'feeds/en/all.atom']) {
      const text = readFileSync(join(out, 'data', file), 'utf8')
      expect(text, file).toContain('https://example.org/eurasia/')
      expect(text, file).not.toMatch(/localhost|https:\/\/example\.org\/(?!eurasia\/)/)
    }
    tree.dispose()
  })
})
