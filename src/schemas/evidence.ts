import { z } from 'zod'
import { edtfDate } from './date.ts'
import { id } from './id.ts'
import { text } from './localized.ts'

/** Passages of a source: "p6", "p6-p7", "p3, p6-p7", "p4, c2" (c for a picture's caption). */
export const passageRange = z
  .string()
  .regex(
    /^([pc])\d+(-\1\d+)?(,\s*([pc])\d+(-\4\d+)?)*$/,
    'is not a list of passages: write "p6", "p6-p7" or "p3, p6-p7"',
  )

/** A citation: which passages of which source a statement rests on. */
export const citation = z.strictObject({
  /** Id of a file in content/sources/. */
  source: id,
  /** The passages, as `npm run passages` numbers them. */
  at: passageRange,
})

/** An address on the web. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'is not an address: write it in full, as in "https://example.org/"',
})

/** Where a fact beyond the sources can be checked. */
export const reference = z.strictObject({
  /** What to look at: the publication, treaty or page. */
  title: text,
  /** Who publishes it. */
  publisher: text,
  /** Where it stands, if it stands on the web. */
  url: webAddress.optional(),
  /** The date for which the fact is stated (EDTF). */
  asOf: edtfDate,
})

/** What a registry fact rests on: passages of our sources, or a reference outside them. */
export const evidence = z.union([citation, reference])
