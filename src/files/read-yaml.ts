import { parseDocument, visit } from 'yaml'
import { problem, type Problem } from '../check/problem.ts'

/** Reads YAML into plain data; what cannot be read is a problem with its line, counted from `firstLine`. */
export function readYaml(file: string, text: string, firstLine = 1): { data?: unknown; problems: Problem[] } {
  const document = parseDocument(text, { prettyErrors: false })
  const wrong = (offset: number, message: string) => {
    const line = text.slice(0, offset).split('\n').length + firstLine - 1
    const hint = 'quote a text that holds ": " or begins with a sign; indent with spaces'
    return problem({ file, place: `line ${line}`, rule: 'yaml', message: `is not YAML: ${message}`, hint })
  }
  if (document.errors.length > 0)
    return { problems: document.errors.map(({ message, pos }) => wrong(pos[0], message)) }
  const problems: Problem[] = []
  visit(document, {
    // A text that begins with an asterisk; the library would throw.
    Alias: (_key, alias) => {
      if (!alias.resolve(document)) problems.push(wrong(alias.range![0], `nothing is called ${alias.source}`))
    },
  })
  return problems.length > 0 ? { problems } : { data: document.toJS() as unknown, problems }
}

/** Splits an MDX file into its frontmatter and its body, with the lines on which they begin. */
export function splitFrontmatter(
  text: string,
): { frontmatter: string; body: string; bodyLine: number } | undefined {
  const match = /^\uFEFF?---[ \t]*\r?\n((?:[\s\S]*?\r?\n)??)---[ \t]*(?:\r?\n|$)/.exec(text)
  if (!match) return undefined
  return {
    frontmatter: match[1]!,
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  }
}

/**
 * The line of an article's file on which its body begins, where the body was read by another, which may have cut the
 * blank lines before it.
 */
export function bodyLineIn(text: string, body: string): number {
  const parts = splitFrontmatter(text)
  if (!parts) return 1
  const before = parts.body.slice(0, Math.max(0, parts.body.indexOf(body)))
  return parts.bodyLine + before.split('\n').length - 1
}
