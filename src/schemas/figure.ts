import { z } from 'zod'
import { passageRange } from './evidence.ts'
import { meetingLevels } from './framework.ts'
import { id } from './id.ts'
import { localized, text } from './localized.ts'

/** What every figure says in words. */
const words = {
  /** What is seen, as a statement. A number in it, in digits or words, is held against the data. */
  title: localized,
  /** What is drawn. */
  subtitle: localized,
  /** What the signs mean, and where the data come from. */
  caption: localized,
}

const drawn = {
  ...words,
  /** What the drawing shows, for those who do not see it. */
  alt: localized,
}

/** An event of the registry, with what a drawing says of it beside its date: 初の首脳会合 / first summit. */
const told = { event: id, words: localized }

/** The id of a paragraph, list or table of the article, as its page prints it: `economy-2`, `lead-1`. */
const paragraph = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*-[1-9]\d*$/, 'is not the id of a paragraph: write it as in "economy-2"')

/** The years of a framework: its levels, from the first meeting to the latest. */
const years = z.strictObject({
  kind: z.literal('years'),
  ...drawn,
  /** Id of a framework whose file says since when it meets at which levels. */
  framework: id,
  /** The article's own events among them. One that was decided or announced only is dashed. */
  events: z.array(z.strictObject({ ...told, level: z.enum(meetingLevels) })).min(1),
})

/** Who met whom: the people of one or more events, each on a line to where they met. */
const met = z.strictObject({
  kind: z.literal('met'),
  ...drawn,
  events: z.array(z.strictObject(told)).min(1).max(3),
})

/** Where: the countries of a piece with their neighbours, and the place. */
const where = z.strictObject({
  kind: z.literal('where'),
  ...drawn,
  /** Events with a place: the map is around these places, and the first one's countries are set off. */
  events: z.array(z.strictObject(told)).min(1).max(3),
  /** Ids of countries that the map has to hold whole, where the places do not tell enough. */
  countries: z.array(id).min(1).optional(),
})

/** Which source makes which of the claims that the article compares. */
const claims = z.strictObject({
  kind: z.literal('claims'),
  ...words,
  /** Ids of the article's sources, in the order of the columns. */
  sources: z
    .array(
      z.strictObject({
        source: id,
        /** A short name for the head of the column, and who speaks in the source. */
        name: localized,
        by: localized,
        /** Whose side the source reports: sources of one side share the word. */
        side: text,
      }),
    )
    .min(2)
    .max(6),
  /** How many claims sources of every side make, where the title says so. */
  shared: z.int().min(0).optional(),
  claims: z
    .array(
      z.strictObject({
        words: localized,
        /** The paragraph that speaks of it, and whose citations bear out what follows. */
        paragraph,
        /** The sources that make the claim, each with the passage, as the paragraph cites it. */
        says: z.record(id, passageRange).default({}),
        /** The sources that we read whole without finding it, as the paragraph says. */
        absent: z.array(id).default([]),
      }),
    )
    .min(2),
})

/** Three large numbers with what they count, each from a paragraph that has it. */
const figures = z.strictObject({
  kind: z.literal('figures'),
  ...drawn,
  figures: z.array(z.strictObject({ number: localized, words: localized, paragraph })).length(3),
})

/** The figure of an article: which one is drawn, from what, and its words. */
export const figure = z.discriminatedUnion('kind', [years, met, where, claims, figures])

export type Figure = z.infer<typeof figure>
export type FigureOf<Kind extends Figure['kind']> = Extract<Figure, { kind: Kind }>
