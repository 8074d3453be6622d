import { edtf, isBefore } from '../../date/edtf.ts'
import { problem, type Problem } from '../problem.ts'
import type { Rule } from './rule.ts'

/** An event that came before another: the other is not certainly over by then, and no chain of them is a circle. */
export const before: Rule = ({ content }) => {
  const events = new Map(content.events.map((entry) => [entry.id, entry]))
  const next = (id: string) => events.get(id)?.data.before?.event
  return content.events.flatMap(({ id, file, data }): Problem[] => {
    const other = data.before && events.get(data.before.event)
    if (!other) return []
    const say = (message: string, hint: string) => [
      problem({ file, place: 'before.event', rule: 'not-before', message, hint }),
    ]
    const circle = circleFrom(id, next)
    if (circle) {
      // A circle is told once, at the first of its events.
      if (circle.some((member) => member < id)) return []
      return say(
        `each of these would have come before the next: ${[...circle, id].join(' → ')}`,
        'remove "before" from one of them',
      )
    }
    if (!isBefore(edtf(other.data.date), edtf(data.date))) return []
    return say(
      `says that it came before "${other.id}", which was over (${other.data.date}) when it began (${data.date})`,
      `correct one of the two dates, or remove "before"`,
    )
  })
}

/** The events of the circle that leads from one back to it, where there is one. */
function circleFrom(id: string, next: (id: string) => string | undefined): string[] | undefined {
  const passed = [id]
  for (let at = next(id); at !== undefined && at !== id; at = next(at)) {
    if (passed.includes(at)) return undefined
    passed.push(at)
  }
  return next(passed.at(-1)!) === id ? passed : undefined
}
