/** An upright rectangle on the page, in CSS pixels. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export const everywhere: Box = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity }

/** What two boxes share; it has no area where they share nothing. */
export const shared = (a: Box, b: Box): Box => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
})

/** The smallest box around both. */
export const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
})

export const widthOf = ({ left, right }: Box): number => right - left
export const heightOf = ({ top, bottom }: Box): number => bottom - top

/** Tells whether two boxes share more than `tolerance` pixels both ways. */
export function overlap(a: Box, b: Box, tolerance = 1): boolean {
  const common = shared(a, b)
  return widthOf(common) > tolerance && heightOf(common) > tolerance
}

/** Tells whether one stands over the other: they share some of their width. */
export const inOneColumn = (a: Box, b: Box): boolean => widthOf(shared(a, b)) > 1

/** Tells whether two boxes stand on one line of text: they share half of the lower one's height. */
export const onOneLine = (a: Box, b: Box): boolean =>
  heightOf(shared(a, b)) > Math.min(heightOf(a), heightOf(b)) / 2
