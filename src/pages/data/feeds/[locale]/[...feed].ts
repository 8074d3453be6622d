import type { APIRoute, GetStaticPaths } from 'astro'
import { addressesOf } from '../../../../site/addresses.ts'
import { printAtom, printJsonFeed } from '../../../../open-data/print-feeds.ts'
import { feedOf, feedSubjects, type FeedSubject } from '../../../../open-data/feed.ts'
import { locales, type Locale } from '../../../../language/locale.ts'
import { getSite } from '../../../../site/site.ts'

const formats = { atom: printAtom, json: printJsonFeed }

type Format = keyof typeof formats

export const getStaticPaths = (async () => {
  const site = await getSite()
  return locales.flatMap((locale) =>
    feedSubjects(site).flatMap((subject) =>
      (Object.keys(formats) as Format[]).map((format) => ({
        params: { locale, feed: `${(subject ?? ['all']).join('/')}.${format}` },
        props: { subject, format },
      })),
    ),
  )
}) satisfies GetStaticPaths

/** The feed of everything, of a country or of a framework, in one language and format. */
export const GET: APIRoute = async ({ params, props, site: origin }) => {
  const { subject, format } = props as { subject: FeedSubject; format: Format }
  const locale = params['locale'] as Locale
  const site = await getSite()
  const feed = feedOf(subject, locale, site, site.ui[locale], addressesOf(origin))
  const type = { atom: 'application/atom+xml', json: 'application/feed+json' }[format]
  return new Response(formats[format](feed), { headers: { 'content-type': `${type}; charset=utf-8` } })
}
