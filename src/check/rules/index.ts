import { uniqueAliases } from './aliases.ts'
import { before } from './before.ts'
import { articleCitations, registryCitations } from './citations.ts'
import { figures } from './figures.ts'
import { placesInTheirCountries } from './coordinates.ts'
import { internalLinks } from './links.ts'
import { mapCodes } from './map-codes.ts'
import { correctedReadings } from './readings.ts'
import { references } from './references.ts'
import type { Rule } from './rule.ts'
import { pairedSections, readableBodies, sectionIds } from './sections.ts'
import { translationsExist, translationsUpToDate } from './translations.ts'
import { uniqueWikidata } from './wikidata.ts'

/** Every rule that the content is held to. */
export const rules: readonly Rule[] = [
  references,
  before,
  uniqueAliases,
  uniqueWikidata,
  translationsExist,
  translationsUpToDate,
  readableBodies,
  sectionIds,
  pairedSections,
  articleCitations,
  registryCitations,
  figures,
  internalLinks,
  mapCodes,
  placesInTheirCountries,
  correctedReadings,
]
