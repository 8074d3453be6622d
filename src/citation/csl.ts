import type { Locale } from '../domain/locale.ts'
import type { Article } from '../domain/model.ts'

/** The part of a CSL-JSON item (citation-style-language schema 1.0.2) that an article fills. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title: string
  readonly author: readonly { readonly literal: string }[]
  readonly 'container-title': string
  readonly issued: { readonly 'date-parts': readonly [readonly [number, number, number]] }
  readonly URL: string
  readonly language: Locale
}

/** An article as CSL-JSON. `url` is its permanent address. Throws where the article has no such edition. */
export function cslOf(
  { slug, facts, editions }: Article,
  locale: Locale,
  siteName: string,
  url: string,
): CslItem {
  const edition = editions[locale]
  if (!edition) throw new RangeError(`${slug} has no edition in ${locale}`)
  const [year, month, day] = facts.published.split('-').map(Number) as [number, number, number]
  return {
    id: slug,
    type: 'article-newspaper',
    title: edition.words.title,
    author: [{ literal: siteName }],
    'container-title': siteName,
    issued: { 'date-parts': [[year, month, day]] },
    URL: url,
    language: locale,
  }
}
