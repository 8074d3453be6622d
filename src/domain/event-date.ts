import { formatDate } from '../date/words.ts'
import { edtf } from '../date/edtf.ts'
import type { Locale, Localized } from '../language/locale.ts'
import { asAside } from '../language/punctuation.ts'
import type { Event } from '../schemas/event.ts'

/** What an event is known to have come before, as it stands behind its date. */
export const beforeWords = ({ words }: { readonly words: Localized }, locale: Locale): string =>
  asAside(words[locale], locale)

/** The date of an event in words, with what it is known to have come before: 2025年（天津での会議より前）. */
export const eventDateWords = ({ date, before }: Pick<Event, 'date' | 'before'>, locale: Locale): string =>
  formatDate(edtf(date), locale) + (before ? beforeWords(before, locale) : '')
