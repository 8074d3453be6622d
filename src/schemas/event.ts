import { z } from 'zod'
import { dated, day, reasonGiven } from './date.ts'
import { citation } from './evidence.ts'
import { id, ids } from './id.ts'
import { localized, text } from './localized.ts'

/** What kind of thing an event is, in the order of the lists. */
export const eventKinds = [
  'meeting',
  'call',
  'visit',
  'agreement',
  'decision',
  'launch',
  'occasion',
  'upheaval',
] as const

export type EventKind = (typeof eventKinds)[number]

/** The kinds in which sides meet or speak with each other. */
export const meetingKinds: readonly EventKind[] = ['meeting', 'call', 'visit']

/** Whether what an event tells of took place, as far as its sources know. */
export const eventStatuses = ['held', 'announced', 'postponed'] as const

const atMost = (length: number) =>
  text.refine(
    (words) => [...words].length <= length,
    `is too long for a label: shorten it to ${length} characters`,
  )

/** Something that happened, or is announced, at a date: content/events/ID.yaml. The timeline is made of these. */
export const event = z
  .strictObject({
    /** What happened, as a headline without a full stop. */
    name: localized,
    /** The same in a few words, where there is no room: on the timeline's drawing, in lists of a day. */
    short: z.strictObject({ ja: atMost(14), en: atMost(28) }).optional(),
    /** What kind of thing it is. */
    kind: z.enum(eventKinds),
    /** `announced` or `postponed` where its sources speak of it as something to come. */
    status: z.enum(eventStatuses).default('held'),
    ...dated,
    /** An event of the timeline that it came before, where the date cannot say so, and the words for it. */
    before: z.strictObject({ event: id, words: localized }).optional(),
    /** One or two sentences more, where they help. */
    summary: localized.optional(),
    /** Ids of countries that take part. */
    countries: ids,
    /** Ids of frameworks under which it happens. */
    frameworks: ids,
    /** Ids of actors who take part. */
    actors: ids,
    /** Id of a term of kind `place`. */
    place: id.optional(),
    /** The day on which it was put on the timeline. */
    published: day,
    /** The passages that report it. */
    citations: z.array(citation).min(1),
  })
  .superRefine(reasonGiven)

export type Event = z.infer<typeof event>
