import { describe, expect, it } from 'vitest'
import { pairedSections, readableBodies, sectionIds } from '../../../../src/check/rules/sections.ts'
import { enBody, jaBody } from '../../../fixtures/content.ts'
import { find, told, withBodies } from '../../../fixtures/subject.ts'

const ja = 'articles/harbour-talks/ja.mdx'
const en = 'articles/harbour-talks/en.mdx'

describe('a body is text', () => {
  it.each([
    ['### depth\n', 'has a heading of depth 3'],
    ['a {1 + 1}\n', 'an expression in braces has no place in an article: its body is text'],
    ['import a from "b"\n', 'import and export has no place in an article: its body is text'],
    ['export const a = 1\n', 'import and export has no place in an article: its body is text'],
    ['<Chart />\n', '<Chart> has no place in an article: its body is text'],
  ])('%j is refused in either language, with its line', (addition, message) => {
    const problems = find(readableBodies, withBodies(`${jaBody}\n${addition}`, `${enBody}\n${addition}`))
    const place = 'line 12'
    expect(problems).toMatchObject([
      { file: `content/${ja}`, place, rule: 'article-body', message },
      { file: `content/${en}`, place, rule: 'article-body', message },
    ])
  })

  it('what cannot be read at all is refused', () => {
    expect(find(readableBodies, withBodies('a {b\n'))[0]?.message).toMatch(/^is not MDX: /)
  })
})

describe('a heading', () => {
  const idsIn = (body: string) => find(sectionIds, withBodies(body)).map(told)

  it('without an id is refused', () => {
    expect(idsIn('## 経済\n')).toEqual([
      `${ja} · line 1: heading "経済" has no id → write "## 経済 [#its-id]", with the same id in both languages`,
    ])
  })

  it.each(['Economy', 'two_words', '経済', ''])('with [#%s] is refused', (id) => {
    expect(idsIn(`## 経済 [#${id}]\n`)).toEqual([
      `${ja} · line 1: "${id}" is not an id → write it as in [#economy]`,
    ])
  })

  it('with the id of another is refused', () => {
    expect(idsIn('## 経済 [#economy]\n\na\n\n## 展望 [#economy]\n')).toEqual([
      `${ja} · line 5: the id "economy" stands twice in this article → give one another`,
    ])
  })

  it('with the id that the lead has is refused', () => {
    expect(idsIn('## 経済 [#lead]\n')).toHaveLength(1)
  })
})

describe('sections that do not pair are refused', () => {
  const unpaired = (english: string, japanese = jaBody) =>
    find(pairedSections, withBodies(japanese, english)).map(told)

  it('one is missing', () => {
    expect(unpaired(enBody.slice(0, enBody.indexOf('## Outlook')))).toEqual([
      `${en} · section outlook: is missing: content/${ja} has "展望" → add "## … [#outlook]" with its paragraphs`,
    ])
  })

  it('one is too many', () => {
    expect(unpaired(`${enBody}\n## Notes [#notes]\n`)).toEqual([
      `${en} · line 12: section "Notes" [#notes] is not in content/${ja} → use one of its ids: lead, economy, outlook`,
    ])
  })

  it('one has another id', () => {
    expect(unpaired(enBody.replace('#outlook', '#prospects'))).toHaveLength(2)
  })

  it('they stand in another order', () => {
    const [lead, economy, outlook] = enBody.split(/(?=^## )/m)
    expect(unpaired(`${lead}${outlook}\n${economy}`)).toEqual([
      `${en} · sections: stand in another order than in content/${ja} → order them lead, economy, outlook`,
    ])
  })

  it('a paragraph is missing or too many', () => {
    const hint = 'let the n-th block of one language answer the n-th of the other'
    expect(unpaired(enBody.replace('## Economy', 'More. <Cite at="p1" />\n\n## Economy'))).toEqual([
      `${en} · line 1: the lead has 2 paragraphs, lists and tables; content/${ja} has 1 (line 1) → ${hint}`,
    ])
    expect(unpaired(enBody, `${jaBody}\n続く。\n`)).toEqual([
      `${en} · line 8: section outlook has 1 paragraphs, lists and tables; content/${ja} has 2 (line 8) → ${hint}`,
    ])
  })

  it('a list answers a paragraph', () => {
    expect(unpaired(enBody.replace('The next', '- The next'))).toEqual([
      `${en} · line 10: is a list of 1; its counterpart is a paragraph of 1 (content/${ja}, line 10) → ` +
        'use the same kind of block, with as many items or rows, in both languages',
    ])
  })

  it('a list has another number of items', () => {
    expect(unpaired(enBody.replace(/- Tariffs.*\n/, ''))).toEqual([
      `${en} · line 5: is a list of 1; its counterpart is a list of 2 (content/${ja}, line 5) → ` +
        'use the same kind of block, with as many items or rows, in both languages',
    ])
  })

  it('a table has another number of rows', () => {
    const table = (rows: string) => `| a | b |\n| - | - |\n${rows}`
    expect(unpaired(table('| 1 | 2 |\n'), table('| 1 | 2 |\n| 3 | 4 |\n'))).toHaveLength(1)
    expect(unpaired(table('| 1 | 2 |\n'), table('| 3 | 4 |\n'))).toEqual([])
  })
})

describe('sections are not compared', () => {
  it('where a body cannot be read: that is to be mended first', () => {
    expect(find(pairedSections, withBodies(jaBody, 'a {b\n'))).toEqual([])
  })

  it('where the original is missing: that is another rule’s matter', () => {
    expect(find(pairedSections, { originals: [] })).toEqual([])
  })
})
