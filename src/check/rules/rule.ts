import type { ArticleStructure } from '../../domain/article-structure.ts'
import type { Content } from '../../domain/content.ts'
import type { Problem } from '../problem.ts'

/** What a rule looks at: the content, and each article's structure by its file. */
export interface Subject {
  readonly content: Content
  readonly structures: ReadonlyMap<string, ArticleStructure>
  /** Every path of the site without the base, such as /ja/articles/x/, for links inside articles. */
  readonly paths: ReadonlySet<string>
}

/** A check of meaning: finds all it can, throws nothing. */
export type Rule = (subject: Subject) => Problem[]
