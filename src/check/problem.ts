/** Something wrong with the content, told so that an author can mend it. */
export interface Problem {
  /** The file, from the project's root: content/articles/x/ja.mdx. */
  readonly file: string
  /** Where in it: a field (`actors[2]`), or a line (`line 12`). */
  readonly place?: string | undefined
  /** The rule that found it, in kebab-case. */
  readonly rule: string
  /** What is wrong. */
  readonly message: string
  /** What to write instead. */
  readonly hint?: string | undefined
  /** A warning is printed and does not stop the build. */
  readonly severity: 'error' | 'warning'
}

/** Puts a problem together; an error unless said otherwise. */
export const problem = (parts: Omit<Problem, 'severity'> & { severity?: Problem['severity'] }): Problem => ({
  severity: 'error',
  ...parts,
})

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** All problems as text, a paragraph each, by file; the counts last. */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = [...problems].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0))
  const errors = problems.filter(({ severity }) => severity === 'error').length
  const lines = byFile.map(({ file, place, rule, message, hint, severity }) =>
    [
      `${severity === 'error' ? '✗' : '!'} ${file}${place ? ` · ${place}` : ''}`,
      `    ${message}  [${rule}]`,
      ...(hint ? [`    → ${hint}`] : []),
    ].join('\n'),
  )
  const counts = [plural(errors, 'error'), plural(problems.length - errors, 'warning')].join(', ')
  return [...lines, `${counts} in ${plural(new Set(problems.map(({ file }) => file)).size, 'file')}`].join(
    '\n',
  )
}

/** Thrown where content with errors would otherwise be built. Its message lists all of them. */
export class ContentError extends Error {
  readonly problems: readonly Problem[]

  constructor(problems: readonly Problem[]) {
    super(`The content has errors; nothing was built.\n${formatProblems(problems)}`)
    this.name = 'ContentError'
    this.problems = problems
    // The trace leads into the checks, not to the author's mistake.
    this.stack = ''
  }
}
