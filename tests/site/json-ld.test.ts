import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import jsonld, { type JsonLdDocument } from 'jsonld'
import { describe, expect, it } from 'vitest'
import { origin, readJson, recordsIn } from '../support/data.ts'
import { isForm, pagesOf, readPage } from '../support/site.ts'

const schemaOrg = 'https://schema.org/'

/** schema.org's context without the network: its vocabulary for every term, addresses where it says so. */
const address = { '@type': '@id' }
const context = { '@context': { '@vocab': schemaOrg, url: address, license: address } }

const documentLoader = async (url: string) => {
  if (url !== 'https://schema.org') throw new Error(`${url} is not to be loaded`)
  return { contextUrl: undefined, document: context, documentUrl: url } as never
}

type Node = Record<string, unknown> & { '@id'?: string; '@type'?: string }

const nodesOf = (value: unknown): Node[] => {
  if (Array.isArray(value)) return value.flatMap(nodesOf)
  if (typeof value !== 'object' || value === null) return []
  const inner = Object.values(value).flatMap(nodesOf)
  return '@value' in value ? [] : [value as Node, ...inner]
}

/** Types and properties of schema.org, from the declarations of schema-dts, a type's own and inherited. */
const vocabulary = (() => {
  const main = createRequire(import.meta.url).resolve('schema-dts')
  const text = readFileSync(join(dirname(main), 'schema.d.ts'), 'utf8')
  const own = new Map<string, { parents: string[]; properties: string[] }>()
  const declaration = /^(?:export )?interface (\w+?)(?:Base|Leaf)? extends ([^{]*) \{\n([\s\S]*?)^\}/gm
  for (const [, name, parents, body] of text.matchAll(declaration)) {
    const known = own.get(name!) ?? { parents: [], properties: [] }
    known.parents.push(...parents!.split(',').map((parent) => parent.trim().replace(/Base$/, '')))
    known.properties.push(...[...body!.matchAll(/^ {4}"?([\w]+)"?\??:/gm)].map(([, property]) => property!))
    own.set(name!, known)
  }
  const propertiesOf = (type: string, seen = new Set<string>()): string[] => {
    const found = own.get(type)
    if (!found || seen.has(type)) return []
    seen.add(type)
    return [...found.properties, ...found.parents.flatMap((parent) => propertiesOf(parent, seen))]
  }
  return { has: (type: string) => own.has(type), propertiesOf }
})()

const inPages = pagesOf().flatMap((path) =>
  [...readPage(path).matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json]) => [path, JSON.parse(json!) as Node] as const,
  ),
)
const graph = readJson('graph.jsonld') as Node
const all = [['graph.jsonld', graph] as const, ...inPages]
const defined = new Set((graph['@graph'] as Node[]).map((node) => node['@id']!))

describe('JSON-LD', () => {
  it('stands on the pages of articles, countries, frameworks and actors and on the timeline', () => {
    const pages = new Set(inPages.map(([path]) => path))
    const wanted = pagesOf().filter((path) =>
      /^\w+\/(timeline\/|(articles|countries|frameworks|actors)\/[^/]+\/)$/.test(path),
    )
    expect(wanted.length).toBeGreaterThan(100)
    expect(wanted.filter((path) => !pages.has(path))).toEqual([])
  })

  it('is read as RDF, every file and page, without loss', async () => {
    for (const [where, document] of all) {
      const options = { documentLoader, safe: true }
      const expanded = await jsonld.expand(document as JsonLdDocument, options)
      expect(expanded.length, where).toBeGreaterThan(0)
      const quads = await jsonld.toRDF(document as JsonLdDocument, options)
      expect((quads as unknown as object[]).length, where).toBeGreaterThan(5)
    }
  })

  it('uses types and properties that schema.org has', () => {
    expect(vocabulary.propertiesOf('NewsArticle')).toEqual(
      expect.arrayContaining(['headline', 'mentions', 'name']),
    )
    const unknown = new Set<string>()
    for (const [where, document] of all)
      for (const node of nodesOf(document)) {
        if ('@context' in node && !node['@type']) continue
        const keys = Object.keys(node).filter((key) => !key.startsWith('@'))
        if (!node['@type'] && keys.length === 0) continue
        const type = node['@type'] ?? '(none)'
        if (!vocabulary.has(type)) unknown.add(`${where}: ${type}`)
        // What a Role says of, it repeats under the property that it stands in.
        const known = new Set([
          ...vocabulary.propertiesOf(type),
          ...(/Role$/.test(type) ? ['member', 'hasOccupation'] : []),
        ])
        for (const key of keys) if (!known.has(key)) unknown.add(`${where}: ${type}.${key}`)
      }
    expect([...unknown]).toEqual([])
  })

  it('names each thing once in the graph, and refers to nothing outside it', () => {
    const nodes = graph['@graph'] as Node[]
    expect(defined.size).toBe(nodes.length)
    for (const [where, document] of all.filter(([path]) => !isForm(path)))
      for (const node of nodesOf(document)) if (node['@id']) expect(defined, where).toContain(node['@id'])
  })

  it('names an entity by the same URI on the pages of both languages as in the JSON files', () => {
    for (const kind of ['countries', 'frameworks', 'actors'])
      for (const { id, uri } of recordsIn(kind)) {
        expect(uri).toBe(`${origin}/data/${kind}.json#${id}`)
        for (const locale of ['ja', 'en'])
          expect(inPages.find(([path]) => path === `${locale}/${kind}/${id}/`)?.[1]['@id']).toBe(uri)
      }
    const events = new Set(recordsIn('events').map(({ uri }) => uri))
    const onTimeline = inPages.find(([path]) => path === 'ja/timeline/')![1]['@graph'] as Node[]
    expect(new Set(onTimeline.map((node) => node['@id']))).toEqual(events)
  })

  it('gives an event a startDate only where ISO 8601 says as much, and else EDTF and words', () => {
    const nodes = new Map((graph['@graph'] as Node[]).map((node) => [node['@id'], node]))
    for (const { uri, date, dateWords } of recordsIn('events')) {
      const node = nodes.get(uri)!
      if (/^\d{4}(-\d\d)?(-\d\d)?$/.test(String(date))) {
        expect(node['startDate']).toBe(date)
        expect(node['identifier']).toBeUndefined()
      } else {
        expect(node['startDate']).toBeUndefined()
        expect(node['identifier']).toMatchObject({ propertyID: 'EDTF', value: date })
        expect(JSON.stringify(node['description'])).toContain((dateWords as { en: string }).en)
      }
    }
  })
})
