import { expect, it } from 'vitest'
import { pathData, type Line } from '../../../src/map/lines.ts'

const line = (...points: [number, number][]): Line => ({ points, closed: false })
const ring = (...points: [number, number][]): Line => ({ points, closed: true })

it('writes relative steps in whole units', () => {
  expect(pathData([ring([10.4, 20.6], [12.6, 18], [11, 18.2])])).toBe('M10 21l3-3-2 0z')
})

it('writes decimals where they are asked for, without what goes without saying', () => {
  expect(pathData([line([1, 0.25], [1.5, 0], [0.5, 0.04])], 1)).toBe('M1 .3l.5-.3-1 0')
})

it('does not let rounding add up', () => {
  const points = Array.from({ length: 11 }, (_, index): [number, number] => [index * 0.4, 0])
  expect(pathData([line(...points)])).toBe('M0 0l1 0 1 0 1 0 1 0')
})

it('leaves out steps that go nowhere, and rings that are no more than a line', () => {
  expect(pathData([ring([1, 1], [1.2, 1.3], [2, 1]), line([5, 5], [6, 6])])).toBe('M5 5l1 1')
})
