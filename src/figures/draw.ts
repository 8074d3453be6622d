import type { Figure } from '../schemas/figure.ts'
import { drawClaims } from './claims.ts'
import type { Context } from './context.ts'
import type { Drawing, Width } from '../drawing/drawing.ts'
import { drawMet } from './met.ts'
import { drawNumbers } from './numbers.ts'
import { drawWhere } from './where.ts'
import { drawYears } from './years.ts'

/** Draws a figure for one of the two widths, in one language. */
export function drawFigure(figure: Figure, width: Width, context: Context): Drawing {
  switch (figure.kind) {
    case 'years':
      return drawYears(figure, width, context)
    case 'met':
      return drawMet(figure, width, context)
    case 'where':
      return drawWhere(figure, width, context)
    case 'claims':
      return drawClaims(figure, width, context)
    case 'figures':
      return drawNumbers(figure, width, context)
  }
}
