import type { ArticleStructure } from './article-structure.ts'
import { passagesIn } from './passage-range.ts'
import type { Source } from '../schemas/source.ts'

/**
 * The heading of a source under which each of its paragraphs stands: none before the first, and none for a caption, since
 * a picture stands where there was room for it.
 */
export function headingsIn({ outline }: Pick<Source, 'outline'>): Map<string, string> {
  const headings = new Map<string, string>()
  let heading: string | undefined
  for (const { id, kind, heading: words } of outline) {
    if (kind === 'heading') heading = words
    if (heading !== undefined && kind !== 'caption') headings.set(id, heading)
  }
  return headings
}

/**
 * The section of the report on a source that renders each of its passages, by its title: what stands for a heading of
 * the source where its own words are in another language. A passage that several sections cite has each of them.
 */
export function sectionsRendering({
  sections,
}: Pick<ArticleStructure, 'sections'>): Map<string, Map<string, string>> {
  const rendered = new Map<string, Map<string, string>>()
  for (const { id, title, blocks } of sections) {
    if (id === undefined || title === '') continue
    for (const { cites } of blocks.flatMap(({ parts }) => parts))
      for (const passage of cites.flatMap(({ attributes }) => passagesIn(attributes['at'] ?? ''))) {
        const found = rendered.get(passage) ?? new Map<string, string>()
        rendered.set(passage, found.set(id, title))
      }
  }
  return rendered
}
