import { z } from 'zod'
import { countryCode } from './country.ts'
import { edtfDate } from './date.ts'
import { entity } from './entity.ts'
import { evidence } from './evidence.ts'
import { id } from './id.ts'
import { localized, text } from './localized.ts'

/** The levels by which frameworks are listed, in the order of the lists. */
export const levels = [
  'central-asia-plus',
  'regional',
  'cross-regional',
  'global',
  'bilateral',
  'initiative',
] as const

/** The levels at which a framework meets, the highest first. */
export const meetingLevels = ['heads', 'ministers', 'officials', 'experts'] as const

const member = z
  .strictObject({
    /** Id of a country of the registry … */
    country: id.optional(),
    /** … or the name of one that the registry does not hold. */
    name: localized.optional(),
    /** … and its ISO 3166-1 alpha-2 code, for the map. */
    code: countryCode.optional(),
    /** Since when (EDTF). */
    from: edtfDate,
    /** Until when, for one that has left. */
    to: edtfDate.optional(),
  })
  .refine((entry) => entry.code === undefined || entry.name !== undefined, {
    path: ['code'],
    message: 'stands in the country’s own file: remove it',
  })
  .refine((entry) => (entry.country === undefined) !== (entry.name === undefined), {
    message: 'needs either "country: ID" or "name: { ja: …, en: … }"',
  })

/** An organisation of states, a dialogue, a treaty or an initiative: content/frameworks/ID.yaml. */
export const framework = z.strictObject({
  ...entity,
  /** The abbreviation that both languages use: SCO, CA+JAD. */
  abbreviation: text.optional(),
  /** What kind of framework it is, by who takes part. */
  level: z.enum(levels),
  /** When it began (EDTF), and what says so. */
  founded: z.strictObject({ date: edtfDate, evidence: z.array(evidence).min(1) }).optional(),
  /** Its members, each with the date from which it belongs, and what says so. All of them or none. */
  members: z.strictObject({ list: z.array(member).min(1), evidence: z.array(evidence).min(1) }).optional(),
  /** Id of the framework whose form it takes: c5-plus-1 for CA+JAD. Those that share a form are compared. */
  form: id.optional(),
  /** The partner that meets the others in such a form: a country of the registry, or a name. */
  partner: z.union([z.strictObject({ country: id }), z.strictObject({ name: localized })]).optional(),
  /** At which levels it meets, the first and the latest meeting of each (EDTF), and what says so. */
  meets: z
    .array(
      z.strictObject({
        level: z.enum(meetingLevels),
        first: edtfDate.optional(),
        latest: edtfDate.optional(),
        evidence: z.array(evidence).min(1),
      }),
    )
    .default([]),
  /** What is promised under it, each with what says so. */
  promises: z.array(z.strictObject({ text: localized, evidence: z.array(evidence).min(1) })).default([]),
})

export type Framework = z.infer<typeof framework>
