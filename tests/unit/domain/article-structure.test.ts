import { describe, expect, it } from 'vitest'
import { readStructure } from '../../../src/domain/article-structure.ts'
import { jaBody } from '../../fixtures/content.ts'

const issuesOf = (body: string, firstLine?: number) =>
  readStructure(body, firstLine).issues.map(({ line, message, hint }) => `${line}: ${message} → ${hint}`)

const blocksOf = (body: string) =>
  readStructure(body).sections.flatMap(({ blocks }) =>
    blocks.map(({ kind, line, parts }) => ({ kind, line, parts: parts.length })),
  )

const citesOf = (body: string) =>
  readStructure(body).sections.flatMap(({ blocks }) =>
    blocks.flatMap(({ parts }) => parts.map(({ cites }) => cites.map(({ attributes }) => attributes))),
  )

describe('sections', () => {
  it('begin at ## headings; what stands before the first is the lead', () => {
    const { sections, issues } = readStructure(jaBody)
    expect(sections.map(({ id, title, line }) => ({ id, title, line }))).toEqual([
      { id: 'lead', title: '', line: 1 },
      { id: 'economy', title: '経済', line: 3 },
      { id: 'outlook', title: '展望', line: 8 },
    ])
    expect(issues).toEqual([])
  })

  it('may have no id, which a rule is to find', () => {
    expect(readStructure('## 経済\n').sections[1]).toMatchObject({ id: undefined, title: '経済' })
  })

  it('keep an empty lead where the body begins with a heading', () => {
    expect(readStructure('## 経済 [#economy]\n').sections[0]).toMatchObject({ id: 'lead', blocks: [] })
  })

  it('begin at an underlined heading too', () => {
    expect(readStructure('Trade [#trade]\n---\n').sections[1]?.id).toBe('trade')
  })
})

describe('blocks', () => {
  it('are paragraphs, lists by their items, and tables by the rows below their head', () => {
    const body = 'one\n\n- a\n- b\n- c\n\n| h | k |\n| - | - |\n| 1 | 2 |\n| 3 | 4 |\n\n> said\n'
    expect(blocksOf(body)).toEqual([
      { kind: 'paragraph', line: 1, parts: 1 },
      { kind: 'list', line: 3, parts: 3 },
      { kind: 'table', line: 7, parts: 2 },
      { kind: 'other', line: 12, parts: 1 },
    ])
  })

  it('do not come of a link’s definition', () => {
    expect(blocksOf('one\n\n[port]: /ja/\n')).toHaveLength(1)
  })
})

describe('citations', () => {
  it('are collected from each part, with their attributes as written', () => {
    expect(citesOf(jaBody)).toEqual([
      [{ at: 'p1' }],
      [{ at: 'p2' }],
      [{ at: 'p3-p4' }],
      [{ at: 'p5, c1', basis: 'inferred', reason: '交互に開かれてきた' }],
    ])
  })

  it('may be several in one part, or none', () => {
    expect(citesOf('a <Cite at="p1" /> b <Cite source="x" at="p2" />\n\nc\n')).toEqual([
      [{ at: 'p1' }, { source: 'x', at: 'p2' }],
      [],
    ])
  })

  it('of a nested item count for the item around it', () => {
    expect(citesOf('- a\n  - b <Cite at="p1" />\n')).toEqual([[{ at: 'p1' }]])
  })

  it('have empty text where an attribute has no value', () => {
    expect(citesOf('a <Cite at />\n')).toEqual([[{ at: '' }]])
  })
})

it('collects links in every form, with their lines', () => {
  const body = 'see [a](/ja/a/)\n\n- **[b](#b)**\n\n[c]: https://example.org/\n'
  expect(readStructure(body).links).toEqual([
    { url: '/ja/a/', line: 1 },
    { url: '#b', line: 3 },
    { url: 'https://example.org/', line: 5 },
  ])
})

describe('what a body must not hold', () => {
  const noPlace =
    'has no place in an article: its body is text → remove it, or write { as &#123; and < as &lt;'

  it.each([
    ['import a from "b"\n', 'import and export'],
    ['export const a = 1\n', 'import and export'],
    ['a {1 + 1} b\n', 'an expression in braces'],
    ['{1 + 1}\n', 'an expression in braces'],
    ['a {/* note */} b\n', 'an expression in braces'],
    ['<Chart />\n', '<Chart>'],
    ['a <b>bold</b>\n', '<b>'],
    ['a <Cite at={1} />\n', 'an attribute in braces'],
    ['a <Cite at="p1" {...rest} />\n', 'an attribute in braces'],
  ])('%j: %s', (body, what) => expect(issuesOf(body)).toEqual([`1: ${what} ${noPlace}`]))

  it.each(['# one\n', '### three\n', '> ### three\n', '- #### four\n'])(
    '%j: a heading of another depth',
    (body) =>
      expect(issuesOf(body)).toEqual([
        expect.stringMatching(/^1: has a heading of depth [134] → use ## for every heading$/),
      ]),
  )

  it('a heading inside a quotation or a list', () => {
    expect(issuesOf('> ## two [#two]\n')).toEqual([
      '1: has a heading inside another block → let it begin the line',
    ])
  })

  it('braces and angle brackets written as entities are text', () => {
    expect(issuesOf('a &#123;1&#125; &lt;b&gt;\n')).toEqual([])
  })
})

describe('lines', () => {
  it('are counted from the line of the file on which the body begins', () => {
    const { sections } = readStructure(jaBody, 20)
    expect(sections.map(({ line }) => line)).toEqual([20, 22, 27])
    expect(issuesOf('one\n\n<Chart />\n', 20)[0]).toMatch(/^22: /)
  })
})

describe('a body that is not MDX', () => {
  it.each(['a {b\n', 'one\n\na <2\n', '<Cite at="p1">\n', '<!-- note -->\n'])(
    '%j is an issue, not an exception',
    (body) => {
      const { sections, issues } = readStructure(body)
      expect(sections).toEqual([])
      expect(issues).toHaveLength(1)
      expect(issues[0]?.message).toMatch(/^is not MDX: /)
    },
  )

  it('is told with its line and what to write instead', () => {
    expect(issuesOf('one\n\nif a <2\n', 10)).toMatchInlineSnapshot(`
      [
        "12: is not MDX: Unexpected character \`2\` (U+0032) before name, expected a character that can start a name, such as a letter, \`$\`, or \`_\` → write < as &lt; and { as &#123;; only <Cite … /> is a component",
      ]
    `)
  })
})
