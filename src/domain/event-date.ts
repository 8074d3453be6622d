import { edtf, type EdtfDate } from '../date/edtf.ts'
import type { Event } from '../schemas/event.ts'

/** The date of an event, with what it is known to have come before: whoever puts it in words, says that too. */
export const eventDate = ({ date, before }: Pick<Event, 'date' | 'before'>): EdtfDate =>
  before ? { ...edtf(date), before: before.words } : edtf(date)
