import { citesOf, readStructure } from '../domain/article-structure.ts'
import type { Content } from '../domain/content.ts'
import { passagesIn } from '../domain/passage-range.ts'
import { cited } from './rules/citations.ts'

/** A citation, wherever it stands. */
export interface SiteCitation {
  readonly file: string
  /** A line, or a field. */
  readonly place: string
  readonly source: string
  readonly passages: readonly string[]
}

/** Every citation of the site: in articles, events, offices, and frameworks' members and founding. */
export function* allCitations(content: Content): Generator<SiteCitation> {
  const sourcesOf = new Map(content.originals.map(({ id, data }) => [id, data.sources]))
  for (const { id, file, body, bodyLine } of [...content.originals, ...content.translations])
    for (const { line, attributes } of citesOf(readStructure(body, bodyLine))) {
      const source = attributes['source'] ?? sourcesOf.get(id)?.[0]
      if (source === undefined) continue
      yield { file, place: `line ${line}`, source, passages: passagesIn(attributes['at'] ?? '') }
    }
  for (const { entry, field, evidence } of cited(content))
    for (const [index, item] of evidence.entries())
      if ('source' in item)
        yield {
          file: entry.file,
          place: `${field}[${index}]`,
          source: item.source,
          passages: passagesIn(item.at),
        }
}
