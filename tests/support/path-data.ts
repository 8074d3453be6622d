import { expect } from 'vitest'

/** Every corner of path data in absolute coordinates; throws on anything but relative steps. */
export function verticesOf(path: string): [number, number][] {
  expect(path).toMatch(/^[\d\s.lz-]*$|^M[\d\s.lzM-]*$/)
  const points: [number, number][] = []
  for (const [, ring] of path.matchAll(/M([^M]*)/g)) {
    const numbers = (ring!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    for (let at = 0; at < numbers.length; at += 2) {
      ;[x, y] = [x + numbers[at]!, y + numbers[at + 1]!]
      points.push([x, y])
    }
  }
  return points
}
