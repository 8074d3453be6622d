import { levels, meetingLevels } from '../framework.ts'
import { regions } from '../country.ts'
import { standings } from '../standing.ts'
import { each, texts } from './texts.ts'

/** Countries, frameworks and actors: their pages, maps and who meets whom. */
export const entity = {
  /** The regions of countries. */
  regions: each(regions),
  /** The levels of frameworks. */
  levels: each(levels),
  /** The kinds of actor. */
  actorKinds: texts('person', 'organisation'),
  countries: texts('title', 'lead', 'capital', 'officialName'),
  frameworks: texts('title', 'lead', 'founded', 'since', 'name'),
  actors: texts('title', 'lead', 'offices', 'country', 'spelling', 'noCountry', 'until'),
  /** The maps on the pages of countries and frameworks; how members take part, by standing. */
  map: texts(
    'members',
    'ofCountry',
    'ofCountryAlone',
    'ofFramework',
    'ofRegistry',
    ...standings,
    'notDrawn',
    'absent',
    'nodes',
    'note',
    'links',
    'about',
  ),
  entity: texts('articles', 'moreArticles', 'events', 'reading', 'none', 'checked', 'asOf', 'timeline'),
  /** The levels at which frameworks meet. */
  meetingLevels: each(meetingLevels),
  /** The pages of countries, frameworks and actors: whom and what each shares its events with. */
  company: texts(
    'notRecorded',
    'noDates',
    'met',
    'metWhom',
    'metLead',
    'under',
    'countries',
    'country',
    'framework',
    'events',
    'meetings',
    'meetingsBrief',
    'latest',
    'matrix',
  ),
  /** The page of a country. */
  country: texts('memberships', 'period', 'partner', 'people', 'person', 'office', 'bodies'),
  /** The page of a framework. */
  framework: texts(
    'kin',
    'partner',
    'form',
    'levels',
    'first',
    'latest',
    'lastEvent',
    'siblings',
    'siblingsOf',
    'siblingsLead',
    'firstHeld',
    'latestHeld',
    'promises',
    'more',
  ),
  /** The page of a person or an organisation. */
  actor: texts(
    'meetings',
    'date',
    'own',
    'whom',
    'where',
    'under',
    'entry',
    'noMeetings',
    'aliasesJa',
    'aliasesEn',
    'more',
  ),
  /** Who meets whom. */
  matrix: texts(
    'title',
    'lead',
    'legend',
    'picture',
    'pictureAll',
    'skip',
    'table',
    'cell',
    'none',
    'pair',
    'count',
    'meetings',
    'all',
    'latest',
  ),
}
