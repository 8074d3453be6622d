import { expect, it } from 'vitest'
import { entityKey, entityKeysIn, entityOf } from '../../../src/domain/entity-key.ts'

it('a key tells its entity', () => {
  expect(entityOf(entityKey('actors', 'mira-holt'))).toEqual({ kind: 'actors', id: 'mira-holt' })
})

it('entities of one id and different kinds have different keys', () => {
  expect(entityKey('countries', 'norland')).not.toBe(entityKey('frameworks', 'norland'))
})

it('what names entities has their keys, kind by kind', () => {
  expect(
    entityKeysIn({ actors: ['mira-holt'], frameworks: [], countries: ['southmark', 'norland'] }),
  ).toEqual(['countries/southmark', 'countries/norland', 'actors/mira-holt'])
})
