import { z } from 'zod'
import { regions } from './country.ts'
import { id, ids } from './id.ts'
import { localized } from './localized.ts'

const words = {
  /** Who meets whom, as briefly as can be. */
  name: localized,
  /** A second line, where the name does not say it all. */
  note: localized.optional(),
}

/** A lane of the timeline by who meets whom, and the rule by which events fall into it. */
const lane = z
  .strictObject({
    id,
    ...words,
    /** Countries that all take part. */
    parties: ids,
    /** A region whose countries may take part besides; countries of none other may. */
    region: z.enum(regions).optional(),
    /** True: every country of the region takes part. */
    whole: z.boolean().default(false),
    /** Frameworks instead: an event of one of them, whoever takes part. */
    frameworks: ids,
  })
  .refine(
    ({ parties, region, frameworks }) =>
      frameworks.length > 0 ? parties.length === 0 && !region : parties.length > 0 || region !== undefined,
    { message: 'needs a rule: either "frameworks", or "parties", "region" or both' },
  )

/** The lanes by who meets whom, content/lanes.yaml. The last takes what no rule fits. */
export const lanes = z.strictObject({ lanes: z.array(lane), others: z.strictObject(words) })
export type Lanes = z.infer<typeof lanes>
