import type { APIRoute } from 'astro'
import { articlePaths } from '../../../../site/article-pages.ts'
import { noteMore } from '../../../../article-html/note-words.ts'
import { namesIn } from '../../../../domain/article-names.ts'
import type { Beside } from '../../../../domain/beside.ts'
import type { Locale } from '../../../../language/locale.ts'
import type { Article } from '../../../../domain/types.ts'
import { notesIn } from '../../../../domain/notes.ts'
import { notedSources } from '../../../../site/noted-sources.ts'
import { getSite, paths } from '../../../../site/site.ts'

export const getStaticPaths = articlePaths

/** What stands beside an article's text: the cards of everything that it may name, and what its notes say more. */
export const GET: APIRoute = async ({ params, props }) => {
  const { article } = props as { article: Article }
  const locale = params['locale'] as Locale
  const site = await getSite()
  const more = noteMore(notedSources(article, locale, site), site.ui[locale], locale)
  const { sections } = site.structure(article.slug, locale)
  const beside: Beside = {
    names: Object.fromEntries(
      namesIn(article, site, paths, locale, site.ui[locale]).map(({ href, card }) => [href, card]),
    ),
    notes: notesIn(sections, article.facts.sources).map(more),
  }
  return Response.json(beside)
}
