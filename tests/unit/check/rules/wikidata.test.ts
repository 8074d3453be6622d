import { expect, it } from 'vitest'
import { uniqueWikidata } from '../../../../src/check/rules/wikidata.ts'
import { aCountry, aFramework, aTerm } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

it('refuses an item of Wikidata in two entries, over all registries', () => {
  const changes = {
    countries: [aCountry({ wikidata: 'Q17' }), aCountry({ wikidata: 'Q18' }, 'southmark')],
    frameworks: [aFramework({ wikidata: 'Q19' })],
    terms: [aTerm({ wikidata: 'Q17' })],
  }
  expect(find(uniqueWikidata, changes).map(told)).toEqual([
    'terms/port-lumen.yaml · wikidata: "Q17" is claimed by content/countries/norland.yaml too → ' +
      'look at https://www.wikidata.org/wiki/Q17, and remove it from the entry that it is not',
  ])
})

it('lets entries through that name an item each, or none', () => {
  expect(
    find(uniqueWikidata, { countries: [aCountry({ wikidata: 'Q17' }), aCountry({}, 'southmark')] }),
  ).toEqual([])
})
