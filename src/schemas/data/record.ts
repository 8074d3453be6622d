import { z } from 'zod'
import { actor } from '../actor.ts'
import { articleKinds } from '../article.ts'
import { country } from '../country.ts'
import { dated, day } from '../date.ts'
import { event } from '../event.ts'
import { framework } from '../framework.ts'
import { id, ids } from '../id.ts'
import { localized, text } from '../localized.ts'
import { source } from '../source.ts'
import { term } from '../term.ts'

const url = z.url()

/** What every record begins with: its id, the URI that names it for good, and its page in each language. */
const named = { id, uri: url, pages: z.strictObject({ ja: url, en: url }) }

/** A date in words, in both languages, as the site prints it. */
const dateWords = { dateWords: localized }

const sentences = z.strictObject({ ja: z.array(text).min(1), en: z.array(text).min(1) })

/**
 * The records of the open data, by collection: the entries of the registries as they are written, and events and
 * articles with what else the site knows of them. The published JSON Schemas are made of these.
 */
export const records = {
  events: z.strictObject({ ...named, ...event.shape, ...dateWords, articles: ids }),
  articles: z.strictObject({
    ...named,
    kind: z.enum(articleKinds),
    title: localized,
    summary: localized,
    keyPoints: sentences,
    unknowns: sentences,
    ...dated,
    ...dateWords,
    published: day,
    updated: day.optional(),
    place: id.optional(),
    actors: ids,
    frameworks: ids,
    countries: ids,
    sources: ids,
    events: ids,
  }),
  countries: z.strictObject({ ...named, ...country.shape }),
  frameworks: z.strictObject({ ...named, ...framework.shape }),
  actors: z.strictObject({ ...named, ...actor.shape }),
  terms: z.strictObject({ ...named, ...term.shape }),
  sources: z.strictObject({ ...named, ...source.shape, ...dateWords }),
} as const

export type Records = { [Name in keyof typeof records]: z.infer<(typeof records)[Name]> }
