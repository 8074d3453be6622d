import { expect, it } from 'vitest'
import { boxAt, boxesAt, overlap, placeLabels, printed, type Wish } from '../../../src/map/labels.ts'

const frame = { width: 200, height: 100 }
const wish = (text: string, spots: [number, number][], rest: Partial<Wish> = {}): Wish => ({
  lines: [{ text, size: 12, weight: 'regular', tone: 'ink' }],
  spots: spots.map(([x, y]) => ({ x, y, anchor: 'middle' })),
  ...rest,
})
const spotsOf = (wishes: Wish[], taken = [] as Parameters<typeof placeLabels>[2]) =>
  placeLabels(wishes, frame, taken, 'a map').map(({ lines, spot }) => [lines[0].text, spot.x, spot.y])

it('gives each label the first spot that is free and inside', () => {
  const wishes = [
    wish('東京', [[100, 50]]),
    wish('大阪', [
      [102, 52],
      [199, 50],
      [100, 80],
    ]),
  ]
  expect(spotsOf(wishes)).toEqual([
    ['東京', 100, 50],
    ['大阪', 100, 80],
  ])
})

it('keeps labels off nodes and what else is taken', () => {
  const node = { left: 95, top: 45, right: 105, bottom: 55 }
  expect(
    spotsOf(
      [
        wish('東京', [
          [100, 50],
          [40, 50],
        ]),
      ],
      [node],
    ),
  ).toEqual([['東京', 40, 50]])
})

it('lets who found no room choose first', () => {
  const first = wish('東京', [
    [100, 50],
    [100, 80],
  ])
  expect(spotsOf([first, wish('大阪', [[100, 50]])])).toEqual([
    ['大阪', 100, 50],
    ['東京', 100, 80],
  ])
})

it('fails in words where two labels have only one place', () => {
  expect(() => spotsOf([wish('東京', [[100, 50]]), wish('大阪', [[100, 52]])])).toThrow(
    /^no room for “(東京|大阪)” on a map \(200 × 100\): shorten a name/,
  )
})

it('leaves out what may be left out, with its node', () => {
  const optional = wish('大阪', [[100, 52]], { optional: true, mark: { x: 100, y: 52, r: 4 } })
  expect(spotsOf([wish('東京', [[100, 50]]), optional])).toEqual([['東京', 100, 50]])
})

it('leaves room for a finger between links', () => {
  const [a, b] = [
    [100, 50],
    [100, 68],
  ] as const
  const spot = ([x, y]: readonly [number, number]) => ({ x, y, anchor: 'middle' as const })
  const quiet = wish('東京', [])
  const link = wish('東京', [], { href: '/' })
  expect(overlap(boxAt(quiet, spot(a)), boxAt(quiet, spot(b)))).toBe(false)
  expect(
    boxesAt(link, spot(a)).some((one) => boxesAt(link, spot(b)).some((other) => overlap(one, other))),
  ).toBe(true)
})

it('prints the lines of a label below each other, around their spot', () => {
  const [placed] = placeLabels(
    [
      {
        ...wish('', [[100, 50]]),
        lines: [
          { text: 'Tajikistan', size: 12, weight: 'semibold', tone: 'ink' },
          { text: 'Rahmon', size: 12, weight: 'regular', tone: 'quiet' },
        ],
      },
    ],
    frame,
    [],
    'a map',
  )
  const [first, second] = printed(placed!)
  expect(second!.y - first!.y).toBeCloseTo(15.6)
  expect((first!.y + second!.y) / 2).toBeCloseTo(50 + 12 * 0.36, 0)
})
