import { z } from 'zod'

/** An item of Wikidata, by which other data know the same thing: Q17. */
export const wikidataId = z
  .string()
  .regex(/^Q[1-9]\d*$/, 'is not an item of Wikidata: Q and its number, as in Q17')
