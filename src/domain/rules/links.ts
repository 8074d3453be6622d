import { problem, type Problem } from '../problem.ts'
import { nearest } from '../suggest.ts'
import type { Rule } from './rule.ts'

/** A link inside an article leads to a page or section of this site that exists, or to another site. */
export const internalLinks: Rule = ({ content, structures, paths }) =>
  [...content.originals, ...content.translations].flatMap(({ file }) => {
    const structure = structures.get(file)!
    const sections = new Set(structure.sections.map(({ id }) => id))
    return structure.links.flatMap(({ url, line }): Problem[] => {
      const wrong = (message: string, hint: string) => [
        problem({ file, place: `line ${line}`, rule: 'broken-link', message, hint }),
      ]
      if (/^(https?:|mailto:)/.test(url)) return []
      if (url.startsWith('#'))
        return sections.has(url.slice(1))
          ? []
          : wrong(`no section has the id "${url.slice(1)}"`, `write one of #${[...sections].join(', #')}`)
      if (!url.startsWith('/'))
        return wrong(
          `"${url}" is neither a path from the root nor an address`,
          'write it as /ja/articles/SLUG/',
        )
      const path = url.replace(/[?#].*$/, '')
      if (paths.has(path)) return []
      const guess = nearest(path, [...paths])
      return wrong(`"${path}" is no page of this site`, guess ? `write ${guess}` : 'remove the link')
    })
  })
