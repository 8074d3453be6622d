import type { APIRoute } from 'astro'
import { articlePaths } from '../../../../article-pages.ts'
import { namesIn } from '../../../../domain/article-names.ts'
import type { Locale } from '../../../../domain/locale.ts'
import type { Article } from '../../../../domain/model.ts'
import { getSite, paths } from '../../../../site.ts'

export const getStaticPaths = articlePaths

/** The cards of everything that an article may name, by address. */
export const GET: APIRoute = async ({ params, props }) => {
  const { article } = props as { article: Article }
  const names = namesIn(article, await getSite(), paths, params['locale'] as Locale)
  return Response.json(Object.fromEntries(names.map(({ href, card }) => [href, card])))
}
