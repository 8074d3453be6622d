import { boxOfLabel, overlap, within, type Box } from './boxes.ts'
import type { Label } from './drawing.ts'

/** A label with the places at which it may stand, the best first. */
export type Choice = readonly Label[]

export interface Placing {
  readonly sheet: { readonly width: number; readonly height: number }
  /** What no label may stand on. */
  readonly taken: readonly Box[]
}

/** How many places are tried in all before the search is given up. */
const most = 20_000

/**
 * Finds each label a place on the sheet, so that none stands over another or over what is taken: the best place of
 * all where they fit, else others, the later labels giving way first. Undefined where there is no such way.
 */
export function placeLabels(choices: readonly Choice[], { sheet, taken }: Placing): Label[] | undefined {
  const fitting = choices.map((choice) =>
    choice
      .map((label) => ({ label, box: boxOfLabel(label) }))
      .filter(({ box }) => within(box, sheet) && !taken.some((other) => overlap(box, other))),
  )
  let tried = 0
  const place = (index: number, placed: readonly { label: Label; box: Box }[]): Label[] | undefined => {
    if (index === fitting.length) return placed.map(({ label }) => label)
    for (const candidate of fitting[index]!) {
      if (++tried > most) return undefined
      if (placed.some(({ box }) => overlap(box, candidate.box))) continue
      const found = place(index + 1, [...placed, candidate])
      if (found) return found
    }
    return undefined
  }
  return place(0, [])
}

/**
 * As `placeLabels`, but a label without a place stands where it would best be: what is wrong with such a drawing,
 * `collisions` tells.
 */
export const placeOrLeave = (choices: readonly Choice[], placing: Placing): Label[] =>
  placeLabels(choices, placing) ?? choices.map(([best]) => best!)
