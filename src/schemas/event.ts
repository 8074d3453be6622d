import { z } from 'zod'
import { dated, reasonGiven } from './date.ts'
import { citation } from './evidence.ts'
import { id, ids } from './id.ts'
import { localized } from './localized.ts'

/** Something that happened, or is announced, at a date: content/events/ID.yaml. The timeline is made of these. */
export const event = z
  .strictObject({
    /** What happened, as a headline without a full stop. */
    name: localized,
    ...dated,
    /** One or two sentences more, where they help. */
    summary: localized.optional(),
    /** Ids of countries that take part. */
    countries: ids,
    /** Ids of frameworks under which it happens. */
    frameworks: ids,
    /** Ids of actors who take part. */
    actors: ids,
    /** Id of a term of kind `place`. */
    place: id.optional(),
    /** The passages that report it. */
    citations: z.array(citation).min(1),
  })
  .superRefine(reasonGiven)

export type Event = z.infer<typeof event>
