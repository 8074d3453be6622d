import { geoContains } from 'd3-geo'
import countryCodes from 'i18n-iso-countries'
import { describe, expect, it } from 'vitest'
import { distanceTo, mainPartsOf, partsOf, shapeOf } from '../../../src/map/atlas.ts'

const codes = Object.keys(countryCodes.getAlpha2Codes())

it('a country is undefined where the atlas or ISO 3166-1 does not have it', () => {
  for (const code of ['TV', 'NX', 'UK']) expect(shapeOf(code), code).toBeUndefined()
})

it('a country is found by its name where the atlas has no number for it', () => {
  expect(shapeOf('XK')).toBeDefined()
})

it('the main parts of a country are those that a map of it has to hold', () => {
  const holds = (code: string, point: [number, number]) => geoContains(mainPartsOf(shapeOf(code)!), point)
  expect(holds('JP', [128, 26.6])).toBe(true)
  expect(holds('RU', [143, 50.5])).toBe(true)
  expect(holds('MY', [102.5, 4]) && holds('MY', [114, 3.5])).toBe(true)
  expect(holds('US', [-98, 39])).toBe(true)
  expect(holds('US', [-152, 65])).toBe(false)
  expect(holds('FR', [-53, 4])).toBe(false)
  expect(partsOf(shapeOf('IN')!).length).toBeGreaterThan(mainPartsOf(shapeOf('IN')!).coordinates.length)
})

it('tells how far a point lies outside a country', () => {
  const tajikistan = shapeOf('TJ')!
  expect(distanceTo(tajikistan, [68.78, 38.56])).toBe(0)
  expect(distanceTo(tajikistan, [69.24, 41.31])).toBeGreaterThan(20)
  expect(distanceTo(tajikistan, [139.69, 35.69])).toBeGreaterThan(4000)
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
    ['the Gaza Strip', [34.4, 31.45], ['PS']],
    ['Kunashir', [145.85, 44.1], ['RU']],
    ['Iturup', [147.8, 45], ['RU']],
  ] as const)('%s', (_, point, expected) => {
    expect(holder([...point])).toEqual(expected)
  })
})
