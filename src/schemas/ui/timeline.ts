import { eventKinds } from '../event.ts'
import { notes } from '../../domain/timeline/extent.ts'
import { counted, each, texts } from './texts.ts'

/** The timeline: its list, its drawing, its filters. */
export const timeline = {
  /** The kinds of event. */
  eventKinds: each(eventKinds),
  /** One event by its kind: Meeting, where `eventKinds` names many. */
  eventKind: each(eventKinds),
  timeline: texts(
    'title',
    'lead',
    'filter',
    'all',
    'byCountry',
    'byFramework',
    'byActor',
    'byKind',
    'byYear',
    'of',
    'sources',
  ).extend({ count: counted }),
  /** The drawing of the timeline. `noMonth` heads the events of a year that have no place among its months. */
  drawing: texts(
    'title',
    'skip',
    'by',
    'frameworks',
    'countries',
    'noFrameworks',
    'noCountries',
    'compressed',
    'scale',
    'years',
    'asList',
    'key',
    'keyPoint',
    'keyBar',
    'keyOpen',
    'keyInferred',
    'keyUncertain',
    'keyCount',
    'keySet',
    'noMonth',
    'noDate',
    'close',
  ),
  /** What a date leaves open, as briefly as can be, beside its mark. */
  dateNotes: each(notes),
  /** The form that filters the timeline. */
  eventFilter: texts(
    'title',
    'from',
    'to',
    'period',
    'submit',
    'clear',
    'shown',
    'unknown',
    'noDate',
    'reversed',
  ),
}
