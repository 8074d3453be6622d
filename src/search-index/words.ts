import { otherLocale, type Locale } from '../language/locale.ts'
import type { Content } from '../domain/content.ts'
import { registries } from '../domain/content.ts'
import type { Compound } from '../japanese/compounds.ts'
import { bucketOf } from '../search/bucket.ts'
import { englishFunctionWords } from '../search/function-words.ts'
import type { GlossaryEntry } from '../search/glossary.ts'
import { readingKey } from '../search/readings.ts'
import { englishMatcher, japaneseMatcher, wordsOf } from '../search/text-match.ts'

/** A page as the index holds it. */
export interface IndexedPage {
  readonly id: string
  readonly slug: string
  readonly locale: Locale
  readonly sections: readonly { readonly id: string; readonly text: string }[]
}

/**
 * The registries' names, readings and other spellings, with those that stand in the pages. What no page names is
 * left out: a query for it is a query for its words.
 */
export function glossaryOf(
  content: Pick<Content, (typeof registries)[number]>,
  pages: readonly IndexedPage[],
): GlossaryEntry[] {
  const matchers = {
    ja: pages.filter(({ locale }) => locale === 'ja').map((page) => japaneseMatcher(textOf(page))),
    en: pages.filter(({ locale }) => locale === 'en').map((page) => englishMatcher(textOf(page))),
  }
  const isPresent = (locale: Locale, name: string) =>
    matchers[locale].some((page) => page.find(name).length > 0)
  const entries = registries.flatMap((registry) =>
    content[registry].map(({ data }): GlossaryEntry => {
      const short = 'abbreviation' in data && data.abbreviation ? [data.abbreviation] : []
      const official = 'officialName' in data ? data.officialName : undefined
      const spellings = (locale: Locale) => {
        const long = official ? [official[locale]] : []
        const all = [...new Set([data.name[locale], ...short, ...long, ...data.aliases[locale]])]
        const present = all.filter((name) => isPresent(locale, name))
        return { names: [...new Set([...present, ...all])], present: present.length }
      }
      const [ja, en] = [spellings('ja'), spellings('en')]
      return {
        reading: data.reading,
        names: { ja: ja.names, en: en.names },
        present: { ja: ja.present, en: en.present },
      }
    }),
  )
  return entries.filter(({ present }) => present.ja + present.en > 0)
}

const textOf = ({ sections }: IndexedPage): string => sections.map(({ text }) => text).join('')

/** Files of a kind by name: what a query fetches one of. */
export type Shards<Value> = ReadonlyMap<string, Record<string, Value>>

/** Reading → spellings, a file for each first letter of the reading's key. */
export function readingShards(compounds: Iterable<Compound>): Shards<string[]> {
  const shards = new Map<string, Record<string, string[]>>()
  for (const { surface, reading } of compounds) {
    const letter = reading === undefined ? undefined : readingKey(reading)[0]
    // A word in kana is its own reading.
    if (reading === undefined || letter === undefined || !/\p{Script=Han}/u.test(surface)) continue
    const spellings = (shardOf(shards, letter)[reading] ??= [])
    if (!spellings.includes(surface)) spellings.push(surface)
  }
  return shards
}

/** Words on more pages than this are kept without places: they tell too little. */
const mostPlaces = 50

/**
 * Word → `page#section` in the other language, a file for each language and first letter: what a word of the
 * other language leads to, and the words that a misspelt one may have meant.
 */
export function wordShards(
  pages: readonly IndexedPage[],
  compounds: (text: string) => readonly Compound[],
): Shards<string[]> {
  const twins = new Map(pages.map((page) => [`${page.locale}/${page.slug}`, page.id]))
  const places = new Map<string, Map<string, string>>()
  for (const page of pages) {
    const twin = twins.get(`${otherLocale(page.locale)}/${page.slug}`)
    for (const { id, text } of page.sections)
      for (const word of page.locale === 'en'
        ? englishWords(text)
        : compounds(text).map(({ surface }) => surface)) {
        const key = `${page.locale}-${word}`
        const held = places.get(key) ?? new Map<string, string>()
        // The first place in the text proper; the title comes before it.
        if (twin && (!held.has(twin) || held.get(twin)!.endsWith('#'))) held.set(twin, `${twin}#${id}`)
        places.set(key, held)
      }
  }
  const shards = new Map<string, Record<string, string[]>>()
  for (const [key, held] of places) {
    const at = key.indexOf('-') + 1
    const word = key.slice(at)
    shardOf(shards, `${key.slice(0, at)}${bucketOf(word)}`)[word] =
      held.size > mostPlaces ? [] : [...held.values()]
  }
  return shards
}

const englishWords = (text: string): Set<string> =>
  new Set(
    wordsOf(text).flatMap(({ word }) =>
      word.length < 3 || /\d/.test(word) || englishFunctionWords.has(word) ? [] : [word],
    ),
  )

function shardOf<Value>(shards: Map<string, Record<string, Value>>, name: string): Record<string, Value> {
  const found = shards.get(name) ?? {}
  shards.set(name, found)
  return found
}
