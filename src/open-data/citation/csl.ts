import { edtf } from '../../date/edtf.ts'
import { formatDate } from '../../date/words.ts'
import { fill } from '../../language/fill.ts'
import type { Locale } from '../../language/locale.ts'
import { asTitle, inBrackets, semicolon } from '../../language/punctuation.ts'
import type { Article, Model } from '../../domain/types.ts'
import type { Source } from '../../schemas/source.ts'
import type { Ui } from '../../schemas/ui.ts'

/** A day as CSL-JSON has it. */
interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number, number]]
}

/** The part of a CSL-JSON item (citation-style-language schema 1.0.2) that an article fills. */
export interface CslItem {
  /** Names the reference in a bibliography: ASCII, and its own for each edition, as LaTeX wants it. */
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly 'container-title': string
  readonly issued: CslDate
  /**
   * The day for which the text is vouched for: of its last change. A build asks no clock, and knows nothing of the
   * day on which a reader looks.
   */
  readonly accessed: CslDate
  readonly URL: string
  readonly language: Locale
  /** What the article rests on. */
  readonly note: string
}

/** An article as CSL-JSON. `url` is its permanent address. Throws where the article has no such edition. */
export function cslOf(
  { slug, facts, editions }: Article,
  locale: Locale,
  { config, sources }: Pick<Model, 'config' | 'sources'>,
  ui: Pick<Ui, 'article' | 'reading'>,
  url: string,
): CslItem {
  const edition = editions[locale]
  if (!edition) throw new RangeError(`${slug} has no edition in ${locale}`)
  const based = facts.sources.map((id) => inWords(sources.get(id)!.data, locale, ui))
  return {
    id: `${config.citationKey}${facts.published.slice(0, 4)}-${slug}-${locale}`,
    type: 'article-newspaper',
    title: edition.words.title,
    author: [{ literal: config.name[locale] }],
    'container-title': config.name[locale],
    issued: cslDate(facts.published),
    accessed: cslDate(facts.updated ?? facts.published),
    URL: url,
    language: locale,
    note: fill(ui.reading.basedOn, { sources: based.join(semicolon[locale]) }),
  }
}

const cslDate = (day: string): CslDate => ({
  'date-parts': [day.split('-').map(Number) as unknown as [number, number, number]],
})

/** A source as a note names it: publisher, title, and the date with what is not certain about it. */
function inWords(
  { title, publisher, date, dateBasis }: Source,
  locale: Locale,
  { article }: Pick<Ui, 'article'>,
): string {
  const words = formatDate(edtf(date), locale)
  const mark = dateBasis === 'inferred' ? inBrackets(article.inferred, locale) : ''
  return publisher[locale] + asTitle(title, locale) + words + mark
}
