import { checkContent } from '../check/check.ts'
import type { Content } from '../domain/content.ts'
import type { Problem } from '../check/problem.ts'
import { figureProblems } from '../check/figure-layout.ts'
import { readContent } from './read-content.ts'

/** Reads a content folder and holds it to its schemas and rules; what is sound so far, to the room in its figures. */
export function checkFolder(folder: string): { content: Content; problems: Problem[] } {
  const { content, ui, problems: shape } = readContent(folder)
  const problems = [...shape, ...checkContent(content)]
  if (!problems.some(({ severity }) => severity === 'error')) problems.push(...figureProblems(content, ui))
  return { content, problems }
}
