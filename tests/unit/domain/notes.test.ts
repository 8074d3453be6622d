import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/domain/article-structure.ts'
import { citeOf, gather, notesIn, shareNotes } from '../../../src/domain/notes.ts'

const sources = ['harbour-gazette', 'tide-letter']
const gathered = (...cites: Record<string, string>[]) => gather(cites.map(citeOf), sources)

describe('the citations of a paragraph', () => {
  it('are put together where they are taken in one way, each passage once and in order', () => {
    expect(gathered({ at: 'p7, c1' }, { at: 'p2-p3, p7' })).toEqual([
      { basis: 'stated', reason: undefined, places: [{ source: 0, passages: ['p2', 'p3', 'p7', 'c1'] }] },
    ])
  })

  it('of several sources are one piece of evidence, with a place in each', () => {
    expect(
      gathered({ at: 'p1', source: 'tide-letter' }, { at: 'p9', source: 'harbour-gazette' }),
    ).toMatchObject([
      {
        places: [
          { source: 1, passages: ['p1'] },
          { source: 0, passages: ['p9'] },
        ],
      },
    ])
  })

  it('stand in the order stated, reported, inferred, an inference for each reason', () => {
    const all = gathered(
      { at: 'p1', basis: 'inferred', reason: 'a' },
      { at: 'p2', basis: 'reported' },
      { at: 'p3', basis: 'inferred', reason: 'b' },
      { at: 'p4' },
    )
    expect(all.map(({ basis, reason }) => [basis, reason])).toEqual([
      ['stated', undefined],
      ['reported', undefined],
      ['inferred', 'a'],
      ['inferred', 'b'],
    ])
  })
})

it('parts that rest on the same share a note; parts without citations have none', () => {
  const [a, b] = [gathered({ at: 'p1' }), gathered({ at: 'p2' })]
  expect(shareNotes([a, [], b, gathered({ at: 'p1' })])).toEqual({ notes: [a, b], of: [0, undefined, 1, 0] })
})

it('notes of a body are counted as its page counts them', () => {
  const body =
    'a <Cite at="p1" />\n\n## T [#t]\n\n- b <Cite at="p2" />\n- c <Cite at="p2" />\n- d <Cite at="p3" />\n'
  expect(
    notesIn(readStructure(body).sections, sources).map(({ section, evidence }) => [
      section,
      evidence[0]!.places[0]!.passages[0],
    ]),
  ).toEqual([
    ['lead', 'p1'],
    ['t', 'p2'],
    ['t', 'p3'],
  ])
})
