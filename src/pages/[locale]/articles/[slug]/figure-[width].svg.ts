import type { APIRoute, GetStaticPaths } from 'astro'
import { articlePaths } from '../../../../site/article-pages.ts'
import type { Locale } from '../../../../language/locale.ts'
import type { Article } from '../../../../domain/types.ts'
import type { Width } from '../../../../drawing/drawing.ts'
import { drawFigure } from '../../../../figures/draw.ts'
import { printSvg } from '../../../../drawing/print-svg.ts'
import { getSite } from '../../../../site/site.ts'

/** The drawing of each article's figure for both widths. A table has none: it stands in the page. */
export const getStaticPaths: GetStaticPaths = async () =>
  (await articlePaths())
    .filter(({ props }) => {
      const { figure } = (props['article'] as Article).facts
      return figure !== undefined && figure.kind !== 'claims'
    })
    .flatMap(({ params, props }) =>
      (['wide', 'narrow'] as const).map((width) => ({ params: { ...params, width }, props })),
    )

export const GET: APIRoute = async ({ params, props }) => {
  const locale = params['locale'] as Locale
  const site = await getSite()
  const { facts } = props['article'] as Article
  const context = { registries: site, locale, ui: site.ui[locale] }
  const svg = printSvg(drawFigure(facts.figure!, params['width'] as Width, context), locale)
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml' } })
}
