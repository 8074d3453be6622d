import type { Locale } from '../language/locale.ts'
import { inBrackets } from '../language/punctuation.ts'
import type { Source } from '../schemas/source.ts'

type Named = Pick<Source, 'publisher' | 'short' | 'subject'>

/** What a source is called in short by its publisher. */
export const publisherOf = ({ publisher, short }: Named, locale: Locale): string =>
  (short ?? publisher)[locale]

/** What a note calls a source of an article that rests on several: by its subject, 北京, or else by its publisher. */
export const subjectOf = (source: Named, locale: Locale): string =>
  source.subject?.[locale] ?? publisherOf(source, locale)

/** A number of texts: Japanese gives it a counter. */
const counted = { ja: (count) => `${count}点`, en: String } as const satisfies Record<
  Locale,
  (count: number) => string
>

/** The publishers of an article's sources, each once, with the number of its texts: CGTN系サイト（3点）. */
export function publishersOf(sources: readonly Named[], locale: Locale): string[] {
  const counts = new Map<string, number>()
  for (const source of sources) {
    const name = publisherOf(source, locale)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].map(([name, count]) =>
    count === 1 ? name : name + inBrackets(counted[locale](count), locale),
  )
}
