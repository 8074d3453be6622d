import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
import { idAt, places, type Placed } from './files/places.ts'
import { actor } from './schemas/actor.ts'
import { original, translation } from './schemas/article.ts'
import { country } from './schemas/country.ts'
import { event } from './schemas/event.ts'
import { framework } from './schemas/framework.ts'
import { lanes } from './schemas/lane.ts'
import { readingCorrections } from './schemas/reading-correction.ts'
import { siteConfig } from './schemas/site.ts'
import { source } from './schemas/source.ts'
import { term } from './schemas/term.ts'
import { ui } from './schemas/ui.ts'
import { settings } from './site/settings.ts'

const files = (collection: Placed) =>
  glob({
    base: settings.contentDir,
    pattern: places[collection],
    generateId: ({ entry }) => idAt(collection, entry)!,
  })

export const collections = {
  originals: defineCollection({ loader: files('originals'), schema: original }),
  translations: defineCollection({ loader: files('translations'), schema: translation }),
  events: defineCollection({ loader: files('events'), schema: event }),
  countries: defineCollection({ loader: files('countries'), schema: country }),
  frameworks: defineCollection({ loader: files('frameworks'), schema: framework }),
  actors: defineCollection({ loader: files('actors'), schema: actor }),
  terms: defineCollection({ loader: files('terms'), schema: term }),
  sources: defineCollection({ loader: files('sources'), schema: source }),
  ui: defineCollection({ loader: files('ui'), schema: ui }),
  readings: defineCollection({ loader: files('readings'), schema: readingCorrections }),
  lanes: defineCollection({ loader: files('lanes'), schema: lanes }),
  config: defineCollection({ loader: files('config'), schema: siteConfig }),
}
