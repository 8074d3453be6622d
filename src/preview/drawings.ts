import type { Content } from '../domain/content.ts'
import type { Locale } from '../language/locale.ts'
import { collisions } from '../drawing/boxes.ts'
import { registriesOf } from '../figures/context.ts'
import { drawFigure } from '../figures/draw.ts'
import type { Drawing } from '../drawing/drawing.ts'
import { drawYears } from '../figures/years.ts'
import { asDrawing } from '../map/as-drawing.ts'
import { namedCountries } from '../map/countries.ts'
import { drawCountryMap } from '../map/country-map.ts'
import type { Ui } from '../schemas/ui.ts'

/** The drawing on the preview of a page, by the page's path from the site's root: `ja/articles/x/`. */
export type DrawingOf = (page: string) => Drawing | undefined

/** What is drawn of each page: an article's figure, a country's map, a framework's years. Others show their words alone. */
export function drawingsOf(content: Content, ui: Readonly<Record<Locale, Ui>>): DrawingOf {
  const registries = registriesOf(content)
  const figures = new Map(content.originals.map(({ id, data }) => [id, data.figure]))
  return (page) => {
    const [, locale, kind, id] = /^(ja|en)\/(\w+)\/([^/]+)\/?$/.exec(page) ?? []
    if (locale === undefined || id === undefined) return undefined
    const context = { registries, locale: locale as Locale, ui: ui[locale as Locale] }
    if (kind === 'articles') {
      const figure = figures.get(id)
      return figure && drawFigure(figure, 'narrow', context)
    }
    if (kind === 'countries') {
      const countries = namedCountries(registries, () => page, context.locale)
      const code = registries.entities.countries.get(id)?.data.code
      const own = countries.find((country) => country.code === code)
      const map =
        own &&
        drawCountryMap(
          own,
          countries.filter((country) => country !== own),
          'narrow',
        )
      return map && asDrawing(map)
    }
    if (kind === 'frameworks') {
      const meets = registries.entities.frameworks.get(id)?.data.meets ?? []
      // A day alone makes no strip of years.
      if (!meets.some(({ first, latest }) => first && latest && first !== latest)) return undefined
      const drawing = drawYears({ framework: id, events: [] }, 'narrow', context)
      // Nobody has looked at this one: what has no room is left out.
      return collisions(drawing).length === 0 ? drawing : undefined
    }
    return undefined
  }
}
