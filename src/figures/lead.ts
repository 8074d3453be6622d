import { drawComing } from '../map/where.ts'
import { drawComingInRows } from '../map/where-rows.ts'
import type { Article } from '../domain/model.ts'
import { eventIn, type Context } from './context.ts'
import { widths, type Drawing, type Width } from './drawing.ts'
import { comingTo } from './where.ts'

/** The front page's column, and a height that leaves its first screen room for what stands below. */
const size = { width: 760, height: 300 } as const

/** The least number of countries that make a picture of lines. */
const enough = 2

/**
 * Draws who came to the first event of an article, for the front page whose lead it is. Undefined where the event has no
 * place on a map, or too few came from elsewhere.
 */
export function drawLead({ facts }: Article, width: Width, context: Context): Drawing | undefined {
  const [event] = facts.events
  if (event === undefined) return undefined
  const { place } = eventIn(context, event)
  if (!place || !context.registries.terms.get(place)?.data.coordinates) return undefined
  const coming = comingTo({ event }, context)
  if (coming.parties.length < enough) return undefined
  return width === 'wide'
    ? drawComing(coming, size, context.locale)
    : drawComingInRows(coming, widths.narrow, context.locale)
}
