import { describe, expect, it } from 'vitest'
import { uniqueAliases } from '../../../../src/check/rules/aliases.ts'
import { aCountry, aFramework, aTerm, anActor } from '../../../fixtures/content.ts'
import { find, told } from '../../../fixtures/subject.ts'

const aliases = (ja: string[], en: string[] = []) => ({ aliases: { ja, en } })
const claimedBy = (...claims: Parameters<typeof aliases>[]) =>
  find(uniqueAliases, {
    actors: claims.map((claim, index) =>
      anActor({ name: { ja: `甲${index}`, en: `A${index}` }, ...aliases(...claim) }, `actor-${index}`),
    ),
  })

describe('an alias claimed by two entities', () => {
  it('is refused, with the file and field of the other', () => {
    expect(claimedBy([['港湾相']], [['港湾相']]).map(told)).toEqual([
      'actors/actor-1.yaml · aliases.ja[0]: "港湾相" is claimed by content/actors/actor-0.yaml too (aliases.ja[0]) → ' +
        'keep it in one of the two, or make it more exact, as with a given name or a title',
    ])
  })

  it.each([
    ['ＨＭ', 'HM', 'in width'],
    ['harbour minister', 'Harbour Minister', 'in case'],
    ['Harbour-Minister', 'Harbour Minister', 'by a hyphen'],
    ['ミラ・H', 'ミラH', 'by a middle dot'],
  ])('is refused where %s and %s differ only %s', (a, b) => {
    expect(claimedBy([[a]], [[b]])).toHaveLength(1)
  })

  it('is refused across languages', () => {
    expect(claimedBy([['HM']], [[], ['HM']])).toMatchObject([{ place: 'aliases.en[0]' }])
  })

  it('is refused across registries', () => {
    const changes = {
      terms: [aTerm(aliases([], ['Mira Holt']))],
      countries: [aCountry(aliases(['港湾対話']))],
      frameworks: [aFramework(aliases([], ['Port Lumen']))],
    }
    expect(find(uniqueAliases, changes).map(({ file, place }) => `${file} ${place}`)).toEqual([
      'content/countries/norland.yaml aliases.ja[0]',
      'content/frameworks/harbour-dialogue.yaml aliases.en[0]',
      'content/terms/port-lumen.yaml aliases.en[0]',
    ])
  })

  it('is refused in every further entity', () => {
    expect(claimedBy([['H']], [['H']], [['H']])).toHaveLength(2)
  })
})

it('is an alias to mend where it claims another’s name or abbreviation, whichever comes first', () => {
  const changes = {
    countries: [aCountry(aliases(['ミラ・ホルト'], ['HD']))],
  }
  expect(find(uniqueAliases, changes)).toMatchObject([
    { file: 'content/countries/norland.yaml', place: 'aliases.ja[0]' },
    { file: 'content/countries/norland.yaml', place: 'aliases.en[0]' },
  ])
})

it('refuses two entities of one name', () => {
  const changes = { countries: [aCountry(), aCountry({}, 'norland-2')] }
  expect(find(uniqueAliases, changes).map(({ place }) => place)).toEqual(['name.ja', 'name.en'])
})

it('lets one entity repeat its own name', () => {
  expect(find(uniqueAliases, { actors: [anActor(aliases(['ミラホルト'], ['MIRA HOLT']))] })).toEqual([])
})

it('lets aliases through that resemble each other', () => {
  expect(claimedBy([['ホルト港湾相']], [['ホルト前港湾相']])).toEqual([])
})
