import { readStructure } from '../domain/article-structure.ts'
import type { Content } from '../domain/content.ts'
import type { Problem } from './problem.ts'
import { rules } from './rules/index.ts'
import { sitePaths } from './site-paths.ts'

/** Holds content to every rule and returns all that is wrong, in the order of the rules. */
export function checkContent(content: Content): Problem[] {
  const structures = new Map(
    [...content.originals, ...content.translations].map(({ file, body, bodyLine }) => [
      file,
      readStructure(body, bodyLine),
    ]),
  )
  const subject = { content, structures, paths: sitePaths(content) }
  return rules.flatMap((rule) => rule(subject))
}
