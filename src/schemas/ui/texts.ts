import { z } from 'zod'
import { text } from '../localized.ts'

/** One text for each of the names of a list. */
export const each = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>)

/** One text for each of the names given. */
export const texts = <Name extends string>(...names: Name[]) => each(names)

/** A text that depends on a number: English has a form for one, Japanese does not. */
export const counted = z.strictObject({ one: text.optional(), other: text })
