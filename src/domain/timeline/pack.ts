/** What a mark takes up from left to right, in pixels. */
export interface Reach {
  readonly from: number
  readonly to: number
}

/** The room between two marks of a row, in pixels. */
const gap = 2

/**
 * Puts marks into rows so that none meets another: each into the first row with room, in the order given. Returns
 * the row of each.
 */
export function pack(reaches: readonly Reach[]): number[] {
  const rows: Reach[][] = []
  return reaches.map((reach) => {
    const clear = (row: readonly Reach[]) =>
      row.every(({ from, to }) => to + gap <= reach.from || reach.to + gap <= from)
    const found = rows.findIndex(clear)
    if (found < 0) return rows.push([reach]) - 1
    rows[found]!.push(reach)
    return found
  })
}
