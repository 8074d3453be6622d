import rss from '@astrojs/rss'
import type { APIRoute } from 'astro'
import { locales, type Locale } from '../../domain/locale.ts'
import { getSite, paths } from '../../site.ts'

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }))

/** The feed of one language: every article, the newest first. */
export const GET: APIRoute = async ({ params, site }) => {
  const locale = params['locale'] as Locale
  const { articles, ui } = await getSite()
  return rss({
    title: ui[locale].site.name,
    description: ui[locale].site.description,
    site: new URL(paths.home(locale), site),
    trailingSlash: true,
    customData: `<language>${locale}</language>`,
    items: articles.flatMap(({ slug, facts, editions }) => {
      const edition = editions[locale]
      if (!edition) return []
      return {
        title: edition.words.title,
        description: edition.words.summary,
        link: paths.article(locale, slug),
        pubDate: new Date(facts.published),
        categories: [ui[locale].kinds[facts.kind]],
      }
    }),
  })
}
