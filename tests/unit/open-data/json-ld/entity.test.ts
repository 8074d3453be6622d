import { describe, expect, it } from 'vitest'
import { entityNode } from '../../../../src/open-data/json-ld/entity.ts'
import { inBothLanguages, inLanguage } from '../../../../src/open-data/json-ld/language.ts'
import type { Content } from '../../../../src/domain/content.ts'
import type { EntityKind } from '../../../../src/domain/paths.ts'
import { aCountry, aFramework, anActor } from '../../../fixtures/content.ts'
import { addresses, modelOf } from '../../../fixtures/subject.ts'

const home = 'https://example.org'
const english = inLanguage('en', addresses)

const nodeOf = (kind: EntityKind, id: string, changes: Partial<Content> = {}, language = english) =>
  entityNode(modelOf(changes).entities[kind].get(id)!, language, addresses)

describe('a country', () => {
  it('has its code, its names in both languages and the URI of its record', () => {
    const country = aCountry({ aliases: { ja: ['北国'], en: ['The North'] } })
    expect(nodeOf('countries', 'norland', { countries: [country] })).toMatchObject({
      '@type': 'Country',
      '@id': `${home}/data/countries.json#norland`,
      name: 'Norland',
      alternateName: ['北の国', '北の共和国', '北国', 'Republic of Norland', 'The North'],
      url: `${home}/en/countries/norland/`,
      identifier: { propertyID: 'ISO 3166-1 alpha-2', value: 'NO' },
    })
  })

  it('is the same as an item of Wikidata, where the registry names one', () => {
    const countries = [aCountry({ wikidata: 'Q17' })]
    expect(nodeOf('countries', 'norland', { countries })['sameAs']).toBe('https://www.wikidata.org/wiki/Q17')
    expect(nodeOf('countries', 'norland')).not.toHaveProperty('sameAs')
  })

  it('has in a file for both languages each text with its language', () => {
    expect(nodeOf('countries', 'norland', {}, inBothLanguages(addresses))).toMatchObject({
      name: [
        { '@language': 'ja', '@value': '北の国' },
        { '@language': 'en', '@value': 'Norland' },
      ],
      url: [`${home}/ja/countries/norland/`, `${home}/en/countries/norland/`],
    })
  })
})

describe('a framework', () => {
  it('is an Organization where its members are known, with the dates that ISO 8601 can say', () => {
    const framework = aFramework({
      founded: { date: '2004~', evidence: [{ source: 'harbour-gazette', at: 'p2' }] },
      members: {
        list: [
          { country: 'norland', from: '2004-03' },
          { name: { ja: '島国', en: 'Isle' }, code: 'IX', from: '2004~', to: '2010' },
        ],
        evidence: [{ source: 'harbour-gazette', at: 'p3' }],
      },
    })
    const node = nodeOf('frameworks', 'harbour-dialogue', { frameworks: [framework] })
    expect(node['@type']).toBe('Organization')
    expect(node).not.toHaveProperty('foundingDate')
    expect(node['member']).toEqual([
      {
        '@type': 'OrganizationRole',
        member: { '@id': `${home}/data/countries.json#norland` },
        startDate: '2004-03',
      },
      {
        '@type': 'OrganizationRole',
        member: {
          '@type': 'Country',
          name: 'Isle',
          identifier: { '@type': 'PropertyValue', propertyID: 'ISO 3166-1 alpha-2', value: 'IX' },
        },
        endDate: '2010',
      },
    ])
  })

  it('is a Thing where they are not', () => {
    const node = nodeOf('frameworks', 'harbour-dialogue', {
      frameworks: [aFramework({ members: undefined })],
    })
    expect(node['@type']).toBe('Thing')
    expect(node).not.toHaveProperty('foundingDate')
    expect(node['alternateName']).toContain('HD')
  })
})

describe('an actor', () => {
  it('that is a person has offices, and as title those still held', () => {
    const evidence = [{ source: 'harbour-gazette', at: 'p4' }]
    const actor = anActor({
      offices: [
        { title: { ja: '議員', en: 'Member' }, from: '2020', to: '2025-01', evidence },
        { title: { ja: '港湾相', en: 'Harbour Minister' }, from: '2025~', evidence },
      ],
    })
    expect(nodeOf('actors', 'mira-holt', { actors: [actor] })).toMatchObject({
      '@type': 'Person',
      affiliation: { '@id': `${home}/data/countries.json#norland` },
      jobTitle: ['Harbour Minister'],
      hasOccupation: [
        { hasOccupation: { name: 'Member' }, startDate: '2020', endDate: '2025-01' },
        { hasOccupation: { name: 'Harbour Minister' } },
      ],
    })
  })

  it('that is an organisation has none of a person’s properties', () => {
    const node = nodeOf('actors', 'mira-holt', { actors: [anActor({ kind: 'organisation' })] })
    expect(node['@type']).toBe('Organization')
    expect(Object.keys(node)).not.toEqual(expect.arrayContaining(['jobTitle']))
    expect(node).not.toHaveProperty('affiliation')
  })
})
