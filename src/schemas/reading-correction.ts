import { z } from 'zod'
import { reading, text } from './localized.ts'

/** A wrong reading, mended where it stands: one item of content/readings.yaml. */
const readingCorrection = z
  .strictObject({
    /** Words of an article in which the reading was wrong, as they stand there: 今後の会談. */
    context: text,
    /** The part of the context that is mended; it stands there once. */
    text,
    /** Its right reading in hiragana, with the kana that the text itself has. */
    reading,
    /** Why: what it was read as, and what it means here. */
    reason: text,
  })
  .superRefine(({ context, text }, check) => {
    const times = context.split(text).length - 1
    if (times !== 1)
      check.addIssue({
        code: 'custom',
        path: ['text'],
        message:
          times === 0
            ? `"${text}" does not stand in the context: copy it from there`
            : `"${text}" stands in the context ${times} times: choose a context in which it stands once`,
      })
  })

/** The readings that kuromoji and the registries get wrong: content/readings.yaml. */
export const readingCorrections = z.strictObject({ corrections: z.array(readingCorrection) })

export type ReadingCorrection = z.infer<typeof readingCorrection>
export type ReadingCorrections = z.infer<typeof readingCorrections>
