import { defineCollection } from 'astro:content'
import { glob } from 'astro/loaders'
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
import { siteFile } from './files/read-site.ts'
import { settings } from './site/settings.ts'

const base = (folder: string) => `${settings.contentDir}/${folder}`

/** Articles are `SLUG/ja.mdx` and `SLUG/en.mdx`: the slug is the id in both collections. */
const articles = (locale: 'ja' | 'en') =>
  glob({
    base: base('articles'),
    pattern: `*/${locale}.mdx`,
    generateId: ({ entry }) => entry.split('/')[0]!,
  })

const yaml = (folder: string) =>
  glob({
    base: base(folder),
    pattern: '*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  })

export const collections = {
  originals: defineCollection({ loader: articles('ja'), schema: original }),
  translations: defineCollection({ loader: articles('en'), schema: translation }),
  events: defineCollection({ loader: yaml('events'), schema: event }),
  countries: defineCollection({ loader: yaml('countries'), schema: country }),
  frameworks: defineCollection({ loader: yaml('frameworks'), schema: framework }),
  actors: defineCollection({ loader: yaml('actors'), schema: actor }),
  terms: defineCollection({ loader: yaml('terms'), schema: term }),
  sources: defineCollection({ loader: yaml('sources'), schema: source }),
  ui: defineCollection({ loader: yaml('ui'), schema: ui }),
  readings: defineCollection({
    loader: glob({ base: settings.contentDir, pattern: 'readings.yaml' }),
    schema: readingCorrections,
  }),
  lanes: defineCollection({
    loader: glob({ base: settings.contentDir, pattern: 'lanes.yaml' }),
    schema: lanes,
  }),
  config: defineCollection({
    loader: glob({ base: settings.contentDir, pattern: siteFile }),
    schema: siteConfig,
  }),
}
