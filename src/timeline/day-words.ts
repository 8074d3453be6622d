import { dayPrinter } from '../date/days.ts'
import type { DayWords } from './labels.ts'
import { looks, season } from './nodes.ts'

/**
 * Prints the days of a node's events before their titles: 20, where it holds days of one month; 14 Mar, where of
 * several; Nov, where the day is not known; ≈20, where it is about that. Nothing for a longer time.
 */
export const dayWordsIn = (locale: string): DayWords => {
  const [month, day, both] = [
    dayPrinter(locale, { month: 'short' }),
    dayPrinter(locale, { day: 'numeric' }),
    dayPrinter(locale, { day: 'numeric', month: 'short' }),
  ]
  return (items) => {
    const months = new Set(items.map(({ spans: [span] }) => month(span!.first ?? 0)))
    return items.map(({ spans: [span], look }) => {
      const { first, last } = span!
      if (first === undefined || last === undefined || last - first >= season) return ''
      if (first < last) return month(first)
      return (look.includes(looks.openStart) ? '≈' : '') + (months.size > 1 ? both(first) : day(first))
    })
  }
}
