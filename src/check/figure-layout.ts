import type { Content } from '../domain/content.ts'
import { locales, type Locale } from '../language/locale.ts'
import { problem, type Problem } from './problem.ts'
import type { Ui } from '../schemas/ui.ts'
import { collisions } from '../drawing/boxes.ts'
import { registriesOf } from '../figures/context.ts'
import { drawFigure } from '../figures/draw.ts'
import { widths, type Drawing, type Width } from '../drawing/drawing.ts'

/**
 * Draws every figure in both languages and widths, and tells of each in which a label stands over another, over a
 * node or outside. For content that the rules have passed.
 */
export function figureProblems(content: Content, ui: Readonly<Partial<Record<Locale, Ui>>>): Problem[] {
  const registries = registriesOf(content)
  return content.originals.flatMap(({ file, data: { figure } }) =>
    locales.flatMap((locale) =>
      (Object.keys(widths) as Width[]).flatMap((width): Problem[] => {
        const words = ui[locale]
        // What stands in the page as a table is laid out by the browser.
        if (figure === undefined || figure.kind === 'claims' || words === undefined) return []
        const [first, ...more] = faultsOf(() => drawFigure(figure, width, { registries, locale, ui: words }))
        if (first === undefined) return []
        const others = more.length === 0 ? '' : `, and ${more.length} more`
        return [
          problem({
            file,
            place: 'figure',
            rule: 'figure-layout',
            message: `in the ${width} drawing (${locale}) ${first}${others}`,
            hint: 'write its "words" shorter, or choose another kind of figure',
          }),
        ]
      }),
    ),
  )
}

/** What is wrong with a drawing: labels that collide, or one for which a map has no room at all. */
function faultsOf(draw: () => Drawing): string[] {
  try {
    return collisions(draw())
  } catch (error) {
    return [(error as Error).message]
  }
}
