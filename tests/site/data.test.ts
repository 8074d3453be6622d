import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse as parseCsv } from 'csv-parse/sync'
import { parse as parseEdtf } from 'edtf'
import { describe, expect, it } from 'vitest'
import { dataFilesOf, origin, readData, readJson, recordsIn, type AnyRecord } from '../support/data.ts'
import { dist } from '../support/site.ts'

const files = dataFilesOf()
const collections = ['events', 'articles', 'countries', 'frameworks', 'actors', 'terms', 'sources']

const idsIn = (folder: string) =>
  readdirSync(join('content', folder)).map((name) => name.replace(/\.yaml$/, ''))

/** Every value under a key, at whatever depth, with its path. */
function* valuesIn(value: unknown, path = ''): Generator<[path: string, key: string, value: string]> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string') yield [`${path}/${key}`, key, inner]
    else yield* valuesIn(inner, `${path}/${key}`)
  }
}

describe('the JSON files', () => {
  it.each(collections)('%s.json keeps to the schema published beside it', (collection) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false })
    addFormats.default(ajv)
    const file = readJson(`${collection}.json`)
    expect(file['$schema']).toBe(`${origin}/data/schema/${collection}.schema.json`)
    const schema = readJson(`schema/${collection}.schema.json`)
    expect(schema['$id']).toBe(file['$schema'])
    const validate = ajv.compile(schema)
    validate(file)
    expect(validate.errors ?? []).toEqual([])
    // The schema would find fault: with a field too many, and with one that is missing.
    const [record] = file[collection] as AnyRecord[]
    expect(validate({ ...file, [collection]: [{ ...record, invented: 1 }] })).toBe(false)
    const { uri: _, ...less } = record!
    expect(validate({ ...file, [collection]: [less] })).toBe(false)
  })

  it('hold every entry of the content, and each field is described', () => {
    for (const folder of ['events', 'countries', 'frameworks', 'actors', 'terms'])
      expect(
        recordsIn(folder)
          .map(({ id }) => id)
          .sort(),
        folder,
      ).toEqual(idsIn(folder).sort())
    for (const collection of collections) {
      const undescribed = [...valuesIn(readJson(`schema/${collection}.schema.json`))].length
      expect(undescribed).toBeGreaterThan(0)
      const bare = propertiesWithout(readJson(`schema/${collection}.schema.json`))
      expect(bare, collection).toEqual([])
    }
  })

  it('point with each id at an entry that is there', () => {
    const known = Object.fromEntries(
      collections.map((name) => [name, new Set(recordsIn(name).map(({ id }) => id))]),
    )
    for (const collection of collections)
      for (const record of recordsIn(collection))
        for (const name of collections)
          if (Array.isArray(record[name]))
            for (const id of record[name]) expect(known[name], `${collection} ${record.id}`).toContain(id)
  })
})

function propertiesWithout(schema: unknown, path = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties } = schema as { properties?: Record<string, { description?: string; items?: unknown }> }
  const bare = Object.entries(properties ?? {}).flatMap(([name, property]) =>
    property.description || collections.includes(name) ? [] : [`${path}/${name}`],
  )
  return [
    ...bare,
    ...Object.entries(schema).flatMap(([key, inner]) => propertiesWithout(inner, `${path}/${key}`)),
  ]
}

describe('dates', () => {
  const dateKeys = new Set(['date', 'from', 'to', 'first', 'latest', 'asOf', 'published', 'updated'])

  it('are valid EDTF in every file', () => {
    const dates: [where: string, date: string][] = [
      ...collections.flatMap((name) =>
        [...valuesIn(readJson(`${name}.json`))].flatMap(([path, key, value]): [string, string][] =>
          dateKeys.has(key) ? [[`${name}.json${path}`, value]] : [],
        ),
      ),
      ...['events', 'articles'].flatMap((name) =>
        table(name).flatMap(({ id, date, published }): [string, string][] => [
          [`${name}.csv ${id}`, date!],
          [`${name}.csv ${id} published`, published!],
        ]),
      ),
      ...[...readData('events.ja.ics').matchAll(/^X-EDTF:(.*)\r$/gm)].map(([, text]): [string, string] => [
        'events.ja.ics',
        text!.replaceAll('\\,', ','),
      ]),
      ...[...valuesIn(readJson('graph.jsonld'))].flatMap(([path, key, value]): [string, string][] =>
        /Date$|^date/.test(key) || (key === 'value' && path.includes('identifier') && /^\d{3}/.test(value))
          ? [[`graph.jsonld${path}`, value]]
          : [],
      ),
    ]
    expect(dates.length).toBeGreaterThan(300)
    const wrong = dates.filter(([, date]) => {
      try {
        parseEdtf(date)
        return false
      } catch {
        return true
      }
    })
    expect(wrong).toEqual([])
  })
})

const table = (name: string) =>
  parseCsv(readData(`${name}.csv`), { columns: true }) as Record<string, string>[]

describe('the CSV files', () => {
  it.each(['events', 'articles'])('%s.csv has a row for each record, with the same values', (name) => {
    const records = recordsIn(name)
    const rows = table(name)
    expect(rows.map(({ id }) => id)).toEqual(records.map(({ id }) => id))
    for (const [index, record] of records.entries()) {
      const row = rows[index]!
      const both = (field: string, column: string) => {
        const value = record[field] as { ja?: unknown; en?: unknown } | undefined
        const cell = (text: unknown) => (Array.isArray(text) ? text.join('\n') : (text ?? ''))
        expect([row[`${column}_ja`], row[`${column}_en`]], `${record.id} ${field}`).toEqual([
          cell(value?.ja),
          cell(value?.en),
        ])
      }
      for (const field of ['uri', 'kind', 'date', 'place', 'published'])
        expect(row[field], `${record.id} ${field}`).toBe(record[field] ?? '')
      for (const field of ['countries', 'frameworks', 'actors', 'articles', 'sources', 'events'])
        if (Array.isArray(record[field]))
          expect(row[field]!.split('; ').filter(Boolean)).toEqual(record[field])
      expect(row['date_basis']).toBe(record['dateBasis'])
      both('pages', 'page')
      both('dateWords', 'date')
      both('dateReason', 'date_reason')
      both('summary', 'summary')
      if (name === 'events') both('name', 'name')
      else {
        both('title', 'title')
        both('keyPoints', 'key_points')
        both('unknowns', 'unknowns')
      }
    }
  })

  it('are UTF-8 without a byte order mark, with CRLF', () => {
    for (const name of ['events', 'articles']) {
      const text = readData(`${name}.csv`)
      expect(text.startsWith('id,uri,')).toBe(true)
      expect(text.endsWith('\r\n')).toBe(true)
      expect(text.split('\r\n').length - 2).toBe(recordsIn(name).length)
    }
  })
})

describe('addresses in the data', () => {
  it('lead to pages, anchors and files of the site', () => {
    const anchors = new Map<string, Set<string>>()
    const anchorsOf = (file: string) => {
      if (!anchors.has(file)) {
        const text = readFileSync(join(dist, file), 'utf8')
        const ids = file.endsWith('.html')
          ? [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
          : [...valuesIn(JSON.parse(text))].flatMap(([, key, value]) =>
              key === 'id' ? [value] : key === '@id' ? [value.replace(/^.*#/, '')] : [],
            )
        anchors.set(file, new Set(ids))
      }
      return anchors.get(file)!
    }
    const urls = new Map<string, string>()
    for (const file of files) {
      // Lines of iCalendar are folded.
      const text = readData(file).replaceAll('\r\n ', '')
      for (const [url] of text.matchAll(/http:\/\/localhost:4321\/[^\s"'<>,\\]*/g)) urls.set(url, file)
    }
    expect(urls.size).toBeGreaterThan(400)
    const broken = [...urls].filter(([url]) => {
      const { pathname, hash } = new URL(url)
      const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname
      if (!existsSync(join(dist, file))) return true
      return hash !== '' && !anchorsOf(file).has(decodeURIComponent(hash.slice(1)))
    })
    expect(broken).toEqual([])
  })

  it('are all named on the data page of each language', () => {
    for (const locale of ['ja', 'en']) {
      const html = readFileSync(join(dist, locale, 'data/index.html'), 'utf8')
      const own = files.filter(
        (file) => !/(^|[/.])(ja|en)[/.]/.test(file) || new RegExp(`[/.]${locale}[/.]`).test(file),
      )
      expect(own.length).toBeGreaterThan(90)
      for (const file of own) expect(html, file).toContain(`href="/data/${file}"`)
    }
  })

  it('are not in the search index', () => {
    const folder = join(dist, 'pagefind/fragment')
    const urls = readdirSync(folder).map(
      (name) => /"url":"([^"]*)"/.exec(gunzipSync(readFileSync(join(folder, name))).toString('utf8'))?.[1],
    )
    expect(urls.length).toBe(2 * recordsIn('articles').length)
    for (const url of urls) expect(url).toMatch(/^\/?(ja|en)\/articles\//)
  })
})
