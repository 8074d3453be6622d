import type { z } from 'zod'
import { problem, type Problem } from '../check/problem.ts'
import { nearest } from '../check/suggest.ts'

type Issue = z.core.$ZodIssue

/** A path as an author would point at it: `citations[0].at`. */
export const fieldPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '')

/** What a schema found wrong with a file, each issue a problem with its field and what to put there. */
export function schemaProblems(
  file: string,
  issues: readonly Issue[],
  schemaKeys: readonly string[],
  data: unknown,
): Problem[] {
  return issues.flatMap((issue) => explain(file, issue, schemaKeys, data))
}

function explain(file: string, issue: Issue, keys: readonly string[], data: unknown): Problem[] {
  const place = fieldPath(issue.path) || undefined
  const rule = 'schema'
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const guess = issue.path.length === 0 ? nearest(key, keys) : undefined
        return problem({
          file,
          place: fieldPath([...issue.path, key]),
          rule: 'unknown-field',
          message: `the field "${key}" is unknown`,
          hint: guess ? `write "${guess}", or remove it` : 'remove it, or correct its name',
        })
      })
    case 'invalid_type': {
      const value = valueAt(data, issue.path)
      const message =
        value === undefined
          ? 'is missing'
          : `is ${describe(value)} where ${article(issue.expected)} is expected`
      return [problem({ file, place, rule, message, hint: `write ${example(issue.expected)}` })]
    }
    case 'invalid_value': {
      const options = issue.values.map(String)
      const value = valueAt(data, issue.path)
      const guess = typeof value === 'string' ? nearest(value, options) : undefined
      const message = value === undefined ? 'is missing' : `${JSON.stringify(value)} is not one of its values`
      const hint = guess ? `write "${guess}"` : `write one of ${options.join(', ')}`
      return [problem({ file, place, rule, message, hint })]
    }
    case 'invalid_union': {
      // The branch that comes nearest says most.
      const branch = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? []
      const nested = branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue)
      return nested.length > 0
        ? nested.flatMap((inner) => explain(file, inner, keys, data))
        : [problem({ file, place, rule, message: issue.message })]
    }
    case 'too_small':
      if (issue.origin !== 'array') break
      return [problem({ file, place, rule, message: 'is an empty list', hint: `write ${example('array')}` })]
  }
  return [problem({ file, place, rule, message: issue.message })]
}

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  )

const describe = (value: unknown): string =>
  value === null ? 'empty' : Array.isArray(value) ? 'a list' : article(typeof value)

const article = (type: string): string => {
  const name = { array: 'list', object: 'group of fields', string: 'text', int: 'whole number' }[type] ?? type
  return name === 'text' ? 'text' : `a ${name}`
}

const example = (type: string): string =>
  ({
    array: 'a list: "- one" on a line each',
    object: 'its fields below it, indented',
    string: 'a text',
    boolean: 'true or false',
  })[type] ?? article(type)
