import { z } from 'zod'
import { dated, day, reasonGiven } from './date.ts'
import { citation } from './evidence.ts'
import { id, ids } from './id.ts'
import { localized } from './localized.ts'

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

/** Whether what an event tells of took place, as far as its sources know. */
export const eventStatuses = ['held', 'announced'] as const

/** The kinds in which sides meet or speak with each other. */
export const meetingKinds: readonly EventKind[] = ['meeting', 'call', 'visit']

/** Something that happened, or is announced, at a date: content/events/ID.yaml. The timeline is made of these. */
export const event = z
  .strictObject({
    /** What happened, as a headline without a full stop. */
    name: localized,
    /** What kind of thing it is. */
    kind: z.enum(eventKinds),
    /** `announced` for what its sources only announce. */
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
