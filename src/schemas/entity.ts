import { aliases, localized, reading } from './localized.ts'
import { wikidataId } from './wikidata.ts'

/** What every entry of a registry has. Spread into an object's shape. The file's name is the id. */
export const entity = {
  /** The name that the site prints. */
  name: localized,
  /** Reading of the Japanese name, for order, furigana and search. */
  reading,
  /** Other spellings, abbreviations and forms with a title (習主席, President Xi). */
  aliases,
  /** What it is, in a sentence or two, from the sources or beyond dispute. */
  summary: localized,
  /** The same thing in Wikidata, where that has been looked at and is certain. */
  wikidata: wikidataId.optional(),
}
