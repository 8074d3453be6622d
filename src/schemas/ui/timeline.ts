import { eventKinds } from '../event.ts'
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
    'byRegion',
    'byKind',
    'byYear',
    'everything',
    'meetings',
    'of',
    'sources',
    'order',
    'newest',
    'oldest',
  ).extend({ count: counted, sourceCount: counted }),
  /** The drawing of the timeline. `noMonth` heads the events of a year that lie in no one month. */
  drawing: texts(
    'title',
    'skip',
    'by',
    'who',
    'frameworks',
    'countries',
    'noFrameworks',
    'noCountries',
    'others',
    'left',
    'scale',
    'years',
    'year',
    'key',
    'keyHeld',
    'keyOther',
    'keyMany',
    'keyInferred',
    'keyPlanned',
    'keyShade',
    'noMonth',
    'noDate',
    'close',
  ),
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
