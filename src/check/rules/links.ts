import { leadId, type ArticleStructure } from '../../domain/article-structure.ts'
import { createPaths } from '../../domain/paths.ts'
import { problem, type Problem } from '../problem.ts'
import { nearest } from '../suggest.ts'
import type { Rule } from './rule.ts'

/**
 * A link inside an article leads to a page of this site, or to an article's section or paragraph, that exists;
 * or to another site.
 */
export const internalLinks: Rule = ({ content, structures, paths }) => {
  const site = createPaths('/')
  const editions = [
    ...content.originals.map(({ id, file }) => ({ file, own: site.article('ja', id) })),
    ...content.translations.map(({ id, file }) => ({ file, own: site.article('en', id) })),
  ]
  const articles = new Map(editions.map(({ file, own }) => [own, structures.get(file)!]))
  return editions.flatMap(({ file, own }) =>
    structures.get(file)!.links.flatMap(({ url, line }): Problem[] => {
      const wrong = (message: string, hint: string) => [
        problem({ file, place: `line ${line}`, rule: 'broken-link', message, hint }),
      ]
      if (/^(https?:|mailto:)/.test(url)) return []
      if (!/^[/#]/.test(url))
        return wrong(
          `"${url}" is neither a path from the root nor an address`,
          'write it as /ja/articles/SLUG/',
        )
      const path = url.replace(/[?#].*$/, '')
      if (path !== '' && !paths.has(path)) {
        const guess = nearest(path, [...paths])
        return wrong(`"${path}" is no page of this site`, guess ? `write ${guess}` : 'remove the link')
      }
      const article = articles.get(path || own)
      const anchor = /#(.*)$/.exec(url)?.[1]
      if (!article || anchor === undefined || hasAnchor(article, anchor)) return []
      const known = article.sections.flatMap(({ id }) => (id && id !== leadId ? [`${path}#${id}`] : []))
      return wrong(
        `no section ${path ? `of ${path} ` : ''}has the id "${anchor}"`,
        known.length > 0 ? `write one of ${known.join(', ')}` : 'remove the link: there are no sections',
      )
    }),
  )
}

/** Sections have anchors, but for the lead, and so have their blocks, by number: `economy`, `economy-2`. */
const hasAnchor = ({ sections }: ArticleStructure, anchor: string): boolean =>
  sections.some(
    ({ id, blocks }) =>
      (id === anchor && id !== leadId) || blocks.some((_, index) => anchor === `${id}-${index + 1}`),
  )
