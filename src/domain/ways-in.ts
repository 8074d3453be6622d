import type { Entity } from './types.ts'
import type { EntityKind } from './paths.ts'

/** Entities under a heading; `undefined` for those that are gathered from several. */
export interface WaysIn<Group extends string, Kind extends EntityKind> {
  readonly group: Group | undefined
  readonly entities: readonly Entity<Kind>[]
}

/**
 * The ways into the site that a front page has room for, in at most `lines` groups of at most `most` each: those with most
 * articles, in the order given; what is in none of the larger groups stands together at the end. What has no article is
 * left to the index.
 */
export function waysIn<Group extends string, Kind extends EntityKind>(
  entities: readonly Entity<Kind>[],
  groupOf: (entity: Entity<Kind>) => Group,
  { lines, most }: { readonly lines: number; readonly most: number },
): WaysIn<Group, Kind>[] {
  const known = entities
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => b.articles.length - a.articles.length)
  const articles = (members: readonly Entity<Kind>[]) =>
    members.slice(0, most).reduce((sum, { articles }) => sum + articles.length, 0)
  const large = [...Map.groupBy(known, groupOf)]
    .sort(([, a], [, b]) => articles(b) - articles(a))
    .slice(0, lines - 1)
  const others = known.filter((entity) => !large.some(([group]) => group === groupOf(entity)))
  return [
    ...large.map(([group, entities]) => ({ group, entities: entities.slice(0, most) })),
    ...(others.length > 0 ? [{ group: undefined, entities: others.slice(0, most) }] : []),
  ]
}
