import { stemmer } from 'stemmer'
import { otherLocale } from '../language/locale.ts'
import { bucketOf } from './bucket.ts'
import type { Found } from './combine.ts'
import type { Glossary } from './glossary.ts'
import { lookUp, type Hit, type Hits } from './lookup.ts'
import type { Pages } from './pages.ts'
import type { Facets, PageId, SearchPort } from './port.ts'
import { hasJapanese } from './script.ts'
import { wordsOf } from './text-match.ts'
import type { Concept, Form, Run } from './understand.ts'
import { inParts, readAs, stemOf } from './widen.ts'

/** What every step of a search works with. */
export interface Context {
  readonly port: SearchPort
  readonly glossary: Glossary
  readonly pages: Pages
  readonly facets: Facets
}

/** Looks a run up: as it stands, as a reading, and each of its words in ever wider forms. */
export async function resolve(run: Run, context: Context): Promise<{ run: Run; found: Found[] }> {
  const { port, glossary, pages } = context
  const found = await Promise.all(run.concepts.map((concept) => find(concept, context)))
  const unsure = ({ concept, hits }: Found) =>
    hits.size === 0 || concept.forms.some(({ via }) => via === 'reading')
  if (run.concepts.length > 1 && found.flat().some(unsure)) {
    const read = await readAs(run.typed, glossary, port)
    const hits = read && (await lookUp(read, port, pages))
    if (read && hits && hits.size > 0)
      return { run: { ...run, concepts: [read] }, found: [{ concept: read, hits }] }
  }
  const flat = found.flat()
  return { run: { ...run, concepts: flat.map(({ concept }) => concept) }, found: flat }
}

async function find(concept: Concept, context: Context): Promise<Found[]> {
  const { port, glossary, pages } = context
  const attempt = async (tried: Concept): Promise<Found> => ({
    concept: tried,
    hits: await lookUp(tried, port, pages),
  })
  const stem = concept.kind === 'words' ? stemOf(concept.typed) : undefined
  const withStem =
    stem && [...stem].length > 1
      ? { ...concept, forms: [...concept.forms, { text: stem, via: 'inflection' } as Form] }
      : concept
  const asTyped = await attempt(withStem)
  if (concept.kind === 'quoted' || (asTyped.hits.size > 0 && concept.kind !== 'words')) return [asTyped]
  const mayBeKana = concept.kind === 'words' && /^\p{Script=Hiragana}+$/u.test(concept.typed)
  if (asTyped.hits.size > 0 && !mayBeKana) return [asTyped]
  const read = await readAs(concept.typed, glossary, port)
  if (read) {
    const widened = await attempt({ ...read, forms: [...concept.forms, ...read.forms] })
    if (widened.hits.size > 0) return [widened]
  }
  if (stem && !withStem.forms.some(({ text }) => text === stem)) {
    const bare = await attempt({ ...concept, forms: [{ text: stem, via: 'inflection' }] })
    if (bare.hits.size > 0) return [bare]
  }
  const parts = await Promise.all(inParts(concept).map(attempt))
  if (parts.length > 0 && parts.every(({ hits }) => hits.size > 0)) return parts
  return [{ concept, hits: await throughOtherLanguage(concept, port) }]
}

/** The pages whose counterpart in the other language has the word. */
async function throughOtherLanguage({ typed }: Concept, port: SearchPort): Promise<Hits> {
  const language = hasJapanese(typed) ? 'ja' : 'en'
  if (language !== otherLocale(port.locale)) return new Map()
  const word = language === 'en' ? wordsOf(typed)[0] : { word: typed, stem: typed }
  if (!word) return new Map()
  const list = await port.words(language, bucketOf(word.word))
  const places =
    list[word.word] ??
    list[word.stem] ??
    Object.entries(list).find(([other]) => stemmer(other) === word.stem)?.[1] ??
    []
  return new Map(
    places.map((place): [PageId, Hit] => {
      const [page, section] = place.split('#') as [string, string]
      return [page, { score: 1, forms: [{ text: typed, via: 'translation' }], section }]
    }),
  )
}
