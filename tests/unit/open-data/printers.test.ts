import { parseFeed } from '@rowanmanning/feed-parser'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { printCsv } from '../../../src/open-data/csv.ts'
import { printAtom, printJsonFeed, printRss } from '../../../src/open-data/print-feeds.ts'
import { printCalendar } from '../../../src/open-data/ical.ts'
import { fieldNames, recordSchema } from '../../../src/open-data/json-schema.ts'
import { dataCollections } from '../../../src/schemas/data/collections.ts'
import type { Feed } from '../../../src/open-data/feed.ts'
import { fieldNames as described } from '../../../src/schemas/data/field-names.ts'

describe('CSV', () => {
  const columns = { id: (row: string[]) => row[0], text: (row: string[]) => row[1] }

  it('comes back as it was: quotes, commas, line breaks, Japanese', () => {
    const text = '「港」, "quay"\nsecond line; third'
    expect(parse(printCsv(columns, [['a', text]]), { columns: true })).toEqual([{ id: 'a', text }])
  })

  it.each(['one\ntwo', 'one\rtwo', 'one\r\ntwo'])('quotes the line break of %j', (text) => {
    expect(printCsv(columns, [['a', text]])).toBe(`id,text\r\na,"${text}"\r\n`)
  })

  it.each(['=1+1', '+81 3', '-5', '@name'])('keeps a spreadsheet from running %s', (text) => {
    expect(parse(printCsv(columns, [['a', text]]))).toEqual([
      ['id', 'text'],
      ['a', `'${text}`],
    ])
  })

  it('ends its lines with CRLF and leaves an unknown cell empty', () => {
    expect(printCsv(columns, [['a']])).toBe('id,text\r\na,\r\n')
  })
})

const feed: Feed = {
  locale: 'en',
  title: 'Harbour & <Quay>',
  description: 'All of it',
  page: 'https://example.org/en/',
  atom: 'https://example.org/all.atom',
  json: 'https://example.org/all.json',
  author: { name: 'Example', url: 'https://example.org/en/' },
  rights: 'CC BY 4.0',
  licence: 'https://example.org/licence',
  updated: '2031-06-01',
  entries: [
    {
      url: 'https://example.org/a/',
      title: 'Talks & <tea>',
      summary: 'They met.',
      paragraphs: ['Date: 2031', 'A < B & C ]]> D'],
      category: { term: 'meeting', label: 'Meetings' },
      published: '2031-06-01',
      updated: '2031-06-01',
    },
  ],
}

describe('feeds', () => {
  it('are read back with signs that XML and HTML reserve', () => {
    for (const xml of [printAtom(feed), printRss(feed, 'https://example.org/rss.xml')]) {
      const read = parseFeed(xml)
      expect(read.title).toBe('Harbour & <Quay>')
      expect(read.items[0]!.title).toBe('Talks & <tea>')
    }
    // As HTML within XML: what is text in the paragraph stays text.
    expect(printAtom(feed)).toContain('<![CDATA[<p>Date: 2031</p><p>A &lt; B &amp; C ]]&gt; D</p>]]>')
  })

  it('have no space around a title with reserved signs', () => {
    for (const xml of [printAtom(feed), printRss(feed, 'https://example.org/rss.xml')]) {
      const titles = [...xml.matchAll(/<title>(.*?)<\/title>/gs)].map(([, title]) => title)
      expect(titles).toEqual(['<![CDATA[Harbour & <Quay>]]>', '<![CDATA[Talks & <tea>]]>'])
    }
  })

  it('are complete without entries', () => {
    const empty = { ...feed, entries: [] }
    expect(parseFeed(printAtom(empty))).toMatchObject({
      items: [],
      updated: new Date('2031-06-01T00:00:00Z'),
    })
    expect(JSON.parse(printJsonFeed(empty))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      items: [],
    })
    expect(parseFeed(printRss(empty, 'https://example.org/rss.xml')).items).toEqual([])
  })

  it('are the same bytes for the same entries', () => {
    expect(printAtom(feed)).toBe(printAtom(structuredClone(feed)))
    expect(printJsonFeed(feed)).toBe(printJsonFeed(structuredClone(feed)))
  })
})

describe('a calendar', () => {
  const head = {
    locale: 'ja' as const,
    site: { id: 'harbour-crossroads', name: { ja: '港, 海; 空', en: 'Harbour Crossroads' } },
    description: 'すべて',
    self: 'https://example.org:8080/data/events.ja.ics',
    page: 'https://example.org/ja/timeline/',
  }
  const entry = {
    id: 'talks',
    start: '2031-05-04',
    end: '2031-05-05',
    summary: '「港」で会談; 続報, 𠮷田'.repeat(8),
    description: '一行目\n二行目 \\ 終',
    category: '会合',
    place: 'ルーメン港',
    url: 'https://example.org/ja/timeline/#talks',
    published: '2031-06-01',
    edtf: '[2031-05-04,2031-05-06]',
    certain: false,
  }
  const ics = printCalendar(head, [entry])

  it('is read back as it was given, folded within 75 octets', () => {
    const calendar = new ICAL.Component(ICAL.parse(ics) as string)
    expect(ics).toContain('\r\nNAME:港\\, 海\\; 空\r\n')
    const event = calendar.getFirstSubcomponent('vevent')!
    expect(event.getFirstPropertyValue('summary')).toBe(entry.summary)
    expect(event.getFirstPropertyValue('description')).toBe(entry.description)
    expect(event.getFirstPropertyValue('uid')).toBe('talks@harbour-crossroads')
    expect(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
    expect(ics).toContain('DTSTART;VALUE=DATE:20310504\r\nDTEND;VALUE=DATE:20310505\r\n')
    expect(ics).toContain('X-EDTF:[2031-05-04\\,2031-05-06]\r\n')
  })

  it('is the same bytes for the same entries, whatever the clock says', () => {
    expect(printCalendar(head, [entry])).toBe(ics)
    expect(ics).toContain('DTSTAMP:20310601T000000Z')
  })

  it('may be empty', () => {
    expect(ICAL.parse(printCalendar(head, []))).toBeTruthy()
  })
})

describe('the fields of the records', () => {
  it('are all described, and nothing else is', () => {
    const used = new Set(dataCollections.flatMap((name) => fieldNames(recordSchema(name, {}))))
    const ofFile = ['$schema', 'licence', 'documentation']
    expect([...new Set<string>(described)].sort()).toEqual([...used, ...ofFile].sort())
  })
})
