import { describe, expect, it } from 'vitest'
import { sitePaths } from '../../../src/check/site-paths.ts'
import { anEvent, anOriginal, soundContent } from '../../fixtures/content.ts'

const paths = sitePaths(soundContent())

describe('the pages that content makes', () => {
  it('are in each language the same, and the root', () => {
    expect([...paths].filter((path) => !/^\/(en|data)\//.test(path)).sort()).toEqual([
      '/',
      '/ja/',
      '/ja/about/',
      '/ja/actors/',
      '/ja/actors/mira-holt/',
      '/ja/articles/harbour-talks/',
      '/ja/countries/',
      '/ja/countries/norland/',
      '/ja/data/',
      '/ja/frameworks/',
      '/ja/frameworks/harbour-dialogue/',
      '/ja/meetings/',
      '/ja/rss.xml',
      '/ja/search/',
      '/ja/terms/',
      '/ja/timeline/',
      '/ja/timeline/actors/mira-holt/',
      '/ja/timeline/countries/norland/',
      '/ja/timeline/frameworks/harbour-dialogue/',
      '/ja/timeline/kinds/meeting/',
      '/ja/timeline/kinds/meetings/',
      '/ja/timeline/regions/europe/',
      '/ja/timeline/years/2031/',
    ])
    const segments = (locale: string) =>
      [...paths].filter((path) => path.startsWith(`/${locale}/`)).map((path) => path.slice(4))
    expect(segments('en')).toEqual(segments('ja'))
  })

  it('have the files of data and the feeds beside them', () => {
    for (const file of [
      'events.json',
      'events.csv',
      'events.ja.ics',
      'graph.jsonld',
      'schema/terms.schema.json',
      'feeds/en/all.json',
      'feeds/ja/countries/norland.atom',
      'feeds/en/frameworks/harbour-dialogue.json',
    ])
      expect(paths).toContain(`/data/${file}`)
    expect(paths).not.toContain('/data/terms.csv')
    expect(paths).not.toContain('/data/feeds/ja/actors/mira-holt.atom')
  })

  it('do not include a page for a term, a source, an event or an unknown id', () => {
    expect(paths).not.toContain('/ja/terms/port-lumen/')
    expect(paths).not.toContain('/ja/sources/harbour-gazette/')
    expect(paths).not.toContain('/ja/articles/harbour-talk/')
    expect(paths).not.toContain('/ja/timeline/actors/nobody/')
    expect(paths).not.toContain('/ja/timeline/kinds/call/')
  })

  it('include every article and every year that an event may touch', () => {
    const more = sitePaths(
      soundContent({
        originals: [anOriginal(), anOriginal({}, { id: 'tide-charter' })],
        events: [anEvent({ date: '2030-12/2031-01' })],
      }),
    )
    expect(more).toContain('/en/articles/tide-charter/')
    expect(more).toContain('/ja/timeline/years/2030/')
    expect(more).toContain('/ja/timeline/years/2031/')
    expect(more).not.toContain('/ja/timeline/years/2029/')
  })
})
