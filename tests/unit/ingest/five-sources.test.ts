import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Tools } from '../../../src/ingest/ingest.ts'
import { loadTools, report } from '../../support/ingest.ts'

const folder = '../shared/sources'
const files = existsSync(folder) ? readdirSync(folder).sort() : []

let tools: Tools
beforeAll(async () => {
  tools = await loadTools()
})
const read = (number: number) => report(readFileSync(join(folder, files[number]!), 'utf8'), tools)
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
const rules = ({ problems }: ReturnType<typeof read>) => problems.map(({ rule }) => rule)
const figures = ({ quantities }: ReturnType<typeof read>) =>
  quantities.map(({ value, unit }) => `${value}${unit}`)

/** The five texts are not in the project: where they are beside it, they must be read as here. */
it('reads all of the five sources or, where they do not lie beside the project, none', () => {
  expect([0, 5]).toContain(files.length)
})

describe.each(files.length === 5 ? ['the five sources'] : [])('%s', () => {
  it('000: a third of a month, a reference, a lost list', () => {
    const text = read(0)
    expect(text.date).toMatchObject({ edtf: '2025-12-01/2025-12-10', basis: 'stated' })
    expect(text.references).toMatchObject([{ site: 'cgtn.com' }])
    expect(ids(text.actors).sort()).toEqual([
      'chinese-communist-party',
      'emomali-rahmon',
      'sirojiddin-muhriddin',
      'wang-yi',
    ])
    expect(ids(text.frameworks)).toEqual(
      expect.arrayContaining([
        'sco',
        'un',
        'global-governance-initiative',
        'china-tajikistan-strategic-dialogue',
      ]),
    )
    expect(text.problems.find(({ rule }) => rule === 'lost-list')).toMatchObject({ place: 'line 26' })
    expect(text.title).not.toContain('video')
  })

  it('001: a dateline, two days, captions, figures, a bracket', () => {
    const text = read(1)
    expect(text).toMatchObject({
      publisher: 'エポックタイムズ',
      date: { edtf: '2025-12-20', basis: 'stated' },
    })
    expect(new Set(text.dates.map(({ edtf }) => edtf))).toEqual(new Set(['2025-12-20', '2025-12-19', '2004']))
    expect(ids(text.actors)).toEqual(
      expect.arrayContaining([
        'sanae-takaichi',
        'serdar-berdimuhamedov',
        'sadyr-japarov',
        'kassym-jomart-tokayev',
        'shavkat-mirziyoyev',
        'emomali-rahmon',
        'toshimitsu-motegi',
        'taro-aso',
      ]),
    )
    expect(figures(text)).toEqual(
      expect.arrayContaining(['3000000000000円', '150件', '21368000000円', '5か国', '5年間']),
    )
    expect(rules(text)).toEqual(expect.arrayContaining(['bracket', 'set-aside']))
    expect(
      text.sections.flatMap(({ passages }) => passages).filter(({ id }) => id.startsWith('c')),
    ).toHaveLength(7)
  })

  it('002: this year, by the year that the text names', () => {
    const text = read(2)
    expect(text.date).toMatchObject({ edtf: '2025', basis: 'inferred' })
    expect(new Set(text.dates.map(({ edtf }) => edtf))).toEqual(new Set(['2025']))
    expect(ids(text.actors)).toEqual(['xi-jinping', 'sergey-lavrov', 'vladimir-putin'])
    expect(figures(text)).toContain('80周年')
  })

  it('003: a day, and a month of the same year', () => {
    const text = read(3)
    expect(text.date).toMatchObject({ edtf: '2025-07-10', basis: 'stated' })
    expect(text.dates).toContainEqual({ edtf: '2025-06', text: '今年6月', passage: 'p4', basis: 'inferred' })
    expect(ids(text.frameworks)).toEqual(
      expect.arrayContaining(['asean', 'sco', 'brics', 'npt', 'jcpoa', 'un-security-council']),
    )
    expect(ids(text.countries)).toEqual(
      expect.arrayContaining(['china', 'russia', 'iran', 'palestine', 'israel', 'malaysia']),
    )
  })

  it('004: the weekday that does not fit, eleven speakers, years counted from 2025', () => {
    const text = read(4)
    expect(text).toMatchObject({ publisher: '外務省', date: { edtf: '2025-03-14', basis: 'inferred' } })
    expect(text.problems.find(({ rule }) => rule === 'weekday')?.message).toContain(
      '14 March 2023 was a Tuesday; in 2025 it was a Friday',
    )
    const dates = new Map(text.dates.map(({ text: written, edtf }) => [written, edtf]))
    expect(dates.get('昨年11月')).toBe('2024-11')
    expect(dates.get('本年2月')).toBe('2025-02')
    expect(dates.get('12月')).toBe('2025-12')
    expect(dates.get('2024-2026年')).toBe('2024/2026')
    expect(ids(text.actors)).toEqual(
      expect.arrayContaining([
        'hisashi-matsumoto',
        'mayu-watanabe',
        'akio-takahara',
        'edil-osmonbetov',
        'kenta-aoki',
        'natalia-lyuchko',
        'aidar-kurmashev',
        'hiroshi-yamazoe',
        'parviz-sami',
        'takeshi-yuasa',
        'merdan-bayjanov',
      ]),
    )
    expect(figures(text)).toEqual(
      expect.arrayContaining(['200名', '6.2％', '60％', '98％', '20周年', '33周年', '2倍']),
    )
  })
})
