import { describe, expect, it } from 'vitest'
import { noteMore, noteWords, type NotedSource } from '../../../src/article-html/note-words.ts'
import { printHtml } from '../../../src/article-html/html.ts'
import type { Evidence } from '../../../src/domain/notes.ts'
import type { Ui } from '../../../src/schemas/ui.ts'

const words = {
  article: { original: 'Original', originalOf: 'Original: {name}', noAddress: 'No address known' },
  reading: {
    stated: 'Stated by the source',
    said: 'Reported as said',
    inferredFrom: 'Inferred: {where}',
    paragraph: 'paragraph {at}',
    paragraphs: 'paragraphs {at}',
    caption: 'caption {at}',
    captions: 'captions {at}',
    whole: 'the whole text',
    heading: '“{heading}”',
    under: 'In {headings}.',
    paragraphLink: 'Link to this paragraph',
  },
} as unknown as Ui

const source = (name: string, url?: string): NotedSource => ({
  name,
  url,
  passages: ['p1', 'p2', 'p3', 'p4'],
  headingOf: (passage) => ({ p2: 'Trade', p3: 'Trade', p4: 'Talks' })[passage],
})
const evidence = (over: Partial<Evidence> = {}): Evidence => ({
  basis: 'stated',
  reason: undefined,
  places: [{ source: 0, passages: ['p2', 'p3'] }],
  ...over,
})

function said(sources: NotedSource[], ...all: Evidence[]) {
  const { head, rest } = noteWords(sources, words, 'en')(all, 'trade-1')
  return {
    head: printHtml({ type: 'root', children: head }),
    rest: printHtml({ type: 'root', children: rest }),
  }
}

describe('a note says', () => {
  it('which passages of the one source, and that the source states it; and links its paragraph', () => {
    expect(said([source('')], evidence())).toEqual({
      head: '<b>Paragraphs 2–3</b>',
      rest: '<span> Stated by the source.</span><a href="#trade-1">Link to this paragraph</a>',
    })
  })

  it('which sources, where there are several, and each further piece of evidence in a line', () => {
    const places = [
      { source: 0, passages: ['p1'] },
      { source: 1, passages: ['p2', 'p3'] },
    ]
    const { head, rest } = said(
      [source('Beijing'), source('Tokyo')],
      evidence({ basis: 'reported', places }),
      evidence({ basis: 'inferred', reason: 'They take turns.', places: [{ source: 1, passages: ['p4'] }] }),
    )
    expect(head).toBe('<b>Beijing 1 · Tokyo 2–3</b>')
    expect(rest).toContain('<p><b class="i">Inferred: Tokyo 4</b> They take turns.</p>')
  })
})

describe('a note says more', () => {
  const more = (sources: NotedSource[], ...all: Evidence[]) =>
    noteMore(sources, words, 'en')({ evidence: all, section: 'trade' })

  it('under which heading its passages stand, and that no address is known', () => {
    expect(more([source('')], evidence())).toEqual({ under: [' In “Trade”.'], found: 'No address known' })
  })

  it('where its sources are to be found', () => {
    expect(more([source('', 'https://example.org/')], evidence()).found).toEqual([
      ['Original', 'https://example.org/'],
    ])
    expect(more([source('Tokyo', 'https://example.org/')], evidence()).found).toEqual([
      ['Original: Tokyo', 'https://example.org/'],
    ])
  })

  it('no heading for the whole of a source', () => {
    const whole = evidence({ places: [{ source: 0, passages: ['p1', 'p2', 'p3', 'p4'] }] })
    expect(more([source('')], whole).under).toEqual([''])
  })
})
