import { z } from 'zod'
import { dated, reasonGiven } from './date.ts'
import { webAddress } from './evidence.ts'
import { localized, text } from './localized.ts'

/** What a passage of a source is. */
export const passageKinds = ['title', 'heading', 'paragraph', 'item', 'caption'] as const

const passage = z.strictObject({
  /** The passage's number in the order of the text: p1, p2 … for its words, c1, c2 … for captions. */
  id: z.string().regex(/^[pc][1-9]\d*$/, 'is not a passage number: p1, p2 … or c1, c2 …'),
  /** What it is in the text. */
  kind: z.enum(passageKinds),
  /** SHA-256, in hexadecimal, of the passage as src/passages/digest.ts normalises it. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 in hexadecimal'),
  /** For a heading: its words, so that a reader finds the place. No other words of a source are kept. */
  heading: text.optional(),
  /** For a heading: its depth, 2 below the title. */
  level: z.int().min(1).max(6).optional(),
})

/** The kinds of publisher, from the reader's point of view. */
export const publisherKinds = ['state-media', 'news-outlet', 'government'] as const

/** A text that articles rest on: content/sources/ID.yaml. */
export const source = z
  .strictObject({
    /** The title as published. */
    title: text,
    /** Who published the text. */
    publisher: localized,
    /** What a note calls the publisher, where the name in full is long. */
    short: localized.optional(),
    /** What the text is about, in a word or two: tells it from others of the same publisher. */
    subject: localized.optional(),
    /** Where the text stands on the web, if its address is known. */
    url: webAddress.optional(),
    /** What kind of publisher speaks in it. */
    kind: z.enum(publisherKinds),
    /** What a reader should know of where the text comes from and how it reached us. */
    note: localized,
    /** The language of the text (BCP 47). */
    language: z.enum(['ja', 'en']),
    /** When the text was published, or what is known of it. */
    ...dated,
    /** What the text itself refers to as its source. */
    references: z
      .array(
        z.strictObject({
          /** The title of the work referred to. */
          title: text,
          /** The site or publisher named with it. */
          site: text,
        }),
      )
      .default([]),
    /** Every passage of the text, in order. Written by `npm run passages -- --yaml FILE`. */
    outline: z.array(passage).min(1),
  })
  .superRefine(reasonGiven)

export type Source = z.infer<typeof source>
