import type { APIRoute, GetStaticPaths } from 'astro'
import { locales } from '../../language/locale.ts'
import type { Drawing, Width } from '../../drawing/drawing.ts'
import { drawLead } from '../../figures/lead.ts'
import { printSvg } from '../../drawing/print-svg.ts'
import { getSite } from '../../site/site.ts'

/** The drawing of the front page's lead for both widths, where it has one. */
export const getStaticPaths = (async () => {
  const site = await getSite()
  const [lead] = site.articles
  return locales.flatMap((locale) =>
    (['wide', 'narrow'] as const satisfies Width[]).flatMap((width) => {
      const drawing = lead && drawLead(lead, width, { registries: site, locale, ui: site.ui[locale] })
      return drawing ? [{ params: { locale, width }, props: { drawing } }] : []
    }),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute = ({ params, props }) =>
  new Response(printSvg(props['drawing'] as Drawing, params['locale'] as (typeof locales)[number]), {
    headers: { 'content-type': 'image/svg+xml' },
  })
