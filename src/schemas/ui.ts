import { z } from 'zod'
import { article } from './ui/article.ts'
import { data } from './ui/data.ts'
import { entity } from './ui/entity.ts'
import { search } from './ui/search.ts'
import { site } from './ui/site.ts'
import { timeline } from './ui/timeline.ts'

/**
 * Every word of the interface: content/ui/ja.yaml and en.yaml, the same keys in both.
 * Words in braces, as in `{count}`, are filled in.
 */
export const ui = z.strictObject({ ...site, ...article, ...timeline, ...entity, ...search, ...data })

export type Ui = z.infer<typeof ui>
