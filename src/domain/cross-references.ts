import type { Article, SiteEvent } from './types.ts'
import { entityKinds, type EntityKind } from './paths.ts'

interface Mentions {
  readonly articles: Article[]
  readonly events: SiteEvent[]
}

export interface Appearances {
  of(kind: EntityKind, id: string): Mentions
}

type Mentioning = Readonly<Record<EntityKind, readonly string[]>>

/**
 * Collects, in one pass over articles and events, what mentions each entity. Articles and events keep the order in
 * which they are given.
 */
export function appearances(articles: readonly Article[], events: readonly SiteEvent[]): Appearances {
  const mentions = new Map<string, Mentions>()
  const collect = (holder: Mentioning, add: (found: Mentions) => void) => {
    for (const kind of entityKinds)
      for (const id of holder[kind]) {
        const key = `${kind}/${id}`
        const found = mentions.get(key) ?? { articles: [], events: [] }
        mentions.set(key, found)
        add(found)
      }
  }
  for (const article of articles) collect(article.facts, (found) => found.articles.push(article))
  for (const event of events) collect(event, (found) => found.events.push(event))
  return { of: (kind, id) => mentions.get(`${kind}/${id}`) ?? { articles: [], events: [] } }
}
