import type { Element } from 'hast'
import type { Ui } from '../schemas/ui.ts'
import type { Cite } from './annotate.ts'

/** The anchor of an article's n-th source in the list at its end, counted from 1. */
export const sourceAnchor = (index: number): string => `source-${index + 1}`

const classes = { stated: ['cite'], reported: ['cite', 'said'], inferred: ['cite', 'inferred'] } as const

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
    return {
      type: 'element',
      tagName: 'a',
      properties: {
        className: [...classes[basis]],
        href: `#${sourceAnchor(index)}`,
        ...(reason === undefined ? {} : { title: reason }),
      },
      children: [
        { type: 'text', value: basis === 'inferred' ? `${t.article.inferred} ${numbered}` : numbered },
      ],
    }
  }
