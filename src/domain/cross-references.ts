import { entityKey, entityKeysIn } from './entity-key.ts'
import type { EntityKind } from './paths.ts'
import type { Article, SiteEvent } from './types.ts'
import { underKeys } from './under-keys.ts'

interface Mentions {
  readonly articles: readonly Article[]
  readonly events: readonly SiteEvent[]
}

export interface Appearances {
  of(kind: EntityKind, id: string): Mentions
}

/**
 * Collects, in one pass over articles and events, what mentions each entity. Articles and events keep the order in
 * which they are given.
 */
export function appearances(articles: readonly Article[], events: readonly SiteEvent[]): Appearances {
  const articlesOf = underKeys(articles, ({ facts }) => entityKeysIn(facts))
  const eventsOf = underKeys(events, entityKeysIn)
  return {
    of(kind, id) {
      const key = entityKey(kind, id)
      return { articles: articlesOf.get(key) ?? [], events: eventsOf.get(key) ?? [] }
    },
  }
}
