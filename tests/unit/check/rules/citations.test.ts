import { describe, expect, it } from 'vitest'
import { articleCitations } from '../../../../src/check/rules/citations.ts'
import type { Original } from '../../../../src/schemas/article.ts'
import { anOriginal, aSource } from '../../../fixtures/content.ts'
import { find, told, withBodies } from '../../../fixtures/subject.ts'

const inBody = (body: string) => find(articleCitations, withBodies(body))
/** What is found wrong with one citation: message → hint. */
const inCite = (attributes: string, facts: Partial<Original> = {}) =>
  find(articleCitations, {
    originals: [anOriginal(facts, { body: `港。<Cite ${attributes} />\n` })],
    translations: [],
    sources: [aSource(), aSource({}, 'tide-letter'), aSource({}, 'unused-letter')],
  }).map(({ message, hint }) => `${message} → ${hint}`)

describe('what cites nothing', () => {
  it('is refused with its line: a paragraph, a list item, a table row, a quotation', () => {
    const body = [
      '一。<Cite at="p1" />',
      '二。',
      '- 三。<Cite at="p1" />\n- 四。',
      '| a |\n| - |\n| 五 <Cite at="p1" /> |\n| 六 |',
      '> 七。',
    ].join('\n\n')
    expect(inBody(body)).toMatchObject([
      { place: 'line 3', rule: 'uncited' },
      { place: 'line 6', rule: 'uncited' },
      { place: 'line 11', rule: 'uncited' },
      { place: 'line 13', rule: 'uncited' },
    ])
  })

  it('is told how to cite', () => {
    expect(inBody('港。\n').map(told)).toEqual([
      'articles/harbour-talks/ja.mdx · line 1: cites no passage → ' +
        'end it with <Cite at="p1" />; for an inference of ours add basis="inferred" and reason="…"',
    ])
  })

  it('is refused in a translation too', () => {
    const problems = find(articleCitations, withBodies('港。<Cite at="p1" />\n', 'The port.\n'))
    expect(problems.map(({ file }) => file)).toEqual(['content/articles/harbour-talks/en.mdx'])
  })

  it('is let through in a draft, whose citations are still checked', () => {
    const draft = (body: string) =>
      find(articleCitations, { originals: [anOriginal({ draft: true }, { body })], translations: [] })
    expect(draft('港。\n')).toEqual([])
    expect(draft('港。<Cite at="p9" />\n')).toHaveLength(1)
  })
})

describe('passages', () => {
  it.each(['p1', 'p1-p5', 'p1, p3-p4', 'p5, c1'])('%s of the source are let through', (at) =>
    expect(inCite(`at="${at}"`)).toEqual([]),
  )

  it.each([
    ['p6', 'p6'],
    ['p4-p7', 'p6, p7'],
    ['p1, c2', 'c2'],
    ['p0', 'p0'],
  ])('%s: the source does not have %s', (at, absent) =>
    expect(inCite(`at="${at}"`)).toEqual([
      `harbour-gazette has no passage ${absent}: it ends at p5 → look the number up with "npm run passages -- FILE"`,
    ]),
  )

  it.each(['', 'p', '3', 'p3-4', 'p1-c1', 'p1 p2', 'p1,', 'p4-p2', 'p1, p4-p2', 'p1–p2'])(
    '"%s" is malformed',
    (at) =>
      expect(inCite(`at="${at}"`)).toEqual([
        `at="${at}" names no passages → write at="p2", "p2-p3" or "p2, c1", up to p5`,
      ]),
  )

  it('have to be named', () => expect(inCite('')).toHaveLength(1))
})

describe('the source', () => {
  const sources = ['harbour-gazette', 'tide-letter']

  it('need not be named where there is one', () => {
    expect(inCite('at="p1"')).toEqual([])
    expect(inCite('at="p1" source="harbour-gazette"')).toEqual([])
  })

  it('has to be named where there are several', () => {
    expect(inCite('at="p1"', { sources })).toEqual([
      'does not say which source: the article has several → add source="…", one of harbour-gazette, tide-letter',
    ])
    expect(inCite('at="p1" source="tide-letter"', { sources })).toEqual([])
  })

  it('has to be one that the article names, and is suggested', () => {
    const add = 'or add it to "sources" of content/articles/harbour-talks/ja.mdx'
    expect(inCite('at="p1" source="tide-lettre"', { sources })).toEqual([
      `"tide-lettre" is not among the article's sources → write source="tide-letter", ${add}`,
    ])
    expect(inCite('at="p1" source="unused-letter"', { sources: ['harbour-gazette'] })).toEqual([
      `"unused-letter" is not among the article's sources → write source="harbour-gazette", ${add}`,
    ])
  })

  it('that the article names and nobody wrote is another rule’s matter', () => {
    expect(inCite('at="p99"', { sources: ['lost-letter'] })).toEqual([])
  })
})

describe('basis and reason', () => {
  it.each(['basis="stated"', 'basis="reported"', 'basis="inferred" reason="so it was"'])(
    '%s are let through',
    (attributes) => expect(inCite(`at="p1" ${attributes}`)).toEqual([]),
  )

  it.each([
    ['basis="guessed"', 'basis="guessed" is unknown → write one of stated, reported, inferred'],
    ['basis="inferred"', 'an inference gives no reason → add reason="…": what it follows from'],
    ['basis="inferred" reason=" "', 'an inference gives no reason → add reason="…": what it follows from'],
    ['reason="so"', 'a reason without an inference → add basis="inferred", or remove the reason'],
    [
      'basis="reported" reason="so"',
      'a reason without an inference → add basis="inferred", or remove the reason',
    ],
    ['form="p2"', '<Cite> has no attribute "form" → use at, source, basis, reason'],
  ])('%s is refused', (attributes, problem) => expect(inCite(`at="p1" ${attributes}`)).toEqual([problem]))

  it('all that is wrong with a citation is told at once', () => {
    expect(inCite('at="p9" basis="guessed" reason="so" form=""')).toHaveLength(4)
  })
})
