import { describe, expect, it } from 'vitest'
import { ContentError, formatProblems, problem } from '../../../src/check/problem.ts'

const dangling = problem({
  file: 'content/events/talks.yaml',
  place: 'actors[0]',
  rule: 'dangling-id',
  message: '"mira-hold" is not in content/actors/',
  hint: 'write "mira-holt"',
})
const stale = problem({
  file: 'content/articles/talks/en.mdx',
  place: 'revision',
  rule: 'stale-translation',
  severity: 'warning',
  message: 'renders an older revision',
})
const bare = problem({ file: 'content/ui/en.yaml', rule: 'missing-file', message: 'does not exist' })

it('is an error unless it is said to be a warning', () => {
  expect(dangling.severity).toBe('error')
  expect(stale.severity).toBe('warning')
})

describe('problems as text', () => {
  it('are a paragraph each, by file, with place, rule and hint where there are any; the counts last', () => {
    expect(formatProblems([dangling, bare, stale])).toMatchInlineSnapshot(`
      "! content/articles/talks/en.mdx · revision
          renders an older revision  [stale-translation]
      ✗ content/events/talks.yaml · actors[0]
          "mira-hold" is not in content/actors/  [dangling-id]
          → write "mira-holt"
      ✗ content/ui/en.yaml
          does not exist  [missing-file]
      2 errors, 1 warning in 3 files"
    `)
  })

  it('keep the order in which a file’s problems were found', () => {
    const second = { ...dangling, place: 'actors[1]' }
    const text = formatProblems([dangling, bare, second])
    expect(text.indexOf('actors[0]')).toBeLessThan(text.indexOf('actors[1]'))
    expect(text.indexOf('actors[1]')).toBeLessThan(text.indexOf('content/ui'))
  })

  it.each([
    [[dangling], '1 error, 0 warnings in 1 file'],
    [[dangling, dangling], '2 errors, 0 warnings in 1 file'],
    [[dangling, stale, stale], '1 error, 2 warnings in 2 files'],
    [[stale], '0 errors, 1 warning in 1 file'],
  ])('count errors, warnings and files', (problems, counts) => {
    expect(formatProblems(problems).split('\n').at(-1)).toBe(counts)
  })

  it('are not reordered where they are kept', () => {
    const problems = [bare, dangling]
    formatProblems(problems)
    expect(problems).toEqual([bare, dangling])
  })
})

describe('the error that stops a build', () => {
  const error = new ContentError([dangling, bare])

  it('lists all problems, not the first', () => {
    expect(error.message).toMatch(/^The content has errors; nothing was built\.\n/)
    expect(error.message).toContain('mira-hold')
    expect(error.message).toContain('content/ui/en.yaml')
    expect(error.problems).toEqual([dangling, bare])
  })

  it('is told by its name and has no trace into the checks', () => {
    expect(error.name).toBe('ContentError')
    expect(error.stack).toBe('')
  })
})
