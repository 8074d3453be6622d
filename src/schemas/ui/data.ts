import { dataCollections } from '../data/collections.ts'
import { fieldNames } from '../data/field-names.ts'
import { each, texts } from './texts.ts'

/** The open data: its page, and the words that stand in its files. */
export const data = {
  /** The page of the open data, and the words that stand in its files. */
  data: texts(
    'title',
    'lead',
    'filesTitle',
    'contents',
    'formats',
    'schema',
    'calendar',
    'graph',
    'csvNote',
    'fieldsTitle',
    'fieldsNote',
    'field',
    'type',
    'meaning',
    'optional',
    'datesTitle',
    'dates',
    'example',
    'inWords',
    'calendarTitle',
    'calendarNote',
    'leftOut',
    'linkedTitle',
    'linked',
    'feedsTitle',
    'feeds',
    'everything',
    'rss',
    'promiseTitle',
    'promise',
    'licenceTitle',
    'licence',
    'feedOf',
    'dateStated',
    'dateInferred',
    'reason',
    'sources',
    'within',
    'between',
    'around',
  ),
  /** What each file of the open data holds. */
  dataFiles: each(dataCollections),
  /** What each field of the open data means: on the page, and in the JSON Schemas. */
  fields: each(fieldNames),
}
