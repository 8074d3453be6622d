import type { Content } from '../../src/domain/content.ts'
import { edtf } from '../../src/date/edtf.ts'
import { formatDate } from '../../src/date/words.ts'
import { writeDate } from '../../src/date/write-edtf.ts'
import { locales, type Locale } from '../../src/language/locale.ts'
import { foldName } from '../../src/domain/fold-name.ts'
import type { PublishedPage } from '../../src/search-index/index.ts'
import { openGlossary } from '../../src/search/glossary.ts'
import { normalise } from '../../src/search/normalise.ts'
import { understand } from '../../src/search/understand.ts'
import type { Original } from '../../src/schemas/article.ts'

/** Words to write pages of: those of the real pages, so that the index's common words are as common as there. */
export type Vocabulary = Readonly<Record<Locale, readonly string[]>>

/**
 * The words of real texts without those that answer a labelled query or name an entity of the registries: the
 * generated pages fill the index and answer nothing, so that the labels stay right.
 */
export function vocabularyOf(words: Vocabulary, queries: readonly string[], content: Content): Vocabulary {
  const entries = [content.countries, content.frameworks, content.actors, content.terms].flat()
  const names = entries.flatMap(({ data }) =>
    [data.name.ja, data.name.en, ...data.aliases.ja, ...data.aliases.en].map(foldName),
  )
  const none = openGlossary([])
  const asked = queries.flatMap((query) =>
    understand(normalise(query), none, 'ja').flatMap(({ concepts }) =>
      concepts.map(({ typed }) => foldName(typed)),
    ),
  )
  const taken = [...new Set([...names, ...asked])].filter((name) => name !== '')
  const free = (word: string) =>
    !taken.some((name) => foldName(word).includes(name) || name.includes(foldName(word)))
  return { ja: words.ja.filter(free), en: words.en.filter((word) => !taken.includes(word)) }
}

/** Sentences in a generated page: about as long as a short report. */
const sentences = 36

/** Generated articles in both languages, the same on every run. */
export function* generatedPages(
  count: number,
  vocabulary: Vocabulary,
  queries: readonly string[],
  content: Content,
): Generator<PublishedPage> {
  const random = seeded(20251220)
  const pick = <Item>(list: readonly Item[]): Item => list[Math.floor(random() ** 2 * list.length)]!
  const asked = queries.map(foldName).filter((query) => query !== '')
  const clean = (write: () => string): string => {
    for (;;) {
      const sentence = write()
      if (!asked.some((query) => foldName(sentence).includes(query))) return sentence
    }
  }
  const sentence: Record<Locale, () => string> = {
    ja: () =>
      `${pick(vocabulary.ja)}の${pick(vocabulary.ja)}は、${pick(vocabulary.ja)}を${pick(vocabulary.ja)}に${pick(['進める', '伝えた', '求めた', '挙げる'])}。`,
    en: () =>
      `The ${pick(vocabulary.en)} of ${pick(vocabulary.en)} ${pick(vocabulary.en)} for the ${pick(vocabulary.en)} ${pick(vocabulary.en)}.`,
  }
  const ids = (list: readonly { id: string }[], most: number) => [
    ...new Set(Array.from({ length: most }, () => pick(list).id)),
  ]
  for (let number = 0; number < count; number++) {
    const date = writeDate(2016 + Math.floor(random() * 8), 1 + Math.floor(random() * 12))
    const facts = {
      kind: random() < 0.8 ? 'report' : 'analysis',
      date,
      countries: ids(content.countries, 3),
      frameworks: ids(content.frameworks, 2),
      actors: ids(content.actors, 3),
    } as unknown as Original
    const slug = `generated-${number}`
    for (const locale of locales) {
      const write = (times: number) =>
        Array.from({ length: times }, () => clean(sentence[locale])).join(locale === 'ja' ? '' : ' ')
      const body = Array.from(
        { length: 4 },
        (_, index) => `<h2 id="s${index}">${pick(vocabulary[locale])}</h2><p>${write(sentences / 4)}</p>`,
      ).join('')
      const html = `<!doctype html><html lang="${locale}"><body><main id="main"><article><h1>${write(1)}</h1>${body}</article></main></body></html>`
      yield {
        url: `${locale}/articles/${slug}/`,
        html,
        slug,
        facts,
        locale,
        dateText: formatDate(edtf(date), locale),
      }
    }
  }
}

/** A generator of numbers from 0 to 1 that gives the same series for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
