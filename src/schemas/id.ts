import { z } from 'zod'

/** An id as it stands in a URL: `sco`, `wang-yi`. It names a file of the registry without its ending. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id: lower-case letters, digits and single hyphens, as in "wang-yi"',
  )

/** A list of ids, each once. */
export const ids = z
  .array(id)
  .default([])
  .refine((list) => new Set(list).size === list.length, 'names the same id twice: keep one')
