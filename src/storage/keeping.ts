import { createHash } from 'node:crypto'

/** What a cache calls that which was made from a source. */
export const keyOf = (source: string): string =>
  createHash('sha256').update(source).digest('base64url').slice(0, 22)

/**
 * How many days a cache keeps what nothing asks for. Builds of other content may share its folder, and what one of
 * them has no use for another has.
 */
const daysKept = 30

/** A day of 24 hours, counted from 1970. */
export const dayOf = (milliseconds: number): number => Math.floor(milliseconds / 86_400_000)

/** Whether what was last asked for on that day is kept no longer. */
export const isForgotten = (lastDay: number): boolean => dayOf(Date.now()) - lastDay > daysKept
