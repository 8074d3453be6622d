import { z } from 'zod'
import { dated, day, reasonGiven } from './date.ts'
import { figure } from './figure.ts'
import { id, ids } from './id.ts'
import { text } from './localized.ts'

const words = {
  /** The headline. No full stop. */
  title: text,
  /** What the article says, in one to three sentences: for lists, feeds and link previews. */
  summary: text,
  /** What a reader in a hurry takes away: three to five sentences. */
  keyPoints: z.array(text).min(1),
  /** What this article does not know: what the sources leave open, a sentence each. */
  unknowns: z.array(text).min(1),
}

/** The kinds of article: a report renders one source, an analysis compares several. */
export const articleKinds = ['report', 'analysis'] as const

/** The original, content/articles/SLUG/ja.mdx: its words, and the facts that have no language. */
export const original = z
  .strictObject({
    ...words,
    /** `report`: one source, all of it. `analysis`: several, compared. */
    kind: z.enum(articleKinds),
    /** The date of what the article is about, not of its writing. */
    ...dated,
    /** The day on which the article was first published here. */
    published: day,
    /** The day of the last change that a reader should know of. */
    updated: day.optional(),
    /** Id of a term of kind `place`: where it happened. */
    place: id.optional(),
    /** Ids of actors, the most important first. */
    actors: ids,
    /** Ids of frameworks, the most important first. */
    frameworks: ids,
    /** Ids of countries, the most important first. */
    countries: ids,
    /** Ids of the sources it rests on. */
    sources: ids.refine((list) => list.length > 0, 'is empty: an article rests on at least one source'),
    /** Ids of the events it reports. */
    events: ids,
    /** The figure under the headline, drawn from the registries. */
    figure: figure.optional(),
    /** True: shown by `npm run dev` only. */
    draft: z.boolean().default(false),
  })
  .superRefine(reasonGiven)

/** A translation, content/articles/SLUG/en.mdx: its words, and what it renders. */
export const translation = z.strictObject({
  ...words,
  /** The language of the original. */
  translationOf: z.literal('ja'),
  /** Digest of the original's body when it was rendered: tells a reader when the translation has fallen behind. */
  revision: z.string().regex(/^[0-9a-f]{12}$/, 'is not a digest of the original (12 hexadecimal digits)'),
})

export type Original = z.infer<typeof original>
export type Translation = z.infer<typeof translation>
