import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/files/read-content.ts'
import { readPage } from '../support/site.ts'

const { content } = readContent('content')
const names = new Map(content.countries.map(({ id, data }) => [id, data]))
const locales = ['ja', 'en'] as const

/** The map's section of a page, as far as it has one. */
const mapOf = (path: string): string | undefined =>
  /<section class="map".*?<\/section>/s.exec(readPage(path))?.[0]

describe.each(locales)('the maps in %s', (locale) => {
  it('mark each country on its own page, with a note on borders', () => {
    expect(content.countries.length).toBeGreaterThan(0)
    for (const { id, data } of content.countries) {
      const map = mapOf(`${locale}/countries/${id}/`)
      expect(map, id).toMatch(
        new RegExp(`<g class="self" data-code="${data.code}">\\s*<title>${data.name[locale]}</title>`),
      )
      expect(map, id).toContain(`href="/${locale}/about/#maps"`)
      expect(map, id).toContain('Natural Earth')
    }
    expect(readPage(`${locale}/about/`)).toContain('id="maps"')
  })

  it('offer a country’s frameworks, and show or name the other members of each', () => {
    for (const { id, data } of content.frameworks) {
      const members = data.members?.list.filter(({ to }) => to === undefined) ?? []
      for (const { country } of members.filter(({ country }) => country && members.length > 1)) {
        const map = mapOf(`${locale}/countries/${country}/`)!
        const layer = new RegExp(`value="${id}".*?<div class="layer">(.*?)</div>`, 's').exec(map)?.[1] ?? ''
        for (const member of members.filter((member) => member.country !== country)) {
          const { name, code } = member.country
            ? names.get(member.country)!
            : { ...member, name: member.name! }
          expect(layer, `${country}: ${id}`).toContain(name[locale])
          const drawn = layer.includes(`data-code="${code}"`)
          const told = /<p class="caveat">(.*?)<\/p>/.exec(layer)?.[1]?.includes(name[locale]) ?? false
          expect([drawn, told].filter(Boolean), `${country}: ${id}: ${name.en}`).toHaveLength(1)
        }
      }
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
        const drawn = map.split(`data-code="${code}"`).length - 1
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
      expect(mapOf(`${locale}/countries/${id}/`)).not.toContain('style=')
  })
})
