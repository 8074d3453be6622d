import { expect, it } from 'vitest'
import { placesInTheirCountries } from '../../../../src/check/rules/coordinates.ts'
import { aCountry, aTerm } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'
import type { Coordinates } from '../../../../src/schemas/coordinates.ts'

const norway = (coordinates: Coordinates) =>
  aCountry({ capital: { name: { ja: '港', en: 'Harbour' }, coordinates, evidence: [] } })

it('passes a place in its country, and one by its coast', () => {
  const terms = [aTerm({ kind: 'place', country: 'norland', coordinates: [10.7, 59.7] })]
  expect(find(placesInTheirCountries, { countries: [norway([10.75, 59.91])], terms })).toEqual([])
})

it('tells of a capital that lies in another country', () => {
  expect(find(placesInTheirCountries, { countries: [norway([18.07, 59.33])] }).map(told)).toEqual([
    expect.stringMatching(
      /^countries\/norland\.yaml · capital\.coordinates: \[18\.07, 59\.33\] lies \d+ km outside NO on the map → write its longitude/,
    ),
  ])
})

it('tells of a latitude that stands first', () => {
  expect(find(placesInTheirCountries, { countries: [norway([59.91, 10.75])] })).toMatchObject([
    { severity: 'error', hint: 'write [10.75, 59.91]: the longitude comes first' },
  ])
})

it('tells of a place that lies in another country than it says', () => {
  const terms = [aTerm({ kind: 'place', country: 'norland', coordinates: [139.69, 35.69] })]
  expect(find(placesInTheirCountries, { countries: [aCountry()], terms })).toMatchObject([
    { file: expect.stringMatching(/terms\//), place: 'coordinates' },
  ])
})
