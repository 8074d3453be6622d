import { describe, expect, it } from 'vitest'
import { bodyLineIn, readYaml, splitFrontmatter } from '../../../src/files/read-yaml.ts'

describe('YAML', () => {
  it('is read as plain data', () => {
    expect(readYaml('a.yaml', 'name:\n  ja: 港\nlist: [1, true, x]\n')).toEqual({
      data: { name: { ja: '港' }, list: [1, true, 'x'] },
      problems: [],
    })
  })

  it('keeps a day as it is written', () => {
    expect(readYaml('a.yaml', 'date: 2031-05-04\n').data).toEqual({ date: '2031-05-04' })
  })

  it('of nothing is nothing', () => expect(readYaml('a.yaml', '').data).toBeNull())

  it('may refer to what was named before', () => {
    expect(readYaml('a.yaml', 'a: &one x\nb: *one\n').data).toEqual({ a: 'x', b: 'x' })
  })
})

describe('what is not YAML is a problem with its line', () => {
  it.each([
    ['a: 1\nb: c: d\n', 'line 2', 'Nested mappings are not allowed in compact mappings'],
    ['a: "x\nb: 1\n', 'line 3', 'Missing closing "quote'],
    ['a: 1\na: 2\n', 'line 2', 'Map keys must be unique'],
    ['a:\n  - b\n\t- c\n', 'line 3', 'Tabs are not allowed as indentation'],
    ['a: 1\nb: @c\n', 'line 2', 'Plain value cannot start with reserved character @'],
    ['a: 1\nb: *bold\n', 'line 2', 'nothing is called bold'],
    ['a: *one\nb: &one x\n', 'line 1', 'nothing is called one'],
  ])('%j', (text, place, message) => {
    const { data, problems } = readYaml('a.yaml', text)
    expect(data).toBeUndefined()
    expect(problems).toContainEqual({
      file: 'a.yaml',
      place,
      rule: 'yaml',
      severity: 'error',
      message: `is not YAML: ${message}`,
      hint: 'quote a text that holds ": " or begins with a sign; indent with spaces',
    })
  })

  it('all of them are told', () => {
    expect(readYaml('a.yaml', 'a: b: c\nd: e: f\n').problems.map(({ place }) => place)).toEqual([
      'line 1',
      'line 2',
    ])
  })

  it('counts lines from the one given', () => {
    expect(readYaml('a.mdx', 'a: 1\nb: c: d\n', 2).problems[0]?.place).toBe('line 3')
  })
})

describe('an article’s file', () => {
  it('is split into frontmatter and body, with the line on which the body begins', () => {
    expect(splitFrontmatter('---\ntitle: a\n---\n\nText.\n')).toEqual({
      frontmatter: 'title: a\n',
      body: '\nText.\n',
      bodyLine: 4,
    })
  })

  it('may come from Windows, with a byte-order mark', () => {
    expect(splitFrontmatter('\uFEFF---\r\ntitle: a\r\n---\r\nText.\r\n')).toEqual({
      frontmatter: 'title: a\r\n',
      body: 'Text.\r\n',
      bodyLine: 4,
    })
  })

  it('may have an empty frontmatter, or no body', () => {
    expect(splitFrontmatter('---\n---\nText.\n\n---\n')).toMatchObject({
      frontmatter: '',
      body: 'Text.\n\n---\n',
    })
    expect(splitFrontmatter('---\na: 1\n---')).toMatchObject({ frontmatter: 'a: 1\n', body: '' })
  })

  it('ends its frontmatter at a line of its own, not where a text ends in dashes', () => {
    expect(splitFrontmatter('---\ntitle: a---\nkind: report\n---\nText.\n')).toMatchObject({
      frontmatter: 'title: a---\nkind: report\n',
      bodyLine: 5,
    })
  })

  it.each(['', 'Text.\n', '---\ntitle: a\n', '\n---\ntitle: a\n---\n', '--- title: a ---\n'])(
    '%j has no frontmatter',
    (text) => expect(splitFrontmatter(text)).toBeUndefined(),
  )
})

describe('the line on which a body begins', () => {
  const begins = (text: string, body: string) => bodyLineIn(text, body)

  it('is counted from the head of the file', () =>
    expect(begins('---\ntitle: a\n---\nWords.\n', 'Words.\n')).toBe(4))

  it('passes over the blank lines that the reader of the body has cut', () =>
    expect(begins('---\ntitle: a\n---\n\n\nWords.\n', 'Words.')).toBe(6))

  it('is not that of the same words in the frontmatter', () =>
    expect(begins('---\ntitle: Words.\n---\n\nWords.\n', 'Words.')).toBe(5))

  it('is that of an empty body', () => expect(begins('---\ntitle: a\n---\n', '')).toBe(4))

  it('is that of a file with Windows line ends', () =>
    expect(begins('---\r\ntitle: a\r\n---\r\n\r\nWords.\r\n', 'Words.')).toBe(5))

  it('is where the file’s own body begins, where that has changed since', () =>
    expect(begins('---\ntitle: a\n---\nOther words.\n', 'Words.')).toBe(4))
})
