/** A place on the axis, from 0 to 1, as SVG takes it: 0.12345 → 12.35%. */
export const percent = (place: number): string => `${Number((place * 100).toFixed(2))}%`
