import type { APIRoute } from 'astro'
import { addressesOf } from '../../site/addresses.ts'
import { printCalendar } from '../../open-data/ical.ts'
import { calendarOf } from '../../open-data/calendar.ts'
import { locales, type Locale } from '../../language/locale.ts'
import { getSite } from '../../site/site.ts'

export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }))

/** The timeline as a calendar in one language. */
export const GET: APIRoute = async ({ params, site: origin }) => {
  const locale = params['locale'] as Locale
  const site = await getSite()
  const ui = site.ui[locale]
  const to = addressesOf(origin)
  const head = {
    locale,
    site: site.config,
    description: ui.data.calendarNote,
    self: to.file(`events.${locale}.ics`),
    page: to.absolute(to.paths.timeline(locale)),
  }
  return new Response(printCalendar(head, calendarOf(locale, site, ui, to)), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
}
