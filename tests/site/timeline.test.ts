import { describe, expect, it } from 'vitest'
import { eventDateWords } from '../../src/domain/event-date.ts'
import { locales, type Locale } from '../../src/domain/locale.ts'
import { buildModel } from '../../src/domain/model.ts'
import { filterPages } from '../../src/domain/timeline.ts'
import { laneKinds, type LaneKind } from '../../src/domain/timeline/lanes.ts'
import { readContent } from '../../src/files/read-content.ts'
import { readPage } from '../support/site.ts'

const model = buildModel(readContent('content').content)

/** The lanes of a drawing: the heading's id without its kind, and the ids of the events that its marks lead to. */
function lanesOf(html: string, kind: LaneKind) {
  const lanes = html.slice(html.indexOf(`data-lanes="${kind}"`)).split('data-lanes="')[1]!
  return lanes
    .split('<li class="lane">')
    .slice(1)
    .map((lane) => ({
      id: new RegExp(`<h3 id="${kind}-([^"]*)"`).exec(lane)![1]!,
      events: [...lane.matchAll(/<a (href="#[^>]*)>\s*<title>/g)].flatMap(([, attributes]) =>
        (/data-ids="([^"]+)"/.exec(attributes!) ?? /#([^"]+)"/.exec(attributes!))![1]!.split(' '),
      ),
    }))
}

const pages = filterPages(model).flatMap((page) =>
  locales.map((locale) => ({
    ...page,
    locale,
    path: [locale, 'timeline', ...(page.filter ?? []), ''].join('/'),
  })),
)

describe('every page of the timeline', () => {
  it('has each of its events once in the list, with its kind and days', () => {
    for (const { path, events } of pages) {
      const html = readPage(path)
      const listed = [...html.matchAll(/<li(?: class="span")? id="([^"]+)"[^>]* data-days="[^"]+"/g)].map(
        ([, id]) => id,
      )
      expect([path, listed.toSorted()]).toEqual([path, events.map(({ id }) => id).toSorted()])
    }
  })

  it('has each of its events once in each of its lanes, and in no other', () => {
    for (const { path, events } of pages.filter(({ events }) => events.length > 0)) {
      const html = readPage(path)
      for (const kind of laneKinds) {
        const expected = new Map<string, string[]>()
        for (const event of events)
          for (const lane of event[kind].length > 0 ? event[kind] : [''])
            expected.set(lane, [...(expected.get(lane) ?? []), event.id])
        const drawn = new Map(lanesOf(html, kind).map(({ id, events }) => [id, events.toSorted()]))
        expect([path, drawn]).toEqual([path, new Map([...expected].map(([id, ids]) => [id, ids.toSorted()]))])
      }
    }
  })

  it('draws nothing where there are no events', () => {
    for (const { path } of pages.filter(({ events }) => events.length === 0))
      expect(readPage(path)).not.toContain('class="drawing"')
  })
})

const text = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ')

describe('an event that came before another', () => {
  it.each(locales)('says so with its date, wherever that is printed (%s)', (locale: Locale) => {
    const early = model.events.filter(({ before }) => before)
    expect(early.length).toBeGreaterThan(0)
    const squeeze = (words: string) => words.replace(/\s+/g, '')
    const html = readPage(`${locale}/timeline/`)
    for (const event of early) {
      const words = squeeze(eventDateWords(event, locale))
      expect(squeeze(text(html))).toContain(words)
      const titles = [...html.matchAll(/<title>([^<]*)<\/title>/g)].filter(([, title]) =>
        title!.includes(event.name[locale]),
      )
      expect(titles.length).toBeGreaterThan(0)
      for (const [, title] of titles) expect(squeeze(title!)).toContain(words)
    }
  })
})
