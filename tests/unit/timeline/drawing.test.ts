import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayWordsIn } from '../../../src/timeline/day-words.ts'
import { draw } from '../../../src/timeline/drawing.ts'
import { labelsOf, type Label } from '../../../src/timeline/labels.ts'
import { nodesOf, radius, reachOf, target, type Item, type Node } from '../../../src/timeline/nodes.ts'
import { timeScale } from '../../../src/timeline/scale.ts'
import { levels, textWidth } from '../../../src/timeline/text-width.ts'

const day = (iso: string) => Date.parse(iso) / 86_400_000
const item = (id: string, first: string, last = first, look = ''): Item => ({
  id,
  title: `Event ${id}`,
  spans: [{ first: day(first), last: day(last) }],
  look,
})

const items = fc
  .array(
    fc.record({
      first: fc.integer({ min: day('2004-01-01'), max: day('2025-12-31') }),
      length: fc.constantFrom(0, 0, 0, 9, 30, 365),
      title: fc.constantFrom('Summit', 'A joint meeting in some city', '第13回東京対話', 'X'),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((list) =>
    list.map(({ first, length, title }, index): Item => ({
      id: `e${index}`,
      title,
      spans: [{ first, last: first + length }],
      look: 'm',
    })),
  )

const lay = (items: readonly Item[], pixels: number) => {
  const scale = timeScale(
    items.flatMap(({ spans }) => spans),
    pixels,
  )
  const { nodes, shades } = nodesOf(items, scale, pixels)
  return { nodes, shades, labels: labelsOf(nodes, pixels, dayWordsIn('en-GB')) }
}

/** What a label takes up. */
function extent({ from, to }: Node, { text, anchor }: Label): [number, number] {
  const width = textWidth(text)
  const left = { start: from - radius, end: to + radius - width, middle: (from + to - width) / 2 }[anchor]
  return [left, left + width]
}

describe('a lane', () => {
  it('shows every event once, with a target of 24 pixels that meets no other, at every width', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...levels), (items, pixels) => {
        const { nodes } = lay(items, pixels)
        expect(nodes.flatMap((node) => node.items.map(({ id }) => id)).toSorted()).toEqual(
          items.map(({ id }) => id).toSorted(),
        )
        for (const [index, node] of nodes.entries()) {
          const reach = reachOf(node)
          expect(node.to - node.from + 2 * reach).toBeGreaterThanOrEqual(target - 1e-9)
          const next = nodes[index + 1]
          if (next) expect(node.to + reach).toBeLessThanOrEqual(next.from - reachOf(next) + 1e-9)
        }
      }),
    )
  })

  it('writes titles that meet no other, nor a leader to another', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...levels), (items, pixels) => {
        const { nodes, labels } = lay(items, pixels)
        const taken = nodes.flatMap((node, index) =>
          labels[index]!.flatMap((label) => [
            { row: label.row, at: extent(node, label) },
            ...(label.leader
              ? Array.from({ length: Math.abs(label.row) - 1 }, (_, inner) => ({
                  row: (inner + 1) * Math.sign(label.row),
                  at: [node.from, node.from] as [number, number],
                }))
              : []),
          ]),
        )
        for (const [index, { row, at }] of taken.entries())
          for (const other of taken.slice(index + 1))
            if (other.row === row && at[0] !== at[1] && other.at[0] !== other.at[1])
              expect(at[1] <= other.at[0] || other.at[1] <= at[0]).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('puts the days of neighbours before their titles, the one of a day before the first only', () => {
    const { labels } = lay(
      [item('a', '2025-12-20'), item('b', '2025-12-20'), item('c', '2025-12-19'), item('z', '2025-01-02')],
      992,
    )
    expect(labels.flat().map(({ text }) => text)).toEqual(['Event z', '20 Event a · Event b', '19 Event c'])
  })

  it('says that a day is only about right, and gives a month where no day is known', () => {
    const { labels } = lay(
      [
        item('a', '2025-12-20', '2025-12-20', 'se'),
        item('b', '2025-12-19'),
        item('c', '2025-12-01', '2025-12-31'),
      ],
      272,
    )
    expect(labels.flat().map(({ text }) => text)).toEqual(['≈20 Event a', '19 Event b', 'Dec Event c'])
  })

  it('shades the year of an event whose day is not known, and puts its node where there is room', () => {
    const { nodes, shades } = lay(
      [item('a', '2025-07-01'), item('b', '2025-01-01', '2025-12-31'), item('c', '2025-01-01', '2025-12-31')],
      992,
    )
    expect(shades).toEqual([{ from: 0, to: 992, look: '' }])
    expect(nodes.map(({ items: [one] }) => one!.id)).toHaveLength(3)
    for (const { from, to } of nodes) expect(to).toBe(from)
  })

  it('draws a month as long as it is', () => {
    const { nodes } = lay(
      [item('a', '2025-06-01', '2025-06-30'), item('b', '2025-01-01'), item('c', '2024-01-01')],
      680,
    )
    expect(nodes.at(-1)!.to - nodes.at(-1)!.from).toBeGreaterThan(10)
  })
})

describe('the drawing', () => {
  it('escapes what it prints, names nodes without words, and draws two thousand events', () => {
    const { lanes } = draw([[{ ...item('a', '2025-01-01'), title: 'A & <b>' }]], 992, 'en-GB')
    expect(lanes[0]).toContain('A &#38; &#60;b&#62;')
    const many = Array.from({ length: 2000 }, (_, index) =>
      item(
        `e${index}`,
        new Date(Date.parse('2004-01-01') + index * 4 * 86_400_000).toISOString().slice(0, 10),
      ),
    )
    const drawn = draw([many], 992, 'en-GB').lanes[0]!
    expect(drawn.match(/<a /g)!.length).toBeLessThan(50)
    for (const [mark] of drawn.matchAll(/<a [^>]*>(?:<i><\/i>)(?=<\/a>)/g))
      expect(mark).toContain('aria-label="Event')
  })

  it('draws events without any date', () => {
    const { lanes, axis } = draw([[{ ...item('a', '2025-01-01'), spans: [{}] }]], 992, 'ja-JP')
    expect(axis).toBe('')
    expect(lanes[0]).toContain('Event a')
  })
})
