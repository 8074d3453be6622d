import { describe, expect, it } from 'vitest'
import { eventNode } from '../../../../src/open-data/json-ld/event.ts'
import { graph } from '../../../../src/open-data/json-ld/graph.ts'
import { inLanguage } from '../../../../src/open-data/json-ld/language.ts'
import type { Event } from '../../../../src/schemas/event.ts'
import { anEvent } from '../../../fixtures/content.ts'
import { addresses, modelOf } from '../../../fixtures/subject.ts'

function nodeOf(event: Partial<Event> = {}) {
  const model = modelOf({ events: [anEvent(event)] })
  return eventNode(model.events[0]!, model, inLanguage('en', addresses), addresses)
}

describe('an event', () => {
  it('refers to where it was, what it is about, who took part and what reports it', () => {
    expect(nodeOf()).toEqual({
      '@type': 'Event',
      '@id': 'https://example.org/data/events.json#harbour-talks-2031',
      name: 'Harbour talks are held',
      url: 'https://example.org/en/timeline/#harbour-talks-2031',
      startDate: '2031-05-04',
      location: { '@id': 'https://example.org/data/terms.json#port-lumen' },
      about: [
        { '@id': 'https://example.org/data/countries.json#norland' },
        { '@id': 'https://example.org/data/frameworks.json#harbour-dialogue' },
      ],
      attendee: [{ '@id': 'https://example.org/data/actors.json#mira-holt' }],
      subjectOf: [{ '@id': 'https://example.org/en/articles/harbour-talks/' }],
    })
  })

  it.each(['2031', '2031-05', '2031-05-04'])('of %s starts then, as exactly as that', (date) => {
    expect(nodeOf({ date })).toMatchObject({ startDate: date })
  })

  it.each([
    ['2031-05-01/2031-05-10', 'early May 2031'],
    ['2031-05-04~', 'about 4 May 2031'],
    ['2031?', '2031 (uncertain)'],
    ['2031-05-XX', 'May 2031 (day unknown)'],
    ['2031-22', 'summer 2031'],
    ['[2031-05,2031-07]', 'May 2031 or July 2031'],
    ['2031/..', 'since 2031'],
  ])('of %s has no startDate, but EDTF and words', (date, words) => {
    const node = nodeOf({ date })
    expect(node).not.toHaveProperty('startDate')
    expect(node).not.toHaveProperty('endDate')
    expect(node['identifier']).toEqual({ '@type': 'PropertyValue', propertyID: 'EDTF', value: date })
    expect(node['description']).toBe(words)
  })
})

describe('the graph', () => {
  it('has every reference within it, and each thing once', () => {
    const nodes = graph(modelOf(), addresses)['@graph'] as { '@id': string }[]
    const ids = nodes.map((node) => node['@id'])
    expect(new Set(ids).size).toBe(ids.length)
    const references = [...JSON.stringify(nodes).matchAll(/"@id":"([^"]*)"/g)].map(([, id]) => id!)
    expect(references.filter((id) => !ids.includes(id))).toEqual([])
  })
})
