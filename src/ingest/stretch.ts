/** A part of a text: UTF-16 offsets, end exclusive. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/** Looks up the stretches of a text, none of which overlap, that overlap with another. Linear in its length. */
export function within<Item extends Stretch>(
  items: readonly Item[],
  length: number,
): (other: Stretch) => Item[] {
  const at = new Int32Array(length).fill(-1)
  items.forEach(({ start, end }, index) => at.fill(index, start, end))
  return ({ start, end }) =>
    [...new Set(at.subarray(start, end))].filter((index) => index >= 0).map((index) => items[index]!)
}
