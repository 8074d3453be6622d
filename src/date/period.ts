import { edtf } from './edtf.ts'
import { formatDate } from './words.ts'
import { fill } from '../language/fill.ts'
import type { Locale } from '../language/locale.ts'

/** From when to when something held, as EDTF; either end may be unknown. */
export interface Period {
  readonly from?: string
  readonly to?: string
}

/** The words for the two ends, with `{date}` in each. */
export interface PeriodWords {
  readonly since: string
  readonly until: string
}

/** A period in words: 2013年3月16日から2022年12月30日まで. Undefined where neither end is known. */
export function formatPeriod({ from, to }: Period, words: PeriodWords, locale: Locale): string | undefined {
  const ends = [
    from && fill(words.since, { date: formatDate(edtf(from), locale) }),
    to && fill(words.until, { date: formatDate(edtf(to), locale) }),
  ].filter((end) => end !== undefined)
  return ends.length > 0 ? ends.join(locale === 'ja' ? '' : ' ') : undefined
}
