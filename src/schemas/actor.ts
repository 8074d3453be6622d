import { z } from 'zod'
import { edtfDate } from './date.ts'
import { entity } from './entity.ts'
import { evidence } from './evidence.ts'
import { id } from './id.ts'
import { localized, text } from './localized.ts'

const office = z.strictObject({
  /** The office in both languages: 外相 / Minister of Foreign Affairs. */
  title: localized,
  /** Since when it is held (EDTF), where that is known. */
  from: edtfDate.optional(),
  /** Until when it was held. */
  to: edtfDate.optional(),
  /** What says so. */
  evidence: z.array(evidence).min(1),
})

/** A person or an organisation that acts: content/actors/ID.yaml. The id puts the given name first. */
export const actor = z.strictObject({
  ...entity,
  /** How English lists sort a person whose family name is not the last word: Wang Yi. */
  sort: text.optional(),
  /** A person, or a body such as a ministry, an agency or an institute. */
  kind: z.enum(['person', 'organisation']),
  /** The country that the actor belongs to or speaks for. */
  country: id.optional(),
  /** The offices held, the latest last. */
  offices: z.array(office).default([]),
  /** What a reader should know about the spelling of the name, where it is not certain. */
  nameNote: localized.optional(),
})

export type Actor = z.infer<typeof actor>
