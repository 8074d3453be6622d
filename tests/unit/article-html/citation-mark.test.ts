import { toString } from 'hast-util-to-string'
import { describe, expect, it } from 'vitest'
import type { Cite } from '../../../src/article-html/annotate.ts'
import { citationMark, sourceAnchor } from '../../../src/article-html/citation-mark.ts'
import type { Ui } from '../../../src/schemas/ui.ts'

const words = { article: { inferred: 'inferred' } } as unknown as Pick<Ui, 'article'>

/** The mark of a citation: text, target, title and classes. */
function markOf(cite: Partial<Cite>, sources = ['harbour-gazette']) {
  const mark = citationMark(
    sources,
    words,
  )({
    at: 'p1',
    source: undefined,
    basis: 'stated',
    reason: undefined,
    ...cite,
  })
  const { href, title, className } = mark.properties
  return { tag: mark.tagName, text: toString(mark), href, title, className }
}

describe('a citation’s mark', () => {
  it('leads to the source and shows the passage', () => {
    expect(markOf({ at: 'p1' })).toEqual({
      tag: 'a',
      text: 'p1',
      href: '#source-1',
      title: undefined,
      className: ['cite'],
    })
  })

  it.each([
    ['p6-p7', 'p6–7'],
    ['p3,p6-p12', 'p3, p6–12'],
    ['p4,  c1-c2', 'p4, c1–2'],
  ])('shows %s as %s', (at, text) => expect(markOf({ at }).text).toBe(text))

  it('shows the number of its source where there are several, and leads to it', () => {
    const sources = ['harbour-gazette', 'tide-letter']
    expect(markOf({ at: 'p2-p3', source: 'tide-letter' }, sources)).toMatchObject({
      text: '2:p2–3',
      href: '#source-2',
    })
    expect(markOf({ source: 'harbour-gazette' }, sources).href).toBe('#source-1')
  })

  it('does not number the one source that is named', () => {
    expect(markOf({ source: 'harbour-gazette' }).text).toBe('p1')
  })
})

describe('what a citation rests on', () => {
  it('is said of what an official is reported to have said', () => {
    expect(markOf({ basis: 'reported' })).toMatchObject({
      text: 'p1',
      className: ['cite', 'said'],
    })
  })

  it('is said of an inference, in the mark itself and with its reason', () => {
    expect(markOf({ basis: 'inferred', reason: 'they take turns' })).toMatchObject({
      text: 'inferred p1',
      title: 'they take turns',
      className: ['cite', 'inferred'],
    })
  })
})

it('an anchor counts sources from one', () => expect(sourceAnchor(0)).toBe('source-1'))
