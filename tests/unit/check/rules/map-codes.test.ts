import { expect, it } from 'vitest'
import { mapCodes } from '../../../../src/check/rules/map-codes.ts'
import { aCountry, aFramework } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

const evidence = [{ source: 'harbour-gazette', at: 'p3' }]
const withMember = (name: string, code?: string) =>
  aFramework({ members: { list: [{ name: { ja: name, en: name }, code, from: '2004' }], evidence } })

it('tells of a country whose code is none, with the right one where its name has it', () => {
  const countries = [aCountry({ name: { ja: '英国', en: 'United Kingdom' }, code: 'UK' })]
  expect(find(mapCodes, { countries }).map(told)).toEqual([
    'countries/norland.yaml · code: "UK" is no code of a country that the maps can draw: they name it beside them → ' +
      'write "GB", the code of ISO 3166-1 for United Kingdom',
  ])
})

it('tells of a member’s code by its field, and does not stop the build', () => {
  expect(find(mapCodes, { frameworks: [withMember('Nowhere', 'QQ')] })).toMatchObject([
    { file: 'content/frameworks/harbour-dialogue.yaml', place: 'members.list[0].code', severity: 'warning' },
  ])
})

it('tells of a country that the atlas leaves out', () => {
  expect(find(mapCodes, { frameworks: [withMember('Tuvalu', 'TV')] })).toMatchObject([
    { message: 'the atlas has no shape for "TV": the maps name it beside them' },
  ])
})

it('asks for the id of a member that has a page', () => {
  expect(find(mapCodes, { frameworks: [withMember('Norland', 'NO')] })).toMatchObject([
    { place: 'members.list[0]', hint: 'write "country: norland" in place of its name and code' },
  ])
})

it('lets members without a code be', () => {
  expect(find(mapCodes, { frameworks: [withMember('Nowhere'), withMember('France', 'FR')] })).toEqual([])
})
