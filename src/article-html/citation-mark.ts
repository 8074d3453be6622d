import type { Element } from 'hast'
import { fill } from '../domain/fill.ts'
import type { Ui } from '../schemas/ui.ts'
import type { Cite } from './annotate.ts'

/** The anchor of an article's n-th source in the list at its end, counted from 1. */
export const sourceAnchor = (index: number): string => `source-${index + 1}`

/**
 * Makes of a citation a mark that leads to its source: the passages' numbers, with the source's own number
 * before them where an article has several; an inference is named as one and carries its reason.
 */
export const citationMark =
  (sources: readonly string[], t: Pick<Ui, 'article'>) =>
  ({ at, source, basis, reason }: Cite): Element => {
    const index = source === undefined ? 0 : sources.indexOf(source)
    const passages = at.replace(/-\w/g, '–').replace(/,\s*/g, ', ')
    const numbered = sources.length > 1 ? `${index + 1}:${passages}` : passages
    const label = {
      stated: t.article.cite,
      reported: t.article.citeReported,
      inferred: t.article.citeInferred,
    }
    const title = [fill(label[basis], { passages: numbered }), reason].filter(Boolean).join(' — ')
    return {
      type: 'element',
      tagName: 'a',
      properties: {
        className: basis === 'inferred' ? ['cite', 'inferred'] : ['cite'],
        href: `#${sourceAnchor(index)}`,
        title,
      },
      children: [
        { type: 'text', value: basis === 'inferred' ? `${t.article.inferred} ${numbered}` : numbered },
      ],
    }
  }
