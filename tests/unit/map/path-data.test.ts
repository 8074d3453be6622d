import { expect, it } from 'vitest'
import { PathData } from '../../../src/map/path-data.ts'

const draw = (steps: (data: PathData) => void): string => {
  const data = new PathData()
  steps(data)
  return data.toString()
}

it('writes whole relative steps', () => {
  const path = draw((data) => {
    data.moveTo(10.4, 20.6)
    data.lineTo(12.6, 18)
    data.lineTo(11, 18.2)
    data.closePath()
  })
  expect(path).toBe('M10 21l3-3-2 0z')
})

it('does not let rounding add up', () => {
  const path = draw((data) => {
    data.moveTo(0, 0)
    for (let x = 0.4; x <= 4; x += 0.4) data.lineTo(x, 0)
  })
  expect(path).toBe('M0 0l1 0 1 0 1 0 1 0')
})

it('leaves out steps that go nowhere, and rings that are no more than a line', () => {
  const path = draw((data) => {
    data.moveTo(1, 1)
    data.lineTo(1.2, 1.3)
    data.lineTo(2, 1)
    data.closePath()
    data.moveTo(5, 5)
    data.lineTo(6, 6)
  })
  expect(path).toBe('M5 5l1 1')
})
