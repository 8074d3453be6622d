import type { APIRoute } from 'astro'
import { addressesOf } from '../../site/addresses.ts'
import { printRss } from '../../open-data/print-feeds.ts'
import { feedOf } from '../../open-data/feed.ts'
import { locales, type Locale } from '../../language/locale.ts'
import { getSite, paths } from '../../site/site.ts'

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }))

/** The articles of one language as RSS, the newest first. */
export const GET: APIRoute = async ({ params, site: origin }) => {
  const locale = params['locale'] as Locale
  const site = await getSite()
  const to = addressesOf(origin)
  const feed = feedOf(undefined, locale, site, site.ui[locale], to, 'articles')
  return new Response(printRss(feed, to.absolute(paths.feed(locale))), {
    headers: { 'content-type': 'application/rss+xml; charset=utf-8' },
  })
}
