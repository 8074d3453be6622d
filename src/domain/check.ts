import { readStructure, type ArticleStructure } from './article-structure.ts'
import type { Content } from './content.ts'
import type { Problem } from './problem.ts'
import { rules } from './rules/index.ts'
import { sitePaths } from './site-paths.ts'

/** What a check found: every article's structure by its file, and all that is wrong, in the order of the rules. */
export interface Checked {
  readonly structures: ReadonlyMap<string, ArticleStructure>
  readonly problems: readonly Problem[]
}

/** Holds content to every rule. */
export function checkContent(content: Content): Checked {
  const structures = new Map(
    [...content.originals, ...content.translations].map(({ file, body, bodyLine }) => [
      file,
      readStructure(body, bodyLine),
    ]),
  )
  const subject = { content, structures, paths: sitePaths(content) }
  return { structures, problems: rules.flatMap((rule) => rule(subject)) }
}
