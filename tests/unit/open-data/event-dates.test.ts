import { describe, expect, it } from 'vitest'
import { edtf } from '../../../src/date/edtf.ts'
import { formatDate } from '../../../src/date/words.ts'
import { calendarOf } from '../../../src/open-data/calendar.ts'
import { feedOf } from '../../../src/open-data/feed.ts'
import { graph } from '../../../src/open-data/json-ld/graph.ts'
import { recordsOf } from '../../../src/open-data/records.ts'
import { registriesOf } from '../../../src/figures/context.ts'
import { anEvent, soundContent } from '../../fixtures/content.ts'
import { addresses, modelOf, wordsOf } from '../../fixtures/subject.ts'

/** A visit of May, known to have come before the harbour talks. */
const visitOf = (date: string) =>
  anEvent(
    {
      date,
      before: {
        event: 'harbour-talks-2031',
        words: { ja: '港の会談より前', en: 'before the harbour talks' },
      },
      summary: undefined,
    },
    'visit',
  )

describe.each(['2031-05', '2031-05~', '2031-05-01/2031-05-10'])('an event of %s', (date) => {
  const events = [anEvent(), visitOf(date)]
  const model = modelOf({ events })
  const told = {
    ja: `${formatDate(edtf(date), 'ja')}（港の会談より前）`,
    en: `${formatDate(edtf(date), 'en')}, before the harbour talks`,
  }

  it('cannot be dated without what it came before', () => {
    const both = (['ja', 'en'] as const).map((locale) => formatDate(model.eventOf.get('visit')!.at, locale))
    expect(both).toEqual([told.ja, told.en])
    expect(formatDate(registriesOf(soundContent({ events })).eventOf.get('visit')!.at, 'en')).toBe(told.en)
  })

  it.each(['ja', 'en'] as const)('is so dated in feeds and calendars: %s', (locale) => {
    const { entries } = feedOf(undefined, locale, model, wordsOf(locale), addresses)
    const entry = entries.find(({ url }) => url.endsWith('#visit'))!
    expect(entry.summary).toContain(told[locale])
    expect(entry.paragraphs[0]).toContain(told[locale])
    const day = calendarOf(locale, model, wordsOf(locale), addresses).find(({ id }) => id === 'visit')!
    expect(day.summary).toContain(told[locale])
    expect(day.description.split(told[locale])).toHaveLength(2)
  })

  it('is so dated in records and in JSON-LD', () => {
    const { dateWords } = recordsOf(model, addresses).events.find(({ id }) => id === 'visit')!
    expect(dateWords).toEqual(told)
    const nodes = graph(model, addresses)['@graph'] as Record<string, unknown>[]
    const node = nodes.find((node) => String(node['@id']).endsWith('#visit'))!
    expect(node['description']).toEqual([
      { '@language': 'ja', '@value': told.ja },
      { '@language': 'en', '@value': told.en },
    ])
  })
})
