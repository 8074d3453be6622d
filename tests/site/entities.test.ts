import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readPage } from '../support/site.ts'

// What the pages must show is worked out here from the files alone, by other means than the site's own.

type Id = string
interface EventFile {
  id: Id
  kind: string
  status?: string
  countries: Id[]
  frameworks: Id[]
  actors: Id[]
}
interface Names {
  ja: string
  en: string
}
interface ActorFile {
  id: Id
  aliases?: { ja?: string[]; en?: string[] }
}
interface FrameworkFile {
  id: Id
  name: Names
  members?: { list: { country?: Id; from: string; to?: string }[] }
}

const entries = <Data>(folder: string): (Data & { id: Id })[] =>
  readdirSync(join('content', folder)).map((file) => ({
    countries: [],
    frameworks: [],
    actors: [],
    ...(parse(readFileSync(join('content', folder, file), 'utf8')) as Data),
    id: file.replace('.yaml', ''),
  }))
const events = entries<EventFile>('events')
const countries = entries<{ name: Names }>('countries')
const frameworks = entries<FrameworkFile>('frameworks')
const actors = entries<ActorFile>('actors')
/** Whether the sides met: what was only announced is no meeting. */
const isMeeting = ({ kind, status }: EventFile) =>
  status !== 'announced' && ['meeting', 'call', 'visit'].includes(kind)

const documents = new Map<string, Root>()
function documentOf(path: string): Root {
  const known = documents.get(path) ?? unified().use(rehypeParse).parse(readPage(path))
  documents.set(path, known)
  return known
}
function all(within: Root | Element, test: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(within, 'element', (element) => {
    if (test(element)) found.push(element)
  })
  return found
}
const byId = (path: string, id: string) =>
  all(documentOf(path), ({ properties }) => properties['id'] === id)[0]
const hrefs = (within: Element | Root) =>
  all(within, ({ tagName }) => tagName === 'a').map(({ properties }) => String(properties['href']))
const words = (element: ElementContent | Root) => toString(element).replace(/\s+/g, ' ').trim()

/** What each pair of a country and another country or a framework shares, by the address of its list. */
const expected = new Map<string, { all: EventFile[]; meetings: number }>()
for (const { id: row } of countries)
  for (const [kind, anchor, others] of [
    ['countries', 'with', countries],
    ['frameworks', 'under', frameworks],
  ] as const)
    for (const { id } of others) {
      const both = events.filter((event) => event.countries.includes(row) && event[kind].includes(id))
      if (both.length > 0 && id !== row)
        expected.set(`countries/${row}/#${anchor}-${id}`, {
          all: both,
          meetings: both.filter(isMeeting).length,
        })
    }

describe.each(['ja', 'en'])('who meets whom (%s)', (locale) => {
  const page = documentOf(`${locale}/meetings/`)
  const main = all(page, ({ tagName }) => tagName === 'main')[0]!
  const rest = (href: string) => href.replace(`/${locale}/`, '')

  /** Each pair of countries stands once, whichever of the two pages it leads to. */
  const pairs = [...expected].filter(([href]) => href.includes('#with-'))
  const ofNodes = (counts: string) => {
    const picture = all(main, ({ properties }) => properties['dataCounts'] === counts)[0]!
    const svg = all(picture, ({ tagName }) => tagName === 'svg')[0]!
    const isNode = ({ properties }: Element) => String(properties['className']).includes('node')
    return all(svg, isNode).map(
      (link) => [rest(String(link.properties['href'])), Number(words(link))] as const,
    )
  }

  it('draws a node with the number of meetings for each pair that met, and none for the others', () => {
    const nodes = ofNodes('meetings')
    const met = pairs.filter(([, { meetings }]) => meetings > 0)
    expect(nodes).toHaveLength(met.length / 2)
    for (const [href, count] of nodes) expect(count, href).toBe(expected.get(href)?.meetings)
  })

  it('draws, where all is asked for, a node with the number of events for each pair that shares one', () => {
    const nodes = ofNodes('all')
    expect(nodes).toHaveLength(pairs.length / 2)
    for (const [href, count] of nodes) expect(count, href).toBe(expected.get(href)?.all.length)
  })

  it('tells the same in a table, with the number of meetings, calls and visits', () => {
    const table = all(main, ({ tagName }) => tagName === 'table')[0]!
    const rows = all(table, ({ tagName }) => tagName === 'tr').slice(1)
    expect(rows).toHaveLength(pairs.length / 2)
    for (const row of rows) {
      const href = rest(hrefs(row)[0]!)
      const [meetings, events] = all(row, ({ tagName }) => tagName === 'td')
        .slice(-2)
        .map((cell) => Number(words(cell)))
      expect({ meetings, events }, href).toEqual({
        meetings: expected.get(href)?.meetings,
        events: expected.get(href)?.all.length,
      })
    }
  })

  it('leads from each node to a row that lists just those events', () => {
    for (const [href, { all: shared, meetings }] of expected) {
      const [path, anchor] = href.split('#')
      const row = byId(`${locale}/${path}`, anchor!)
      expect(row, href).toBeDefined()
      const listed = hrefs(row!).filter((link) => link.startsWith(`/${locale}/timeline/#`))
      expect(listed.sort(), href).toEqual(shared.map(({ id }) => `/${locale}/timeline/#${id}`).sort())
      const counts = all(row!, ({ tagName }) => tagName === 'td').slice(0, 2)
      expect(
        counts.map((cell) => Number(words(cell))),
        href,
      ).toEqual([shared.length, meetings])
    }
  })
})

describe.each(['ja', 'en'] as const)('the pages of entities (%s)', (locale) => {
  const years = (dates: (string | undefined)[]) => dates.flatMap((date) => date?.slice(0, 4) ?? [])

  it('name the frameworks of a country, each with the years of its membership', () => {
    let memberships = 0
    for (const { id, members } of frameworks)
      for (const { country, from, to } of members?.list ?? []) {
        if (country === undefined) continue
        const section = all(
          documentOf(`${locale}/countries/${country}/`),
          ({ tagName }) => tagName === 'section',
        ).find(({ properties }) => [properties['ariaLabelledBy']].flat().includes('memberships'))!
        const row = all(section, ({ tagName }) => tagName === 'tr').filter((row) =>
          hrefs(row).includes(`/${locale}/frameworks/${id}/#members`),
        )
        for (const year of years([from, to]))
          expect(row.map(words).join(), `${country} ${id}`).toContain(year)
        memberships += 1
      }
    expect(memberships).toBeGreaterThan(0)
  })

  it('name the members of a framework under the years in which they joined', () => {
    for (const { id, members } of frameworks.filter(({ members }) => members)) {
      const main = words(
        all(documentOf(`${locale}/frameworks/${id}/`), ({ tagName }) => tagName === 'main')[0]!,
      )
      for (const { country, from, to } of members!.list) {
        for (const year of years([from, to])) expect(main, id).toContain(year)
        if (country)
          expect(hrefs(documentOf(`${locale}/frameworks/${id}/`))).toContain(
            `/${locale}/countries/${country}/`,
          )
      }
    }
  })

  it('name an actor’s variants in both languages, marked as what they are', () => {
    for (const { id, aliases } of actors) {
      const facts = all(documentOf(`${locale}/actors/${id}/`), ({ tagName }) => tagName === 'dd')
      for (const language of ['ja', 'en'] as const) {
        const marked = facts
          .filter(({ properties }) => properties['lang'] === language)
          .map(words)
          .join(' | ')
        for (const alias of aliases?.[language] ?? []) expect(marked, id).toContain(alias)
      }
    }
  })

  it('list every meeting of an actor once, with all who took part', () => {
    for (const { id } of actors) {
      const rows = all(documentOf(`${locale}/actors/${id}/`), ({ tagName }) => tagName === 'tr').slice(1)
      const met = events.filter((event) => event.actors.includes(id) && isMeeting(event))
      const entryOf = (row: Element) => hrefs(row).find((href) => href.includes('/timeline/#'))
      expect(rows.map(entryOf).sort(), id).toEqual(
        met.map((event) => `/${locale}/timeline/#${event.id}`).sort(),
      )
      for (const event of met) {
        const row = rows.find((row) => entryOf(row)?.endsWith(`#${event.id}`))!
        for (const other of event.actors.filter((other) => other !== id))
          expect(hrefs(row), `${id} ${event.id}`).toContain(`/${locale}/actors/${other}/`)
        for (const framework of event.frameworks)
          expect(hrefs(row), `${id} ${event.id}`).toContain(`/${locale}/frameworks/${framework}/`)
      }
    }
  })

  it('tell of no number of events at home or in the indexes, so that a new event changes none of them', () => {
    for (const kind of ['countries', 'frameworks', 'actors']) {
      const heads = all(documentOf(`${locale}/${kind}/`), ({ tagName }) => tagName === 'thead')
      for (const head of heads) expect(words(head)).not.toMatch(/出来事|Events/)
    }
  })
})
