import type { Weight } from '../figures/drawing.ts'

/**
 * The room that words take, with the widest of the fonts that a reader may have: a map's labels are placed before
 * it is known which. Full-width characters are as wide as they are high.
 */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  const ems = [...text].reduce((sum, character) => sum + emsOf(character), 0)
  return ems * size * (weight === 'semibold' ? 1.06 : 1)
}

function emsOf(character: string): number {
  if (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/u.test(character)) return 1
  if (/[ijlt.,'’·  |()]/u.test(character)) return 0.36
  if (/[mwMW]/u.test(character)) return 0.92
  return /\p{Lu}/u.test(character) ? 0.7 : 0.6
}
