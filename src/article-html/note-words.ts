import type { ElementContent } from 'hast'
import { fill } from '../language/fill.ts'
import type { Locale } from '../language/locale.ts'
import { apposition, fullStop, joinList, middleDot, space } from '../language/punctuation.ts'
import type { NoteMore } from '../domain/beside.ts'
import type { Evidence, Note, Place } from '../domain/notes.ts'
import { passageWords } from '../domain/passage-words.ts'
import type { Ui } from '../schemas/ui.ts'
import { element } from './element.ts'
import type { PrintNote } from './notes.ts'

/** A source as a note speaks of it. */
export interface NotedSource {
  /** What it is called in short; empty for the only source of an article, which is named once, under the headline. */
  readonly name: string
  /** Where it stands on the web, if that is known. */
  readonly url: string | undefined
  /** Every passage of it. */
  readonly passages: readonly string[]
  /** Under what heading a passage stands, for a note in a section of the article; undefined where there is none. */
  readonly headingOf: (passage: string, section: string) => string | undefined
}

type Words = Pick<Ui, 'article' | 'reading'>

/**
 * Says in a note what each piece of evidence is: source and passages, and whose statement it is or why we inferred it;
 * and links the paragraph, to go back to or to copy.
 */
export function noteWords(sources: readonly NotedSource[], t: Words, locale: Locale): PrintNote {
  const placeWords = ({ source, passages }: Place): string => {
    const { name, passages: all } = sources[source]!
    const words = passageWords(passages, all, t.reading, locale, name !== '')
    // A bare number follows on the name without a sign, in every language.
    const separator = /^\d/.test(words) ? ' ' : apposition[locale]
    return name ? name + separator + words : words
  }

  const head = ({ basis, places }: Evidence): ElementContent => {
    const where = places.map(placeWords).join(middleDot[locale])
    return basis === 'inferred'
      ? element('b', { className: ['i'] }, fill(t.reading.inferredFrom, { where }))
      : element('b', {}, where.charAt(0).toUpperCase() + where.slice(1))
  }

  const rest = ({ basis, reason }: Evidence): string => {
    const said = { stated: t.reading.stated, reported: t.reading.said, inferred: reason! }[basis]
    return ` ${/[。.]$/.test(said) ? said : said + fullStop[locale]}`
  }

  return ([first, ...others], block) => ({
    head: [head(first!)],
    rest: [
      element('span', {}, rest(first!)),
      ...others.map((one) => element('p', {}, head(one), rest(one))),
      ...(block === undefined ? [] : [element('a', { href: `#${block}` }, t.reading.paragraphLink)]),
    ],
  })
}

/** The greatest number of headings that a note names; where there are more, they say nothing of the place. */
const mostHeadings = 2

/**
 * What a note says more: for each piece of evidence under which headings its passages stand; and where its sources are
 * to be found, or that no address is known.
 */
export const noteMore =
  (sources: readonly NotedSource[], t: Words, locale: Locale) =>
  ({ evidence, section }: Note): NoteMore => {
    const own = new Set(evidence.flatMap(({ places }) => places.map(({ source }) => sources[source]!)))
    const found = [...own].flatMap(({ name, url }): [string, string][] =>
      url ? [[name ? fill(t.article.originalOf, { name }) : t.article.original, url]] : [],
    )
    return {
      under: evidence.map(({ places }) => {
        const headings = new Set(
          places.flatMap(({ source, passages }) => {
            const { headingOf, passages: all } = sources[source]!
            return passages.length === all.length
              ? []
              : passages.flatMap((passage) => headingOf(passage, section) ?? [])
          }),
        )
        if (headings.size === 0 || headings.size > mostHeadings) return ''
        const named = [...headings].map((heading) => fill(t.reading.heading, { heading }))
        const words = fill(t.reading.under, { headings: joinList(named, locale) })
        return space[locale] + words
      }),
      found: found.length > 0 ? found : t.article.noAddress,
    }
  }
