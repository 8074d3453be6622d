import type { Found } from './combine.ts'
import { excerptOf, type Excerpt } from './excerpt.ts'
import type { Facets, PageText, SearchPort } from './port.ts'
import { differs, type Answer } from './rank.ts'
import type { Via } from './understand.ts'

/** Why a page is a result although it does not have the word as typed. */
export interface Reason {
  readonly typed: string
  readonly found: string
  readonly via: Via
}

export interface Result {
  readonly page: PageText
  /** Its filters, as `name=value`. */
  readonly facets: readonly string[]
  readonly excerpt: Excerpt
  readonly reasons: readonly Reason[]
  /** The words of the query that this page does not have. */
  readonly dropped: readonly string[]
  /** What to mark on the page: phrases as they stand there. */
  readonly marks: readonly string[]
}

/** What a reader is told of an answer: where it has what, and why it is one. */
export function explain(read: Answer, found: readonly Found[], port: SearchPort, facets: Facets): Result {
  const { page, places, candidate } = read
  const hits = candidate.kept.map((index) => found[index]!)
  const section = hits.map(({ hits }) => hits.get(page.page.id)?.section).find((id) => id !== undefined)
  const reasons = hits.flatMap(({ concept, hits }, at): Reason[] => {
    const own = places.filter((place) => place.concept === candidate.kept[at])
    const forms = own.length > 0 ? own.map(({ form }) => form) : (hits.get(page.page.id)?.forms ?? [])
    const other = forms.find((form) => !differs(form, concept.typed)) ? undefined : forms[0]
    const translated = own.length === 0
    return other
      ? [{ typed: concept.typed, found: other.text, via: other.via }]
      : translated
        ? [{ typed: concept.typed, found: concept.typed, via: 'translation' }]
        : []
  })
  return {
    page: page.page,
    facets: facets.get(page.page.id) ?? [],
    excerpt: excerptOf(read, port.locale, section),
    reasons,
    dropped: found.filter((_, index) => !candidate.kept.includes(index)).map(({ concept }) => concept.typed),
    marks: [...new Set(places.map(({ start, end }) => page.page.text.slice(start, end)))].slice(0, 5),
  }
}
