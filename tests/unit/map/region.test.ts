import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { mainPartsOf, shapeOf } from '../../../src/map/atlas.ts'
import { cropTo, cropToWorld, pointOn } from '../../../src/map/crop.ts'
import { boundsOf } from '../../../src/map/piece.ts'
import { drawRegion, regionStyles } from '../../../src/map/region.ts'
import { verticesOf } from '../../support/path-data.ts'

const size = { width: 560, height: 330 }
const around = (code: string) => drawRegion(cropTo(mainPartsOf(shapeOf(code)!), size))

describe.each(['TJ', 'JP', 'RU', 'US', 'MY', 'PS'])('the region around %s', (code) => {
  const region = around(code)

  it('is clipped to its frame', () => {
    for (const [x, y] of [region.land, region.borders, region.outline(code)].flatMap(verticesOf)) {
      expect(x).toBeGreaterThanOrEqual(-5)
      expect(x).toBeLessThanOrEqual(size.width + 5)
      expect(y).toBeGreaterThanOrEqual(-5)
      expect(y).toBeLessThanOrEqual(size.height + 5)
    }
  })

  it('holds the country with about three degrees around it', () => {
    const { left, top, right, bottom } = boundsOf(region.pieces.get(code)!)
    const degree = (region.crop.projection.scale() * Math.PI) / 180
    const [aside, above] = [Math.min(left, size.width - right), Math.min(top, size.height - bottom)]
    // Far islands lie where they fall; Alaska does not make the map of the United States.
    if (code !== 'US') expect(Math.min(aside, above)).toBeGreaterThan(degree)
    expect(Math.min(aside, above)).toBeLessThan(4 * degree)
  })

  it('weighs little', () => {
    const bytes = brotliCompressSync(region.land + region.borders + region.outline(code)).length
    expect(bytes).toBeLessThan(code === 'RU' ? 8_000 : 5_000)
  })
})

it('Russia is one, on both sides of the antimeridian', () => {
  const { crop, pieces } = around('RU')
  const [dezhnyov] = pointOn(crop, [-169.7, 66.1])
  const [anadyr] = pointOn(crop, [177.5, 64.7])
  expect(Math.abs(dezhnyov - anadyr)).toBeLessThan(60)
  const { left, right } = boundsOf(pieces.get('RU')!)
  expect(dezhnyov).toBeLessThan(right + 1)
  expect(right - left).toBeGreaterThan(300)
  // No side of it runs across the map.
  for (const ring of pieces.get('RU')!.parts.flat()) {
    for (const [index, [x, y]] of ring.entries()) {
      const [nextX, nextY] = ring[(index + 1) % ring.length]!
      expect(Math.hypot(nextX - x, nextY - y)).toBeLessThan(80)
    }
  }
})

it('neighbours share their border when they are simplified', () => {
  const { pieces } = around('TJ')
  const corners = (code: string) =>
    new Set(
      pieces
        .get(code)!
        .parts.flat(2)
        .map((point) => point.map(Math.round).join()),
    )
  const shared = [...corners('TJ')].filter((corner) => corners('AF').has(corner))
  expect(shared.length).toBeGreaterThan(10)
})

it('the light style has whole units only', () => {
  const region = drawRegion(
    cropTo(mainPartsOf(shapeOf('KZ')!), { width: 340, height: 230 }),
    regionStyles.light,
  )
  expect(region.land).not.toContain('.')
})

it('the world is drawn without a line across it', () => {
  const crop = cropToWorld(640)
  const { pieces } = drawRegion(crop)
  expect(pieces.has('US') && pieces.has('BR') && pieces.has('ZA')).toBe(true)
  for (const ring of pieces.get('RU')!.parts.flat()) {
    for (const [index, [x]] of ring.entries())
      expect(Math.abs(ring[(index + 1) % ring.length]![0] - x)).toBeLessThan(60)
  }
})
