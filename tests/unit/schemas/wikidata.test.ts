import { expect, it } from 'vitest'
import { wikidataId } from '../../../src/schemas/wikidata.ts'

it.each(['Q17', 'Q219060'])('%s names an item of Wikidata', (id) => {
  expect(wikidataId.safeParse(id).success).toBe(true)
})

it.each(['17', 'q17', 'Q017', 'P17', 'Q', 'https://www.wikidata.org/wiki/Q17', ' Q17'])(
  '%s does not, and is told how one looks',
  (id) => {
    expect(wikidataId.safeParse(id).error?.issues[0]?.message).toBe(
      'is not an item of Wikidata: Q and its number, as in Q17',
    )
  },
)
