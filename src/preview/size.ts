/** The size of a link's picture that every network shows whole, in pixels. */
export const previewSize = { width: 1200, height: 630 } as const
