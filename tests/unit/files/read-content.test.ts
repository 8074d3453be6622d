import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkContent } from '../../../src/check/check.ts'
import { readContent } from '../../../src/files/read-content.ts'
import { soundContent } from '../../fixtures/content.ts'
import { contentTree, type ContentTree } from '../../fixtures/content-tree.ts'
import { told } from '../../fixtures/subject.ts'

let tree: ContentTree
beforeEach(() => void (tree = contentTree()))
afterEach(() => tree.dispose())

const read = () => readContent(tree.folder, tree.root)
const problems = () => read().problems.map(told)

const article = 'articles/harbour-talks/ja.mdx'
const misplaced =
  'is not where content is looked for → move it to content/articles/SLUG/ja.mdx or en.mdx, ' +
  'content/{events,countries,frameworks,actors,terms,sources}/ID.yaml, content/ui/ or content/site.yaml'

describe('a sound content folder', () => {
  it('is read as it was written, and no rule objects', () => {
    const { content, ui, problems } = read()
    expect(problems).toEqual([])
    const withoutLines = (entries: readonly { bodyLine: number }[]) =>
      entries.map((entry) => ({ ...entry, bodyLine: 1 }))
    expect({
      ...content,
      originals: withoutLines(content.originals),
      translations: withoutLines(content.translations),
    }).toEqual({ ...soundContent(), faulty: {} })
    expect(Object.keys(ui)).toEqual(['en', 'ja'])
    expect(checkContent(content)).toEqual([])
  })

  it('may hold hidden files and passages that were taken out of a source', () => {
    tree.write('.DS_Store', '')
    tree.write('sources/harbour-gazette.passages.txt', 'p1')
    expect(problems()).toEqual([])
  })

  it('counts an article’s lines from the head of its file', () => {
    tree.write(article, '---\ntitle: a\n---\n')
    tree.edit('articles/harbour-talks/en.mdx', 'The harbour talks were held.', 'A {brace}.')
    const { content } = read()
    const lines = content.translations[0]!.bodyLine
    expect(checkContent(content)).toContainEqual(
      expect.objectContaining({ rule: 'article-body', place: `line ${lines}` }),
    )
    expect(lines).toBeGreaterThan(8)
  })
})

describe('a field', () => {
  it.each([
    ['summary:', 'sumary:', 'sumary: the field "sumary" is unknown → write "summary", or remove it'],
    ['kind: report', 'kind: reprot', 'kind: "reprot" is not one of its values → write "report"'],
    ['draft: false', 'draft: maybe', 'draft: is text where a boolean is expected → write true or false'],
    ['title: 港の会談\n', '', 'title: is missing → write a text'],
    [
      '  - norland',
      '  - Nor Land',
      'countries[0]: is not an id: lower-case letters, digits and single hyphens, as in "wang-yi" → ',
    ],
    [
      'date: 2031-05-04',
      'date: 2031-02-30',
      'date: "2031-02-30" is no date, 2031-02 has 28 days: write "2025-07-10", "2025-12", "2025-12-01/2025-12-10", "2025~" or "2025-12-XX" → ',
    ],
    [
      'date: 2031-05-04',
      'date: 4 May 2031',
      'date: "4 May 2031" is not an EDTF date (ISO 8601-2): write "2025-07-10", "2025-12", "2025-12-01/2025-12-10", "2025~" or "2025-12-XX" → ',
    ],
    [
      'dateBasis: stated',
      'dateBasis: inferred',
      'dateReason: is missing: an inferred date needs "dateReason: { ja: …, en: … }" → ',
    ],
  ])('%j written as %j is told', (from, to, problem) => {
    tree.edit(article, from, to)
    expect(problems()).toContain(`${article} · ${problem}`)
  })

  it('is checked in every collection', () => {
    for (const file of [
      'articles/harbour-talks/en.mdx',
      'events/harbour-talks-2031.yaml',
      'countries/norland.yaml',
      'frameworks/harbour-dialogue.yaml',
      'actors/mira-holt.yaml',
      'terms/port-lumen.yaml',
      'sources/harbour-gazette.yaml',
      'ui/ja.yaml',
    ])
      tree.write(file, file.endsWith('mdx') ? '---\nodd: 1\n---\n' : 'odd: 1\n')
    const unknown = read().problems.filter(({ rule }) => rule === 'unknown-field')
    expect(unknown).toHaveLength(8)
  })
})

describe('a file', () => {
  it('that is not YAML is told with its line, counted from the head of the file', () => {
    tree.write('actors/mira-holt.yaml', 'kind: person\nname: Holt: Mira\n')
    tree.write(article, '---\ntitle: a\nsummary: b: c\n---\n')
    const hint = 'quote a text that holds ": " or begins with a sign; indent with spaces'
    const message = 'is not YAML: Nested mappings are not allowed in compact mappings'
    expect(problems()).toEqual([
      `actors/mira-holt.yaml · line 2: ${message} → ${hint}`,
      `${article} · line 3: ${message} → ${hint}`,
    ])
  })

  it('that begins without frontmatter is told', () => {
    tree.write(article, '港の会談が開かれた。\n')
    expect(problems()).toEqual([
      `${article} · line 1: has no frontmatter → begin the file with ---, the fields, and --- again`,
    ])
  })

  it('that is empty is told', () => {
    tree.write('terms/port-lumen.yaml', '')
    expect(problems()).toEqual([
      'terms/port-lumen.yaml: is empty where a group of fields is expected → write its fields below it, indented',
    ])
  })

  it.each([
    'articles/harbour-talks/de.mdx',
    'articles/harbour-talks.mdx',
    'events/talks.json',
    'places/port.yaml',
    'ui/de.yaml',
    'notes.txt',
    'countries/europe/southmark.yaml',
  ])('%s stands where nobody looks', (path) => {
    tree.write(path, '')
    expect(problems()).toContain(`${path}: ${misplaced}`)
  })

  it.each([
    ['actors/Mira_Holt.yaml', 'Mira_Holt', 'rename it to "mira-holt"'],
    ['actors/mira--holt-.yaml', 'mira--holt-', 'rename it to "mira-holt"'],
    ['actors/港湾相.yaml', '港湾相', 'rename it in lower-case letters, as in "wang-yi"'],
  ])('%s has a name that is no id', (path, id, hint) => {
    tree.write(path, '')
    expect(problems()).toContain(`${path}: "${id}" is not an id: it becomes part of an address → ${hint}`)
  })

  it('of the interface is missed', () => {
    tree.remove('ui/en.yaml')
    expect(problems()).toEqual([
      'ui/en.yaml: does not exist → copy the other language’s file and translate it',
    ])
  })
})

describe('two files at one address', () => {
  const same = (file: string, first: string) =>
    `${file}: stands at the same address as content/${first} → rename one, or remove it`

  it.each([
    ['countries/NORLAND.yaml', 'countries/norland.yaml'],
    ['countries/norland.yml', 'countries/norland.yaml'],
    ['countries/old/norland.yaml', 'countries/norland.yaml'],
    ['articles/Harbour-Talks/ja.mdx', article],
    ['articles/y2031/harbour-talks/ja.mdx', article],
  ])('%s and %s are told', (one, other) => {
    tree.write(one, '')
    const [first, second] = [one, other].sort()
    expect(problems()).toContain(same(second!, first!))
  })

  it('are not the same id in two collections, nor an article’s two languages', () => {
    tree.write('terms/norland.yaml', '')
    expect(problems().filter((problem) => problem.includes('same address'))).toEqual([])
  })
})

describe('a file with a fault of its own', () => {
  it.each([
    article,
    'articles/harbour-talks/en.mdx',
    'events/harbour-talks-2031.yaml',
    'countries/norland.yaml',
    'frameworks/harbour-dialogue.yaml',
    'actors/mira-holt.yaml',
    'terms/port-lumen.yaml',
    'sources/harbour-gazette.yaml',
  ])('%s is not told to be missing by what names it', (path) => {
    tree.write(path, path.endsWith('.mdx') ? '---\na: b: c\n---\n' : 'a: b: c\n')
    const { content, problems } = read()
    expect([...problems, ...checkContent(content)].map(({ rule }) => rule)).toEqual(['yaml'])
  })

  it('is still suggested where its id is misspelt', () => {
    tree.write('countries/norland.yaml', '')
    tree.edit('actors/mira-holt.yaml', 'country: norland', 'country: norlund')
    expect(checkContent(read().content).map(told)).toEqual([
      'actors/mira-holt.yaml · country: "norlund" is not in content/countries/ → ' +
        'write "norland", or add content/countries/norlund.yaml',
    ])
  })
})

it('reads what it can of a folder that does not exist: the site’s name and the interface are missing', () => {
  const { content, problems } = readContent(join(tree.root, 'nowhere'), tree.root)
  expect(content.originals).toEqual([])
  expect(problems.map(({ file }) => file)).toEqual([
    'nowhere/site.yaml',
    'nowhere/ui/ja.yaml',
    'nowhere/ui/en.yaml',
  ])
})
