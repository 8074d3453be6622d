/**
 * The passage numbers that a citation's range names, in its order: "p3, p6-p7" → p3, p6, p7.
 * A range that runs backwards or is malformed names nothing.
 */
export function passagesIn(range: string): string[] {
  return range.split(',').flatMap((part) => {
    const match = /^\s*([pc])(\d{1,4})(?:-\1(\d{1,4}))?\s*$/.exec(part)
    if (!match) return []
    const [, series, first, last] = match
    const from = Number(first)
    const to = last === undefined ? from : Number(last)
    return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => `${series}${from + index}`)
  })
}
