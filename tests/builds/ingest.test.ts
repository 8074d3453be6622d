import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { contentTree, type ContentTree } from '../fixtures/content-tree.ts'
import { astro, astroEnvironment } from '../support/astro.ts'

let folder: string
let tree: ContentTree
let env: NodeJS.ProcessEnv
let server: ChildProcess | undefined

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eurasia-crossroads-draft-'))
  tree = contentTree()
  env = astroEnvironment(folder, tree.folder)
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      'scripts/ingest.ts',
      '--text',
      '--slug',
      'hostile',
      '--out',
      tree.folder,
      'tests/fixtures/ingest-hostile.txt',
    ],
    { encoding: 'utf8', env },
  )
  expect(status, stderr).toBe(0)
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  tree.dispose()
})

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })

/** The page as `npm run dev` serves it, once it does. */
async function developed(...paths: string[]): Promise<string[]> {
  const port = await freePort()
  server = spawn(process.execPath, [...astro, 'dev', '--port', String(port)], { env, stdio: 'pipe' })
  let log = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (log += String(text)))
  const pages: string[] = []
  let last = ''
  for (let attempt = 0; attempt < 300; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, 500))
    const response = await fetch(`http://localhost:${port}${paths[pages.length]}`, {
      signal: AbortSignal.timeout(60_000),
    }).catch(() => undefined)
    last = response ? `${response.status} ${response.statusText}` : 'no answer'
    if (response?.status === 200) pages.push(await response.text())
    if (pages.length === paths.length) return pages
  }
  throw new Error(`the development server did not serve ${paths[pages.length]}: ${last}\n${log}`)
}

afterEach(() => server?.kill('SIGKILL'))

describe('a draft made of a hostile text', { timeout: 240_000 }, () => {
  it('is shown in development, its braces, tags, imports and exports as text', async () => {
    const [page, ...others] = await developed('/ja/articles/hostile/', '/en/', '/en/about/')
    expect(others).toHaveLength(2)
    expect(page).toContain('{globalThis.pwned = true}')
    expect(page).toContain('{1+1}')
    expect(page).toContain('export const pwned = 1')
    expect(page).toMatch(/(?:&lt;|&#x3C;|&#60;)Evil onload=/)
    expect(page).not.toMatch(/<Evil|<img src=x|alert\(1\)<\/script>|href="javascript:/)
  })

  it('is held to no harm by the build, and published nowhere', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...astro, 'build'], {
      encoding: 'utf8',
      env: { ...env, NODE_ENV: 'production' },
    })
    expect(status, stdout + stderr).toBe(0)
    const dist = env['OUT_DIR']!
    const published = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
      (path) =>
        /\.(?:html|xml|js|json)$/.test(path) &&
        /hostile|pwned/.test(path + readFileSync(join(dist, path), 'utf8')),
    )
    expect(published).toEqual([])
  })
})
