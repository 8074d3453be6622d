import type { FigureOf } from '../schemas/figure.ts'
import type { Context } from './context.ts'
import type { Drawing, Width } from './drawing.ts'

/** Draws where an event was: the seam to src/map/, which knows the land. */
export function drawWhere(figure: FigureOf<'where'>, _width: Width, _context: Context): Drawing {
  throw new RangeError(`no map of ${figure.event} can be drawn yet`)
}
