import { entityKeysIn, entityOf, type EntityKey } from './entity-key.ts'
import type { Article, Recommendation } from './types.ts'
import { underKeys } from './under-keys.ts'

/** How many of an entity's articles are looked at: bounds the work for entities that stand everywhere. */
const looked = 40

/** The greatest number of recommendations, and of reasons given for each. */
const most = { recommendations: 3, reasons: 3 }

/**
 * For each article the ones that share most with it. What few articles share counts more than what many do
 * (inverse document frequency). The work for an article does not grow with their number.
 */
export function readNext(articles: readonly Article[]): Map<string, Recommendation[]> {
  const holders = underKeys(articles, ({ facts }) => entityKeysIn(facts))
  const weight = (key: EntityKey) => Math.log(1 + articles.length / holders.get(key)!.length)

  return new Map(
    articles.map((article) => {
      const scores = new Map<Article, { score: number; keys: EntityKey[] }>()
      const keys = entityKeysIn(article.facts).sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
      for (const key of keys)
        for (const other of holders.get(key)!.slice(0, looked)) {
          if (other === article) continue
          const found = scores.get(other) ?? { score: 0, keys: [] }
          found.score += weight(key)
          found.keys.push(key)
          scores.set(other, found)
        }
      const best = [...scores]
        .sort(([a, x], [b, y]) => y.score - x.score || (a.slug < b.slug ? -1 : 1))
        .slice(0, most.recommendations)
        .map(([other, { keys }]) => ({ article: other, shared: keys.slice(0, most.reasons).map(entityOf) }))
      return [article.slug, best]
    }),
  )
}
