import { describe, expect, it, vi } from 'vitest'
import { boxOfNode, collisions } from '../../../src/drawing/boxes.ts'
import { fan } from '../../../src/map/fan.ts'
import { drawComing, type Coming, type Party } from '../../../src/map/where.ts'
import { drawComingInRows } from '../../../src/map/where-rows.ts'

vi.setConfig({ testTimeout: 30_000 })

const party = (code: string, country: string, person: string, coordinates: [number, number]): Party => ({
  code,
  country,
  person,
  capital: { name: '', coordinates },
})

const tokyo: Coming = {
  venue: { name: '東京', code: 'JP', coordinates: [139.69, 35.69], words: ['高市首相が議長'] },
  parties: [
    party('KZ', 'カザフスタン', 'トカエフ', [71.45, 51.17]),
    party('KG', 'キルギス', 'ジャパロフ', [74.59, 42.87]),
    party('TJ', 'タジキスタン', 'ラフモン', [68.78, 38.56]),
    party('TM', 'トルクメニスタン', 'ベルディムハメドフ', [58.38, 37.95]),
    party('UZ', 'ウズベキスタン', 'ミルジヨーエフ', [69.24, 41.31]),
  ],
}
const kualaLumpur: Coming = {
  venue: { name: 'Kuala Lumpur', code: 'MY', coordinates: [101.69, 3.14] },
  parties: [party('CN', 'China', 'Wang', [116.4, 39.9]), party('RU', 'Russia', 'Lavrov', [37.62, 55.75])],
}

describe.each([
  ['Tokyo', tokyo, 'ja'],
  ['Kuala Lumpur', kualaLumpur, 'en'],
] as const)('who came to %s', (_, coming, locale) => {
  it.each([
    [612, 320],
    [760, 300],
  ])('is a map of %i × %i on which nothing stands over anything', (width, height) => {
    const drawing = drawComing(coming, { width, height }, locale)
    expect(collisions(drawing)).toEqual([])
    expect(drawing.nodes.filter(({ look }) => look === 'open')).toHaveLength(coming.parties.length)
    expect(drawing.nodes.filter(({ look }) => look === 'full')).toHaveLength(1)
    const texts = drawing.labels.map(({ text }) => text)
    for (const { country, person } of coming.parties)
      expect(texts).toEqual(expect.arrayContaining([country, person]))
    expect(texts).toContain(coming.venue.name)
  })

  it('is rows that run to one node on a phone', () => {
    const drawing = drawComingInRows(coming, 320, locale)
    expect(collisions(drawing)).toEqual([])
    expect(drawing.shapes).toHaveLength(coming.parties.length)
    const full = drawing.nodes.find(({ look }) => look === 'full')!
    for (const { d } of drawing.shapes) expect(d.endsWith(`${full.x} ${full.y}`)).toBe(true)
    expect(drawing.height).toBeLessThan(260)
  })
})

it('who is at home has no line', () => {
  const host = party('JP', '日本', '高市', [139.69, 35.69])
  const drawing = drawComing(
    { ...tokyo, parties: [...tokyo.parties, host] },
    { width: 760, height: 300 },
    'ja',
  )
  expect(drawing.nodes).toHaveLength(6)
  expect(drawing.labels.map(({ text }) => text)).not.toContain('日本')
})

it('fails in words where there is no room', () => {
  expect(() => drawComing(tokyo, { width: 200, height: 90 }, 'ja')).toThrow(
    /no room for “.+” on the map of who came to 東京|every line/,
  )
})

describe('lines', () => {
  const to = { x: 300, y: 100, r: 7 }
  const from = [40, 80, 120, 160].map((y) => ({ x: 20, y, r: 5 }))

  it('cross no node, and bend away from one that lies in their way', () => {
    const inTheWay = { x: 160, y: 100, r: 5 }
    const curves = fan([{ x: 20, y: 100, r: 5 }, ...from], to, [...from, inTheWay, to])
    for (const { points } of curves)
      for (const [x, y] of points) {
        const box = boxOfNode({ ...inTheWay, look: 'open' })
        expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false)
      }
  })

  it('are fanned in the order of their nodes', () => {
    const heights = fan(from, to, [...from, to]).map(({ points }) => points[24]![1])
    expect(heights).toEqual([...heights].sort((a, b) => a - b))
  })

  it('fail in words where no bend helps', () => {
    const wall = Array.from({ length: 60 }, (_, index) => ({ x: 150, y: index * 10 - 200, r: 6 }))
    expect(() => fan(from, to, [...from, ...wall, to])).toThrow(/crosses another node/)
  })
})
