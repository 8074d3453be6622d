import { expect, it } from 'vitest'
import { readStructure } from '../../../src/domain/article-structure.ts'
import { headingsIn, sectionsRendering } from '../../../src/domain/source-headings.ts'

const sha256 = ''

it('a paragraph stands under the last heading before it, a caption under none', () => {
  const headings = headingsIn({
    outline: [
      { id: 'p1', kind: 'title', sha256 },
      { id: 'p2', kind: 'heading', heading: 'Trade', sha256 },
      { id: 'c1', kind: 'caption', sha256 },
      { id: 'p3', kind: 'paragraph', sha256 },
    ],
  })
  expect([...headings]).toEqual([
    ['p2', 'Trade'],
    ['p3', 'Trade'],
  ])
})

it('a report’s sections stand for the headings of its source', () => {
  const body =
    'a <Cite at="p1" />\n\n## Trade [#trade]\n\nb <Cite at="p2-p3" />\n\n## Talks [#talks]\n\nc <Cite at="p3" />'
  const rendered = sectionsRendering(readStructure(body))
  expect(rendered.get('p1')).toBeUndefined()
  expect([...rendered.get('p3')!]).toEqual([
    ['trade', 'Trade'],
    ['talks', 'Talks'],
  ])
})
