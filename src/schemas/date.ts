import { z } from 'zod'
import { parseEdtf } from '../date/edtf.ts'
import { edtfPattern } from '../date/edtf-pattern.ts'
import { dayOfMoment } from '../date/iso-day.ts'
import { isDay } from '../date/precision.ts'
import { localized } from './localized.ts'

/**
 * A date in EDTF (ISO 8601-2:2019): "2025-07-10", "2025-12", "2025-12-01/2025-12-10", "2025~", "2025-12-XX".
 * YAML parsers may hand over an unquoted day as a Date and a year as a number: both are taken as written.
 */
export const edtfDate = z
  .preprocess(
    (value) => {
      if (value instanceof Date && !Number.isNaN(value.getTime())) return dayOfMoment(value.getTime())
      return typeof value === 'number' ? String(value) : value
    },
    z.string().superRefine((value, context) => {
      const parsed = parseEdtf(value)
      if (!parsed.ok) context.addIssue({ code: 'custom', message: parsed.message })
    }),
  )
  .meta({ pattern: edtfPattern })

/** A day of the calendar, "2026-11-21": for what we did ourselves and therefore know to the day. */
export const day = edtfDate
  .refine((value) => {
    const parsed = parseEdtf(value)
    return parsed.ok && isDay(parsed.date)
  }, 'is not a whole day: write it as in "2026-11-21"')
  .meta({ format: 'date' })

/** The fields that say when something happened and how we know. Spread into an object's shape. */
export const dated = {
  /** When it happened, as exactly as is known and no more (EDTF). */
  date: edtfDate,
  /** `stated`: the source gives it. `inferred`: we worked it out, and `dateReason` says how. */
  dateBasis: z.enum(['stated', 'inferred']).default('stated'),
  /** For an inferred date: the steps that lead to it, for the reader. */
  dateReason: localized.optional(),
}

/** Refuses an inferred date without a reason, and a reason for a stated one. */
export const reasonGiven = (
  entry: { dateBasis: 'stated' | 'inferred'; dateReason?: unknown },
  context: z.RefinementCtx,
) => {
  if ((entry.dateBasis === 'inferred') !== (entry.dateReason !== undefined))
    context.addIssue({
      code: 'custom',
      path: ['dateReason'],
      message:
        entry.dateBasis === 'inferred'
          ? 'is missing: an inferred date needs "dateReason: { ja: …, en: … }"'
          : 'explains a date that is said to be stated: set "dateBasis: inferred", or remove the reason',
    })
}
