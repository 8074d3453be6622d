import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { overBudget, weigh } from '../../../scripts/lib/budget.ts'

const noise = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 7919) % 9973).toString(36)).join('')
const size = (text: string) => brotliCompressSync(text).length

function site(files: Record<string, string>) {
  const pages = Object.keys(files)
    .filter((path) => path.endsWith('index.html'))
    .map((path) => path.replace('index.html', ''))
  return weigh(pages, (path) => Buffer.from(files[path]!), '/')
}

describe('the budget', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" media="print" href="/_astro/p.css">' +
    '<script type="module" src="/_astro/a.js"></script><script>let b</script>'
  const files = {
    '_astro/a.css': noise(500),
    '_astro/a.js': 'import"./c.js";import("./b.js")',
    '_astro/b.js': noise(300),
    '_astro/c.js': noise(200),
  }
  const first = size(html) + size(noise(500))
  const atOnce = size(files['_astro/a.js']) + size(noise(200)) + size('let b')

  it('adds up a page’s HTML and stylesheets but for print, and its script with what that imports', () => {
    const [budget] = site({ 'ja/countries/x/index.html': html, ...files })
    expect(budget).toMatchObject({
      kind: 'country',
      page: 'ja/countries/x/',
      first,
      script: atOnce + size(noise(300)),
    })
  })

  it('leaves out of an article’s script what waits for its reader', () => {
    expect(site({ 'ja/articles/x/index.html': html, ...files })[0]).toMatchObject({ first, script: atOnce })
  })

  it('counts apart what the timeline loads only when the reader filters it', () => {
    const [budget] = site({
      'ja/timeline/index.html': '<script type="module" src="/_astro/a.js"></script>',
      '_astro/a.js': 'import"./b.js";import("./c.js")',
      '_astro/b.js': noise(300),
      '_astro/c.js': `import"./b.js";${noise(200)}`,
    })
    expect(budget).toMatchObject({
      script: size('import"./b.js";import("./c.js")') + size(noise(300)),
      later: size(`import"./b.js";${noise(200)}`),
    })
    expect(overBudget({ ...budget!, later: budget!.laterLimit + 1 })).toBe(true)
  })

  it('names the heaviest page of a kind and fails past its limit', () => {
    const [budget] = site({ 'ja/articles/x/index.html': 'a', 'ja/articles/y/index.html': noise(14_000) })
    expect(budget?.page).toBe('ja/articles/y/')
    expect(overBudget(budget!)).toBe(true)
    expect(overBudget({ ...budget!, first: budget!.limit, script: budget!.scriptLimit })).toBe(false)
    expect(overBudget({ ...budget!, first: 0, script: budget!.scriptLimit + 1 })).toBe(true)
  })

  it('holds articles to one round trip: ten segments of 1,460 bytes, and 2 KB of script', () => {
    expect(site({ 'en/articles/x/index.html': '' })[0]).toMatchObject({ limit: 14_600, scriptLimit: 2_048 })
  })
})
