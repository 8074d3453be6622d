import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eurasia-crossroads-ingest-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (args: string[], input?: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ingest.ts', ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  })
  return { status, stdout, stderr }
}
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const plain = 'tests/fixtures/ingest/plain.txt'

describe('npm run ingest', { timeout: 60_000 }, () => {
  it('writes a draft, a record and on demand the passages; replaces none of them unasked', () => {
    const out = join(folder, 'out')
    const first = run(['--out', out, '--slug', 'asagawa', '--text', plain])
    expect(first.status, first.stderr).toBe(0)
    const draft = join(out, 'articles/asagawa/ja.mdx')
    expect(readFileSync(draft, 'utf8')).toMatch(
      /^---\ntitle: [\s\S]*\ndraft: true\n---\n\n- p2 <Cite at="p2" \/>\n/,
    )
    expect(readFileSync(join(out, 'sources/asagawa.yaml'), 'utf8')).not.toContain('213.5億円')
    expect(readFileSync(join(out, 'articles/asagawa/ja.passages.txt'), 'utf8')).toContain('<p id="p4">')

    writeFileSync(draft, '---\ndraft: true\n---\nmine')
    const second = run(['--out', out, '--slug', 'asagawa', plain])
    expect(second.status).toBe(1)
    expect(second.stderr).toContain('asagawa/ja.mdx exists: replace it with --force')
    expect(readFileSync(draft, 'utf8')).toContain('mine')
    expect(run(['--out', out, '--slug', 'asagawa', '--force', plain]).status).toBe(0)
    expect(readFileSync(draft, 'utf8')).not.toContain('mine')

    writeFileSync(draft, '---\ntitle: published\n---\n')
    expect(run(['--out', out, '--slug', 'asagawa', '--force', plain]).stderr).toContain(
      'is a published article',
    )
    expect(readdirSync(join(out, 'articles/asagawa')).sort()).toEqual(['ja.mdx', 'ja.passages.txt'])
  })

  it('writes nothing for --json and --dry-run', () => {
    const out = join(folder, 'dry')
    const json = run(['--json', '--out', out, '-'], readFileSync(plain, 'utf8'))
    expect(Object.keys(JSON.parse(json.stdout) as object)).toEqual([
      'title',
      'publisher',
      'references',
      'date',
      'dates',
      'actors',
      'frameworks',
      'countries',
      'places',
      'unknown',
      'quantities',
      'sections',
      'problems',
    ])
    expect(run(['--dry-run', '--out', out, plain]).stdout).toContain('would write')
    expect(existsSync(out)).toBe(false)
  })

  it('names each bad file in one line, goes on with the others, and counts', () => {
    const huge = file('huge.txt', '')
    truncateSync(huge, 50 * 1024 * 1024)
    mkdirSync(join(folder, 'bare'))
    const { status, stdout, stderr } = run([
      '--dry-run',
      file('empty.txt', ''),
      file('blank.txt', ' \n\u3000\n'),
      file('binary.txt', Buffer.from([0, 1, 2, 3, 255, 254, 0, 7])),
      file('picture.jpg', 'text'),
      huge,
      join(folder, 'missing.txt'),
      join(folder, 'bare'),
      plain,
    ])
    expect(status).toBe(1)
    expect(stdout).toContain('would write')
    expect(stderr.replaceAll(folder, '').trim().split('\n')).toEqual([
      '✗ /empty.txt: is empty: give a file with the text in it',
      '✗ /blank.txt: is blank: give a file with the text in it',
      '✗ /binary.txt: is binary, or in an encoding that is not known: save it as plain text (UTF-8), then run this again',
      '✗ /picture.jpg: has the ending .jpg, which is not that of a text: save it as plain text: .txt, .text, .md, .html, .htm',
      '✗ /huge.txt: is 50.0 MB; a source text has 1 MB at most: split it into its texts',
      '✗ /missing.txt: does not exist: check its name and folder',
      '✗ /bare: is a folder without texts: put .txt, .text, .md, .html, .htm files into it',
      '1 of 8 texts done, 7 failed',
    ])
  })
})
