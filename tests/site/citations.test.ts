import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordsIn } from '../support/data.ts'
import { ofCsl, readers } from '../support/references.ts'
import { dist, openSite, readPage } from '../support/site.ts'

const editions = recordsIn('articles').flatMap(({ id }) => [`ja/articles/${id}/`, `en/articles/${id}/`])
const file = (edition: string, format: string) => readFileSync(join(dist, edition, `cite.${format}`), 'utf8')
const cslOf = (edition: string) => ofCsl((JSON.parse(file(edition, 'json')) as [object])[0] as never)

describe('the references of the articles', () => {
  it('have keys of their own, in ASCII', () => {
    const keys = editions.map((edition) => /^@article\{(.*),$/m.exec(file(edition, 'bib'))![1]!)
    expect(editions.length).toBeGreaterThanOrEqual(16)
    expect(new Set(keys).size).toBe(editions.length)
    for (const key of keys) expect(key).toMatch(/^[a-z0-9-]+$/)
  })

  it('are read back as what the CSL-JSON says, by programs that are not ours', () => {
    for (const edition of editions)
      for (const format of ['bib', 'ris'] as const)
        for (const [reader, read] of Object.entries(readers[format]))
          expect(read(file(edition, format)), `${edition} ${format} ${reader}`).toEqual(cslOf(edition))
  })

  it('say where the article stands, in its language, with the day of its publication', () => {
    for (const edition of editions) {
      const html = readPage(edition)
      const { url, language, date } = cslOf(edition)
      expect(html).toContain(`<link rel="canonical" href="${String(url)}">`)
      expect(edition.startsWith(`${String(language)}/`)).toBe(true)
      expect(date).toHaveLength(3)
    }
  })

  it('are offered as files to keep', () => {
    for (const edition of editions) {
      const slug = edition.split('/')[2]!
      for (const format of ['txt', 'bib', 'ris', 'json'])
        expect(readPage(edition)).toContain(
          `<a href="/${edition}cite.${format}" download="${slug}.${format}"`,
        )
    }
  })

  it('are served as what they are, in UTF-8', async () => {
    const { url, close } = await openSite()
    try {
      const type = async (path: string) => (await fetch(url + path)).headers.get('content-type')
      for (const [path, expected] of [
        [`${editions[0]!}cite.txt`, 'text/plain;charset=utf-8'],
        [`${editions[0]!}cite.bib`, 'application/x-bibtex;charset=utf-8'],
        [`${editions[0]!}cite.ris`, 'application/x-research-info-systems;charset=utf-8'],
        ['data/events.csv', 'text/csv;charset=utf-8'],
        ['data/events.ja.ics', 'text/calendar;charset=utf-8'],
        ['ja/', 'text/html;charset=utf-8'],
        ['favicon.svg', 'image/svg+xml'],
      ] as const)
        expect(await type(path), path).toBe(expected)
    } finally {
      await close()
    }
  })
})
