import { z } from 'zod'
import { eventKinds } from './event.ts'
import { levels } from './framework.ts'
import { articleKinds } from './article.ts'
import { regions } from './country.ts'
import { text } from './localized.ts'
import { publisherKinds } from './source.ts'
import { notes } from '../domain/timeline/extent.ts'

/** One text for each of the names. */
const each = <Name extends string>(names: readonly Name[]) =>
  z.strictObject(Object.fromEntries(names.map((name) => [name, text])) as Record<Name, typeof text>)

const texts = <Name extends string>(...names: Name[]) => each(names)

/**
 * Every word of the interface: content/ui/ja.yaml and en.yaml, the same keys in both.
 * Words in braces, as in `{count}`, are filled in.
 */
export const ui = z.strictObject({
  /** What the site is called and says of itself. */
  site: texts('name', 'tagline', 'description'),
  /** Header and footer. `switch` is the link to the other language, in that language. */
  nav: texts(
    'label',
    'skip',
    'home',
    'articles',
    'timeline',
    'countries',
    'frameworks',
    'actors',
    'meetings',
    'search',
    'about',
    'terms',
    'data',
    'feed',
    'switch',
    'switchLabel',
    'licence',
  ),
  /** The kinds of article. */
  kinds: each(articleKinds),
  /** The kinds of event. */
  eventKinds: each(eventKinds),
  /** The kinds of publisher. */
  publishers: each(publisherKinds),
  /** The regions of countries. */
  regions: each(regions),
  /** The levels of frameworks. */
  levels: each(levels),
  /** The kinds of actor. */
  actorKinds: texts('person', 'organisation'),
  home: texts('latest', 'more', 'events', 'allEvents', 'waysIn', 'byCountry', 'byFramework'),
  article: texts(
    'facts',
    'date',
    'place',
    'actors',
    'frameworks',
    'countries',
    'events',
    'sources',
    'published',
    'updated',
    'contents',
    'keyPoints',
    'unknowns',
    'readNext',
    'because',
    'inferred',
    'inferredDate',
    'stale',
    'reference',
  ),
  /** The forms in which an article can be read, and what stands behind its paragraphs. */
  reading: texts(
    'label',
    'both',
    'furigana',
    'off',
    'names',
    'all',
    'passages',
    'stated',
    'said',
    'inferred',
    'legend',
    'cite',
    'copy',
    'copied',
    'files',
  ),
  terms: texts('title', 'lead'),
  termKinds: texts('place', 'document', 'programme', 'concept'),
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
    'count',
    'report',
    'sources',
    'inferred',
  ),
  /** One event by its kind: Meeting, where `eventKinds` names many. */
  eventKind: each(eventKinds),
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
  countries: texts('title', 'lead', 'capital', 'officialName', 'code'),
  frameworks: texts('title', 'lead', 'founded', 'members', 'since', 'name', 'abbreviation', 'column'),
  actors: texts('title', 'lead', 'offices', 'country', 'spelling', 'noCountry', 'until'),
  entity: texts(
    'articles',
    'events',
    'appearsWith',
    'times',
    'reading',
    'aliases',
    'none',
    'checked',
    'asOf',
    'timeline',
  ),
  search: texts(
    'title',
    'label',
    'placeholder',
    'submit',
    'idle',
    'searching',
    'results',
    'none',
    'noneHint',
    'failed',
    'retry',
    'noScript',
    'filters',
    'country',
    'framework',
    'actor',
    'year',
    'kind',
    'any',
    'clear',
    'hint',
    'more',
    'meant',
    'instead',
    'withoutAll',
    'without',
    'viaName',
    'viaReading',
    'viaDate',
    'viaInflection',
    'viaParts',
    'viaTranslation',
    'around',
  ),
  about: texts(
    'title',
    'lead',
    'methodTitle',
    'method',
    'citationsTitle',
    'citations',
    'datesTitle',
    'dates',
    'languagesTitle',
    'languages',
    'sourcesTitle',
    'sources',
    'licenceTitle',
    'licence',
    'correctionsTitle',
    'corrections',
  ),
  notFound: texts('title', 'text', 'home', 'search'),
  choose: texts('title', 'enter'),
})

export type Ui = z.infer<typeof ui>
