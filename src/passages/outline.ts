import type { Source } from '../schemas/source.ts'
import { digest } from './digest.ts'
import type { Passage } from './segment.ts'

/** What a source's record keeps of its text: each passage's number, kind and hash, and a heading's words. */
export const outlineOf = (passages: readonly Passage[]): Source['outline'] =>
  passages.map(({ id, kind, level, text }) => ({
    id,
    kind,
    ...(level === undefined ? {} : { level }),
    ...(kind === 'heading' ? { heading: text } : {}),
    sha256: digest(text),
  }))
