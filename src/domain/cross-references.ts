import type { Article, SiteEvent } from './model.ts'
import { entityKinds, type EntityKind } from './paths.ts'

/** Another entity, and in how many articles and events it stands beside the one asked about. */
export interface Appearance {
  readonly kind: EntityKind
  readonly id: string
  readonly count: number
}

interface Mentions {
  readonly articles: Article[]
  readonly events: SiteEvent[]
  readonly appearsWith: readonly Appearance[]
}

export interface Appearances {
  of(kind: EntityKind, id: string): Mentions
}

type Mentioning = Readonly<Record<EntityKind, readonly string[]>>

/**
 * Collects, in one pass over articles and events, what mentions each entity and what it is mentioned with.
 * Articles and events keep the order in which they are given.
 */
export function appearances(articles: readonly Article[], events: readonly SiteEvent[]): Appearances {
  const mentions = new Map<string, { articles: Article[]; events: SiteEvent[]; with: Map<string, number> }>()
  const mentionsOf = (key: string) => {
    const found = mentions.get(key) ?? { articles: [], events: [], with: new Map<string, number>() }
    mentions.set(key, found)
    return found
  }
  const collect = (holder: Mentioning, add: (found: ReturnType<typeof mentionsOf>) => void) => {
    const keys = entityKinds.flatMap((kind) => holder[kind].map((id) => `${kind}/${id}`))
    for (const key of keys) {
      const found = mentionsOf(key)
      add(found)
      for (const other of keys) if (other !== key) found.with.set(other, (found.with.get(other) ?? 0) + 1)
    }
  }
  for (const article of articles) collect(article.facts, (found) => found.articles.push(article))
  for (const event of events) collect(event, (found) => found.events.push(event))

  return {
    of(kind, id) {
      const found = mentions.get(`${kind}/${id}`)
      if (!found) return { articles: [], events: [], appearsWith: [] }
      const appearsWith = [...found.with]
        .map(([key, count]) => {
          const [otherKind, otherId] = key.split('/') as [EntityKind, string]
          return { kind: otherKind, id: otherId, count }
        })
        .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
      return { articles: found.articles, events: found.events, appearsWith }
    },
  }
}
