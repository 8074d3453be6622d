import { expect, it } from 'vitest'
import type { Article, Entity } from '../../../src/domain/types.ts'
import { waysIn } from '../../../src/domain/ways-in.ts'

const entity = (id: string, articles: number) =>
  ({
    kind: 'countries',
    id,
    articles: Array.from({ length: articles }) as Article[],
  }) as unknown as Entity<'countries'>

const groupOf = ({ id }: { id: string }) => id[0]!
const printed = (entities: Entity<'countries'>[], lines: number, most: number) =>
  waysIn(entities, groupOf, { lines, most }).map(({ group, entities }) => [
    group,
    entities.map(({ id }) => id),
  ])

it('shows the groups with most articles, the others together, and nothing without an article', () => {
  const entities = [
    entity('a1', 1),
    entity('a2', 5),
    entity('b1', 4),
    entity('c1', 2),
    entity('d1', 1),
    entity('d2', 0),
  ]
  expect(printed(entities, 3, 5)).toEqual([
    ['a', ['a2', 'a1']],
    ['b', ['b1']],
    [undefined, ['c1', 'd1']],
  ])
})

it('keeps to the number of names that have room', () => {
  expect(printed([entity('a1', 1), entity('a2', 3), entity('a3', 2)], 2, 2)).toEqual([['a', ['a2', 'a3']]])
})
