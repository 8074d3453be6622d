import { describe, expect, it } from 'vitest'
import { formatDate } from '../../src/date/words.ts'
import { eventDate } from '../../src/domain/event-date.ts'
import { locales, type Locale } from '../../src/language/locale.ts'
import { revisionOf } from '../../src/check/revision.ts'
import { buildModel } from '../../src/domain/model.ts'
import { filterPages } from '../../src/timeline/pages.ts'
import { lanesIn } from '../../src/timeline/items.ts'
import { inLanes, laneKinds, type LaneKind } from '../../src/timeline/lanes.ts'
import { byMonth } from '../../src/timeline/list.ts'
import { levels } from '../../src/timeline/text-width.ts'
import { readContent } from '../../src/files/read-content.ts'
import { readPage } from '../support/site.ts'

const model = buildModel(readContent('content').content, revisionOf)
const lanesOf = lanesIn(model)

/** The lanes of a drawing, each with the ids of the events that its nodes lead to at one of its widths. */
function drawnLanes(html: string, kind: LaneKind, level: number) {
  const lanes = html.slice(html.indexOf(`data-lanes="${kind}"`)).split('data-lanes="')[1]!
  return lanes
    .split('<li class="lane"')
    .slice(1)
    .map((lane) => {
      const drawn = lane.split(/<div class="w(?=\d)/).find((part) => part.startsWith(`${level}`))!
      return {
        id: /data-lane(?:="([^"]*)")?/.exec(lane)![1] ?? '',
        events: [...drawn.matchAll(/<a (href="#[^>]*)>/g)].flatMap(([, attributes]) =>
          (/data-ids="([^"]+)"/.exec(attributes!) ?? /#([^"]+)"/.exec(attributes!))![1]!.split(' '),
        ),
      }
    })
}

const pages = filterPages(model).flatMap((page) =>
  locales.map((locale) => ({
    ...page,
    locale,
    path: [locale, 'timeline', ...(page.filter ?? []), ''].join('/'),
  })),
)

describe('every page of the timeline', () => {
  it('lists each of its events once, the newest first, with its kind and days', () => {
    for (const { path, events } of pages) {
      const html = readPage(path)
      const listed = [...html.matchAll(/<li id="([^"]+)"[^>]* data-days="[^"]+"/g)].map(([, id]) => id)
      const expected = byMonth(events).flatMap(({ days }) => days.flat().map(({ id }) => id))
      expect([path, listed]).toEqual([path, expected])
    }
  })

  it('has each of its events in each of its lanes, and in no other, at each width', () => {
    for (const { path, events } of pages.filter(({ events }) => events.length > 0)) {
      const html = readPage(path)
      for (const kind of laneKinds)
        for (const level of levels) {
          const expected = new Map(
            inLanes(kind, events, lanesOf).map(({ id, events }) => [
              id ?? '',
              events.map(({ id }) => id).toSorted(),
            ]),
          )
          const drawn = new Map(
            drawnLanes(html, kind, level).map(({ id, events }) => [id, [...new Set(events)].toSorted()]),
          )
          expect([path, level, drawn]).toEqual([path, level, expected])
        }
    }
  })

  it('says how many events it shows, once, and where there are none leads to the rest', () => {
    for (const { path, events } of pages) {
      const html = readPage(path)
      const counts = [...html.matchAll(/data-shown[^>]*>([^<]*)</g)].map(([, text]) =>
        Number(/\d+/.exec(text!)![0]),
      )
      expect([path, counts]).toEqual([path, events.length > 0 ? [events.length] : []])
      expect([path, html.includes('class="drawing"')]).toEqual([path, events.length > 0])
      expect([path, html.includes('<script type="module" src="/_astro/_...filter_')]).toEqual([
        path,
        events.length > 0,
      ])
    }
  })
})

const text = (html: string) => html.replace(/<[^>]+>/g, '').replace(/\s+/g, '')

describe('an event that came before another', () => {
  it.each(locales)('says so with its date (%s)', (locale: Locale) => {
    const early = model.events.filter(({ before }) => before)
    expect(early.length).toBeGreaterThan(0)
    const html = text(readPage(`${locale}/timeline/`))
    for (const event of early)
      expect(html).toContain(formatDate(eventDate(event), locale).replace(/\s+/g, ''))
  })
})

it('talks are not drawn under the frameworks that they touched on', () => {
  const lanes = drawnLanes(readPage('en/timeline/'), 'frameworks', 992)
  const of = (event: string) => lanes.filter(({ events }) => events.includes(event)).map(({ id }) => id)
  expect(of('wang-lavrov-kuala-lumpur-2025')).toEqual([''])
  expect(of('wang-rahmon-dushanbe-2025')).toEqual([''])
  expect(of('xi-lavrov-beijing-2025')).toEqual([''])
  expect(of('sco-summit-tianjin-2025')).toEqual(['sco'])
  expect(of('china-tajikistan-strategic-dialogue-2025')).toEqual(['china-tajikistan-strategic-dialogue'])
})
