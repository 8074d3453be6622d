import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/files/read-content.ts'
import { readPage } from '../support/site.ts'

const { content } = readContent('content')
const names = new Map(content.countries.map(({ id, data }) => [id, data]))
const locales = ['ja', 'en'] as const

/** The map's section of a page, as far as it has one. */
const mapOf = (path: string): string | undefined =>
  /<section class="map".*?<\/section>/s.exec(readPage(path))?.[0]

/** The figure with the map of a country's page. */
const figureOf = (path: string): string | undefined =>
  /<figure class="map".*?<\/figure>/s.exec(readPage(path))?.[0]

describe.each(locales)('the maps in %s', (locale) => {
  it('draw each country twice on its own page, with its name, its capital and a note on borders', () => {
    expect(content.countries.length).toBeGreaterThan(0)
    for (const { id, data } of content.countries) {
      const map = figureOf(`${locale}/countries/${id}/`)!
      const drawings = map.match(/<svg class="(?:wide|narrow)".*?<\/svg>/gs) ?? []
      expect(drawings, id).toHaveLength(2)
      for (const drawing of drawings) {
        expect(drawing).toContain(`data-code="${data.code}"`)
        expect(drawing).toContain(`>${data.name[locale]}</text>`)
        if (data.capital) expect(drawing).toContain(`>${data.capital.name[locale]}</text>`)
        expect(drawing).toMatch(/ km<\/text>/)
        expect(drawing).not.toContain(`href="/${locale}/countries/${id}/"`)
      }
      expect(map).toContain(`href="/${locale}/about/#maps"`)
      expect(map).toContain('Natural Earth')
    }
    expect(readPage(`${locale}/about/`)).toContain('id="maps"')
  })

  it('lead from Tajikistan to its neighbours', () => {
    const map = figureOf(`${locale}/countries/tajikistan/`)!
    for (const id of ['uzbekistan', 'kyrgyzstan', 'china', 'afghanistan'])
      expect(map).toContain(`href="/${locale}/countries/${id}/"`)
  })

  it('lead from the index to countries, once in each drawing', () => {
    const page = readPage(`${locale}/countries/`)
    const drawings = page.match(/<svg class="(?:full|compact|narrow)".*?<\/svg>/gs) ?? []
    expect(drawings).toHaveLength(3)
    for (const drawing of drawings) {
      const hrefs = [...drawing.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)
      expect(new Set(hrefs).size).toBe(hrefs.length)
      expect(hrefs.length).toBeGreaterThanOrEqual(9)
      for (const id of ['kazakhstan', 'tajikistan', 'china', 'russia'])
        expect(hrefs).toContain(`/${locale}/countries/${id}/`)
    }
  })

  it('show each framework’s members, drawn once or named as not drawn, and list them with their dates', () => {
    const known = content.frameworks.filter(({ data }) => data.members)
    expect(known.length).toBeGreaterThan(0)
    for (const { id, data } of known) {
      const map = mapOf(`${locale}/frameworks/${id}/`)!
      const list = /<dl class="joined">(.*?)<\/dl>/s.exec(map)?.[1] ?? ''
      for (const member of data.members!.list) {
        const { name, code } = member.country ? names.get(member.country)! : { ...member, name: member.name! }
        // Twice: once for a column, once for a phone.
        const drawn = (map.split(`data-code="${code}"`).length - 1) / 2
        const told = /<p class="caveat">(.*?)<\/p>/.exec(map)?.[1]?.includes(name[locale]) ?? false
        expect(drawn + Number(told), `${id}: ${name.en}`).toBe(1)
        expect(list, `${id}: ${name.en}`).toContain(name[locale])
        expect(list).toContain(member.from.slice(0, 4))
        if (member.country) expect(list).toContain(`/${locale}/countries/${member.country}/`)
      }
    }
  })

  it('carry no style of their own', () => {
    for (const { id } of content.countries)
      expect(figureOf(`${locale}/countries/${id}/`)).not.toContain('style=')
  })
})
