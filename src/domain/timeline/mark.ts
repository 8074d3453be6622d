import { isPoint, type Extent, type Note, type Span } from './extent.ts'
import type { Group } from './lanes.ts'
import type { Reach } from './pack.ts'
import type { Scale } from './scale.ts'
import { levels, textWidth, type Level } from './text-width.ts'

/** A word of a mark, shown from one width of the drawing to before another. */
export interface Caption {
  readonly text: string
  readonly from: Level
  readonly to: Level | undefined
}

/** What is drawn for events with the same date. Places run from 0 to 1 along the axis. */
export interface Mark {
  readonly events: Group
  /** A day is a point, everything else a bar. */
  readonly point: boolean
  /** Where it lies: one stretch, or several for a set of dates. */
  readonly parts: readonly { readonly start: number; readonly end: number }[]
  readonly set: Extent['set']
  readonly openStart: boolean
  readonly openEnd: boolean
  readonly uncertain: boolean
  readonly inferred: boolean
  /** Where its words stand: in the bar, or beside the mark. */
  readonly side: 'inside' | 'left' | 'right'
  readonly captions: readonly Caption[]
  /** What it takes up where the drawing is narrowest, in pixels. It takes up no more of any wider one. */
  readonly reach: Reach
}

/** The words that a mark may carry. */
export interface MarkWords {
  /** The shortest for each thing that a date leaves open: 頃, より前. */
  readonly notes: Readonly<Record<Note, string>>
  /** The date of a group in words, the longest first. */
  readonly dates: (events: Group) => readonly string[]
}

/** Measures of the drawing in pixels: a target is as wide as a finger needs (WCAG 2.2), an open end fades out. */
export const size = { row: 26, target: 24, fade: 8, beside: 12, inside: 14 } as const

const narrowest = levels[0]

/** Lays out the mark of a group. Pure: where there is room for words depends on `levels` alone. */
export function markOf(events: Group, extent: Extent, scale: Scale, words: MarkWords): Mark {
  const point = isPoint(extent)
  const parts = extent.spans.map((span) => place(span, scale, point))
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const noted = extent.notes.map((note) => words.notes[note]).join(' ')
  // A point has its number inside; a bar tells it with its words.
  const short = [events.length > 1 && !point ? String(events.length) : '', noted].filter(Boolean).join(' ')
  const room = (end - start) * narrowest
  const inside = !point && parts.length === 1 && room >= Math.max(size.target, textWidth(short) + size.inside)
  const count = events.length > 1 ? `${events.length} · ` : ''
  const shape = {
    from: Math.min(
      start * narrowest - (extent.openStart ? size.fade : 1),
      middle(start, end) - size.target / 2,
    ),
    to: Math.max(end * narrowest + (extent.openEnd ? size.fade : 1), middle(start, end) + size.target / 2),
  }
  const beside = inside || short === '' ? 0 : textWidth(short) + size.beside - (point ? 0 : 1)
  const right = Math.max(shape.to, end * narrowest + beside) <= narrowest + size.target / 2
  return {
    events,
    point,
    parts,
    set: extent.set,
    openStart: extent.openStart,
    openEnd: extent.openEnd,
    uncertain: extent.notes.includes('uncertain'),
    inferred: events[0]!.dateBasis === 'inferred',
    side: inside ? 'inside' : right ? 'right' : 'left',
    captions: inside
      ? captions([...words.dates(events).map((text) => count + text), short], end - start)
      : captions([short], Infinity),
    reach: inside
      ? shape
      : {
          from: right ? shape.from : Math.min(shape.from, start * narrowest - beside),
          to: right ? Math.max(shape.to, end * narrowest + beside) : shape.to,
        },
  }
}

const middle = (start: number, end: number): number => ((start + end) / 2) * narrowest

function place({ first, last }: Span, scale: Scale, point: boolean) {
  if (point) {
    const noon = scale.at(first!, 0.5)
    return { start: noon, end: noon }
  }
  return {
    start: first === undefined ? 0 : scale.at(first, 0),
    end: last === undefined ? 1 : scale.at(last, 1),
  }
}

/** For each width of the drawing the first of the texts that fits into a part of it; equal neighbours are joined. */
function captions(texts: readonly string[], part: number): Caption[] {
  const fitting = levels.map((level) => ({
    level,
    text: texts.find((text) => textWidth(text) + size.inside <= part * level) ?? texts.at(-1)!,
  }))
  return fitting.flatMap(({ level, text }, index): Caption[] => {
    if (text === '' || fitting[index - 1]?.text === text) return []
    return [{ text, from: level, to: fitting.slice(index).find((later) => later.text !== text)?.level }]
  })
}
