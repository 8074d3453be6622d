import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it, vi } from 'vitest'
import { readContent } from '../../../src/files/read-content.ts'
import { revisionOf } from '../../../src/check/revision.ts'
import { buildModel } from '../../../src/domain/model.ts'
import { participantsOf } from '../../../src/domain/participants.ts'
import { namedCountries } from '../../../src/map/countries.ts'
import { drawCountryMap } from '../../../src/map/country-map.ts'
import { drawMembersMap } from '../../../src/map/framework-map.ts'
import { boxOfMark, overlap, type Box, type MapLabel } from '../../../src/map/labels.ts'
import type { Mark } from '../../../src/map/crop.ts'
import { plot } from '../../../src/map/plot.ts'
import { drawRegistryMap, type RegistryMapSize } from '../../../src/map/registry-map.ts'
import { boxOfScale } from '../../../src/map/scale-bar.ts'
import { textWidth } from '../../../src/drawing/boxes.ts'
import { locales } from '../../../src/language/locale.ts'

// Each map is drawn from the whole atlas.
vi.setConfig({ testTimeout: 30_000 })

const model = buildModel(readContent('content').content, revisionOf)
const { config } = model
const countries = [...model.entities.countries.values()]
const central = new Set(
  countries.flatMap(({ data }) => (data.region === config.map.central ? [data.code] : [])),
)

function boxOf({ text, x, y, anchor, size, weight }: MapLabel): Box {
  const width = textWidth(text, size, weight)
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor]
  return { left, right: left + width, top: y - size * 0.85, bottom: y + size * 0.15 }
}

/** Labels stand inside, over no other, and over nothing that is taken. */
function expectClear(
  { width, height, labels }: { width: number; height: number; labels: readonly MapLabel[] },
  taken: readonly Box[],
  map: string,
) {
  const boxes = labels.map((label) => ({ text: label.text, box: boxOf(label) }))
  for (const [index, { text, box }] of boxes.entries()) {
    expect(
      box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height,
      `${text} in ${map}`,
    ).toBe(true)
    for (const other of boxes.slice(index + 1))
      expect(overlap(box, other.box), `${text} over ${other.text} in ${map}`).toBe(false)
    for (const other of taken) expect(overlap(box, other), `${text} over a mark in ${map}`).toBe(false)
  }
}

const spots = (nodes: readonly Mark[]) => nodes.map(boxOfMark)

describe.each(locales)('the maps in %s', (locale) => {
  const named = namedCountries(model, (id) => `/${locale}/countries/${id}/`, locale)

  it.each(countries.map(({ id, data }) => [id, data] as const))(
    'draw %s among its neighbours',
    (id, data) => {
      for (const size of ['wide', 'narrow'] as const) {
        const own = named.find(({ code }) => code === data.code)!
        const map = drawCountryMap(
          own,
          named.filter((other) => other !== own),
          size,
        )!
        expectClear(map, [...spots(map.nodes), boxOfScale(map.scale)], `${id} ${size}`)
        const texts = map.labels.map(({ text }) => text)
        expect(texts).toContain(data.name[locale])
        if (data.capital) expect(texts).toContain(data.capital.name[locale])
        expect(map.nodes.filter(({ look }) => look === 'full')).toHaveLength(data.capital ? 1 : 0)
        expect(map.labels.every(({ size }) => size >= 13)).toBe(true)
      }
    },
  )

  it('name the neighbours that have pages as links, and others without', () => {
    const own = named.find(({ code }) => code === 'TJ')!
    const { labels } = drawCountryMap(
      own,
      named.filter((other) => other !== own),
      'wide',
    )!
    const hrefs = labels.flatMap(({ href }) => href ?? [])
    for (const id of ['uzbekistan', 'kyrgyzstan', 'china', 'afghanistan'])
      expect(hrefs).toContain(`/${locale}/countries/${id}/`)
    const pakistan = labels.find(({ text }) => text === (locale === 'ja' ? 'パキスタン' : 'Pakistan'))
    expect(pakistan).toMatchObject({ tone: 'quiet' })
    expect(pakistan).not.toHaveProperty('href')
  })

  it.each(['full', 'compact', 'narrow'] satisfies RegistryMapSize[])('lead to countries, %s', (size) => {
    const map = drawRegistryMap(named, central, size, config.map.registry)
    expectClear(map, [], size)
    const hrefs = map.labels.map(({ href }) => href)
    expect(new Set(hrefs).size).toBe(hrefs.length)
    for (const id of [
      'kazakhstan',
      'kyrgyzstan',
      'tajikistan',
      'turkmenistan',
      'uzbekistan',
      'china',
      'russia',
    ])
      expect(hrefs).toContain(`/${locale}/countries/${id}/`)
    expect(hrefs.length).toBeGreaterThanOrEqual({ full: 16, compact: 11, narrow: 9 }[size])
    const bytes = brotliCompressSync(JSON.stringify(map)).length
    expect(bytes).toBeLessThan({ full: 7_000, compact: 2_200, narrow: 1_500 }[size])
  })

  it.each([...model.entities.frameworks.values()].map(({ id, data }) => [id, data] as const))(
    'draw each member of %s once',
    (id, data) => {
      const { drawn } = plot(participantsOf(data, model))
      const members = drawn.map(({ code, name }) => ({ code, name: name[locale] }))
      for (const size of members.length === 0 ? [] : (['wide', 'narrow'] as const)) {
        const map = drawMembersMap(members, size, config.map.home)
        expect(map.outlines.map(({ code }) => code).sort()).toEqual(members.map(({ code }) => code).sort())
        const nodes = map.outlines.flatMap(({ node }) => node ?? [])
        expectClear(map, spots(nodes), `${id} ${size}`)
      }
    },
  )
})

it('a country that the atlas does not have has no map', () => {
  expect(drawCountryMap({ code: 'TV', name: 'Tuvalu' }, [], 'wide')).toBeUndefined()
})

it('members beyond the site’s own part of the world ask for the world, others for a crop to them', () => {
  const ofCodes = (...codes: string[]) =>
    drawMembersMap(
      codes.map((code) => ({ code, name: code })),
      'wide',
      config.map.home,
    )
  expect(ofCodes('US', 'KZ').height).not.toBe(ofCodes('RU', 'IN').height)
  expect(ofCodes('BR', 'ZA').height).toBe(ofCodes('US', 'KZ').height)
  expect(ofCodes('GB', 'KZ').height).toBe(ofCodes('RU', 'IN').height)
})
