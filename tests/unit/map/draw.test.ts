import { brotliCompressSync } from 'node:zlib'
import { geoContains } from 'd3-geo'
import countryCodes from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { shapeOf } from '../../../src/map/atlas.ts'
import { drawBase, drawCountry, viewFor } from '../../../src/map/draw.ts'
import { readContent } from '../../../src/files/read-content.ts'

const codes = Object.keys(countryCodes.getAlpha2Codes())
const views = ['eurasia', 'world'] as const
/** Every number of path data in absolute coordinates; throws on anything but whole relative steps. */
function vertices(path: string): [number, number][] {
  expect(path).toMatch(/^(M\d|M-\d|[\d\slz-]|M)*$/)
  const points: [number, number][] = []
  for (const [, ring] of path.matchAll(/M([^M]*)/g)) {
    const numbers = (ring!.match(/-?\d+/g) ?? []).map(Number)
    let [x, y] = [0, 0]
    for (let at = 0; at < numbers.length; at += 2) {
      ;[x, y] = [x + numbers[at]!, y + numbers[at + 1]!]
      points.push([x, y])
    }
  }
  return points
}

describe.each(views)('the map of %s', (view) => {
  const { width, height, land, borders } = drawBase(view)

  it('is in whole units, clipped to its frame', () => {
    const paths = [land, borders, ...codes.map((code) => drawCountry(view, code)?.path ?? '')]
    for (const [x, y] of paths.flatMap(vertices)) {
      expect(x).toBeGreaterThanOrEqual(-5)
      expect(x).toBeLessThanOrEqual(width + 5)
      expect(y).toBeGreaterThanOrEqual(-5)
      expect(y).toBeLessThanOrEqual(height + 5)
    }
    expect(vertices(land).length).toBeGreaterThan(1000)
  })

  it('weighs little, even with every country of the world on it', () => {
    const size = (text: string) => brotliCompressSync(text).length
    expect(size(land + borders)).toBeLessThan(7_000)
    expect(size(codes.map((code) => drawCountry(view, code)?.path ?? '').join(''))).toBeLessThan(9_000)
  })

  it('gives what is too small to be seen a node inside the frame', () => {
    const small = drawCountry(view, 'SG')?.node
    expect(small).toBeDefined()
    expect(small!.x).toBeGreaterThan(0)
    expect(small!.x).toBeLessThan(width)
    expect(drawCountry(view, 'CN')?.node).toBeUndefined()
  })

  it('is worked out once', () => {
    expect(drawCountry(view, 'KZ')).toBe(drawCountry(view, 'KZ'))
    expect(drawBase(view)).toBe(drawBase(view))
  })
})

describe('a country', () => {
  it('of the registry is drawn on the map that its page has', () => {
    const { content } = readContent('content')
    for (const { id, data } of content.countries)
      expect(drawCountry(viewFor([data.code]), data.code)?.path.length, id).toBeGreaterThan(0)
  })

  it('is on the map of Eurasia from Portugal and Ireland to Japan and Timor-Leste', () => {
    for (const code of ['PT', 'IE', 'NO', 'RU', 'JP', 'ID', 'MY', 'TL', 'SG', 'BN', 'LK', 'TR', 'IL', 'PS'])
      expect(drawCountry('eurasia', code), code).toBeDefined()
    for (const code of ['US', 'BR', 'ZA', 'AU']) expect(drawCountry('eurasia', code), code).toBeUndefined()
  })

  it('is undefined where the atlas or ISO 3166-1 does not have it', () => {
    for (const code of ['TV', 'NX', 'UK']) expect(drawCountry('world', code), code).toBeUndefined()
  })

  it('is found by its name where the atlas has no number for it', () => {
    expect(drawCountry('eurasia', 'XK')).toBeDefined()
  })
})

it('takes the map of the world only for what lies beyond Eurasia', () => {
  expect(viewFor(['KZ', 'SG'])).toBe('eurasia')
  expect(viewFor(['KZ', 'US'])).toBe('world')
  expect(viewFor(['KZ', 'TV'])).toBe('eurasia')
  expect(viewFor([])).toBe('eurasia')
})

describe('the note on borders says what the atlas draws', () => {
  const holder = (point: [number, number]) =>
    codes.filter((code) => {
      const shape = shapeOf(code)
      return shape && geoContains(shape, point)
    })
  it.each([
    ['Crimea', [34.1, 45.2], ['RU']],
    ['Srinagar', [74.8, 34.1], ['IN']],
    ['Gilgit', [74.3, 35.9], ['PK']],
    ['Aksai Chin', [79.5, 35.2], ['CN']],
    ['Taiwan', [121, 23.8], ['TW']],
    ['Kosovo', [21, 42.6], ['XK']],
    ['Northern Cyprus', [33.3, 35.3], []],
    ['Abkhazia', [41, 43], ['GE']],
    ['South Ossetia', [44, 42.3], ['GE']],
    ['the Golan Heights', [35.8, 33], ['IL']],
    ['the Gaza Strip', [34.4, 31.45], []],
    ['Kunashir', [146, 44.1], []],
    ['Iturup', [147.8, 45], []],
  ] as const)('%s', (_, point, expected) => {
    expect(holder([...point])).toEqual(expected)
  })
})
