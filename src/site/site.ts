import { readFileSync } from 'node:fs'
import { getCollection, type CollectionEntry, type CollectionKey } from 'astro:content'
import { checkContent } from '../check/check.ts'
import { readStructure, type ArticleStructure } from '../domain/article-structure.ts'
import type { Content, Entry } from '../domain/content.ts'
import type { Locale } from '../language/locale.ts'
import { buildModel } from '../domain/model.ts'
import type { Model } from '../domain/types.ts'
import { createPaths } from '../domain/paths.ts'
import { ContentError } from '../check/problem.ts'
import { revisionOf } from '../check/revision.ts'
import { bodyLineIn } from '../files/read-yaml.ts'
import { createFurigana, type Furigana } from '../japanese/furigana.ts'
import { tokenize } from './japanese.ts'
import { registryNames } from '../japanese/readings-names.ts'
import type { Ui } from '../schemas/ui.ts'

/** Every address of the site, below the base that it is built for. */
export const paths = createPaths(import.meta.env.BASE_URL)

export interface Site extends Model {
  /** The words of the interface. */
  readonly ui: Readonly<Record<Locale, Ui>>
  /** How Japanese text is read, by the registries, the corrections and the dictionary. */
  readonly furigana: Furigana
  /** An article's MDX, for rendering. */
  readonly body: (slug: string, locale: Locale) => CollectionEntry<'originals' | 'translations'>
  /** The skeleton of an article's body: its sections, blocks and citations. */
  readonly structure: (slug: string, locale: Locale) => ArticleStructure
}

let built: Promise<Site> | undefined

/** The whole site. Built once in a build; anew for each request in development, so that edits show. */
export function getSite(): Promise<Site> {
  if (import.meta.env.DEV) return build()
  return (built ??= build())
}

async function build(): Promise<Site> {
  const [
    originals,
    translations,
    events,
    countries,
    frameworks,
    actors,
    terms,
    sources,
    ui,
    readings,
    lanes,
    config,
  ] = await Promise.all([
    articles('originals'),
    articles('translations'),
    entries('events'),
    entries('countries'),
    entries('frameworks'),
    entries('actors'),
    entries('terms'),
    entries('sources'),
    getCollection('ui'),
    entries('readings'),
    entries('lanes'),
    entries('config'),
  ])
  const shown = <Article extends { readonly id: string }>(list: readonly Article[]) =>
    list.filter(({ id }) => import.meta.env.DEV || !drafts.has(id))
  const drafts = new Set(originals.filter(({ data }) => data.draft).map(({ id }) => id))
  const content: Content = {
    originals: shown(originals),
    translations: shown(translations),
    events,
    countries,
    frameworks,
    actors,
    terms,
    sources,
    readings: readings[0],
    lanes: lanes[0],
    config: config[0],
  }
  // A build has been checked before it began (src/integrations/check-content.ts).
  const problems = import.meta.env.DEV ? checkContent(content) : []
  if (problems.some(({ severity }) => severity === 'error')) throw new ContentError(problems)
  const bodies = new Map<string, CollectionEntry<'originals' | 'translations'>>([
    ...originals.map(({ id, entry }) => [`${id}/ja`, entry] as const),
    ...translations.map(({ id, entry }) => [`${id}/en`, entry] as const),
  ])
  const structures = new Map<string, ArticleStructure>()
  return {
    ...buildModel(content, revisionOf),
    ui: Object.fromEntries(ui.map(({ id, data }) => [id, data])) as Record<Locale, Ui>,
    furigana: createFurigana({
      names: registryNames(content),
      corrections: readings.flatMap(({ data }) => data.corrections),
      tokenize,
    }),
    body: (slug, locale) => bodies.get(`${slug}/${locale}`)!,
    structure: (slug, locale) => {
      const key = `${slug}/${locale}`
      const structure = structures.get(key) ?? readStructure(bodies.get(key)!.body ?? '')
      structures.set(key, structure)
      return structure
    },
  }
}

type DataOf<Name extends CollectionKey> = CollectionEntry<Name>['data']

const entries = async <Name extends CollectionKey>(name: Name): Promise<Entry<DataOf<Name>>[]> =>
  (await getCollection(name)).map(toEntry<Name>)

const toEntry = <Name extends CollectionKey>(entry: CollectionEntry<Name>): Entry<DataOf<Name>> => ({
  id: entry.id,
  data: entry.data,
  file: entry.filePath ?? entry.id,
})

type ArticleName = 'originals' | 'translations'

/** The articles of one language as the model takes them, each with its MDX. */
const articles = async <Name extends ArticleName>(name: Name) =>
  (await getCollection(name)).map((entry: CollectionEntry<Name>) => {
    const body = entry.body ?? ''
    return {
      ...toEntry<Name>(entry),
      body,
      // A build prints no line of an article: its content was checked before, from the files.
      bodyLine:
        import.meta.env.DEV && entry.filePath ? bodyLineIn(readFileSync(entry.filePath, 'utf8'), body) : 1,
      entry,
    }
  })
