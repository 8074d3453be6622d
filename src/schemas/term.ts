import { z } from 'zod'
import { coordinates } from './coordinates.ts'
import { entity } from './entity.ts'
import { id } from './id.ts'

/** The kinds of term, in the order of the list. */
export const termKinds = ['place', 'document', 'programme', 'concept'] as const

/** A place, document, programme or concept that articles use: content/terms/ID.yaml. */
export const term = z.strictObject({
  ...entity,
  /** What the term names. */
  kind: z.enum(termKinds),
  /** For a place: the country it lies in. */
  country: id.optional(),
  /** For a place that is a point on a map: where it lies. */
  coordinates: coordinates.optional(),
})

export type Term = z.infer<typeof term>
