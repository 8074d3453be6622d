import { digest } from '../passages/digest.ts'
import type { Passage } from '../passages/segment.ts'
import type { Source } from '../schemas/source.ts'

/** What became of a recorded passage in a copy of its source. */
export type Fate =
  | { readonly type: 'same' }
  /** The same words under another number. */
  | { readonly type: 'moved'; readonly to: string }
  /** Other words between the same neighbours. */
  | { readonly type: 'changed'; readonly to: string }
  | { readonly type: 'vanished' }

type Outline = Source['outline']

/**
 * Compares a source's record with a copy of its text, passage by passage, by their hashes. A passage whose hash is
 * gone has changed where the copy has a new one in its place, between the same neighbours; else it has vanished.
 */
export function compareOutline(outline: Outline, copy: readonly Passage[]): ReadonlyMap<string, Fate> {
  const fates = new Map<string, Fate>()
  const places = Map.groupBy(copy.keys(), (index) => digest(copy[index]!.text))
  const found = outline.map((recorded) => claim(places, recorded, copy))
  const taken = new Set(found)
  let index = 0
  while (index < outline.length) {
    const at = found[index]
    if (at !== undefined) {
      const { id } = copy[at]!
      fates.set(outline[index]!.id, id === outline[index]!.id ? { type: 'same' } : { type: 'moved', to: id })
      index++
      continue
    }
    const end = outline.findIndex((_, next) => next > index && found[next] !== undefined)
    const until = end === -1 ? outline.length : end
    const gap = newBetween(found[index - 1] ?? -1, found[until] ?? copy.length, copy, taken)
    outline.slice(index, until).forEach(({ id, kind }) => {
      const next = gap.findIndex((passage) => (passage.kind === 'caption') === (kind === 'caption'))
      const [successor] = next === -1 ? [] : gap.splice(next, 1)
      fates.set(id, successor ? { type: 'changed', to: successor.id } : { type: 'vanished' })
    })
    index = until
  }
  return fates
}

/** Of the places that hold a passage's words, the one under its own number, else the first that is free. */
function claim(
  places: Map<string, number[]>,
  { id, sha256 }: Outline[number],
  copy: readonly Passage[],
): number | undefined {
  const free = places.get(sha256) ?? []
  const own = free.findIndex((index) => copy[index]!.id === id)
  return free.splice(Math.max(own, 0), 1)[0]
}

const newBetween = (
  from: number,
  to: number,
  copy: readonly Passage[],
  taken: ReadonlySet<number | undefined>,
): Passage[] => copy.filter((_, index) => index > from && index < to && !taken.has(index))

/** How much of a record a copy holds, from 0 to 1. */
export function likeness(outline: Outline, copy: readonly Passage[]): number {
  const own = new Set(copy.map(({ text }) => digest(text)))
  return outline.filter(({ sha256 }) => own.has(sha256)).length / outline.length
}
