import type { APIRoute, GetStaticPaths } from 'astro'
import { articlePaths } from '../../../../site/article-pages.ts'
import { citeAs } from '../../../../open-data/citation/cite-as.ts'
import { cslOf } from '../../../../open-data/citation/csl.ts'
import { citationFormats, type CitationFormat } from '../../../../open-data/citation/formats.ts'
import type { Locale } from '../../../../language/locale.ts'
import type { Article } from '../../../../domain/types.ts'
import { getSite, paths } from '../../../../site/site.ts'

export const getStaticPaths = (async () =>
  (await articlePaths()).flatMap(({ params, props }) =>
    Object.keys(citationFormats).map((format) => ({ params: { ...params, format }, props })),
  )) satisfies GetStaticPaths

/** The article as a reference for a bibliography. */
export const GET: APIRoute = async ({ params, props, site: origin }) => {
  const { article } = props as { article: Article }
  const locale = params['locale'] as Locale
  const format = params['format'] as CitationFormat
  const url = new URL(paths.article(locale, article.slug), origin).href
  const site = await getSite()
  const item = cslOf(article, locale, site, site.ui[locale], url)
  return new Response(citeAs(item, format), {
    headers: { 'content-type': `${citationFormats[format]}; charset=utf-8` },
  })
}
