import { z } from 'zod'
import { entity } from './entity.ts'
import { coordinates } from './coordinates.ts'
import { reference } from './evidence.ts'
import { localized } from './localized.ts'

/** The regions by which countries are listed, in the order of the lists. */
export const regions = [
  'central-asia',
  'east-asia',
  'southeast-asia',
  'south-asia',
  'west-asia',
  'europe',
  'north-america',
] as const

/** ISO 3166-1 alpha-2 code: TJ. */
export const countryCode = z
  .string()
  .regex(/^[A-Z]{2}$/, 'is not an ISO 3166-1 alpha-2 code: two capital letters, as in TJ')

/** A country or area: content/countries/ID.yaml. */
export const country = z.strictObject({
  ...entity,
  /** The long form of the name. */
  officialName: localized,
  /** By which maps and lists of the world know it. */
  code: countryCode,
  /** The region under which it is listed. */
  region: z.enum(regions),
  /** The capital, where it is beyond dispute. */
  capital: z.strictObject({ name: localized, coordinates, evidence: z.array(reference).min(1) }).optional(),
})

export type Country = z.infer<typeof country>
