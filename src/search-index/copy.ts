import { leadId } from '../domain/article-structure.ts'
import { articleFilters } from '../search/article-filters.ts'
import type { Locale } from '../language/locale.ts'
import type { Original } from '../schemas/article.ts'

/**
 * What of a page is not searched: navigation, notes, readings; kind, date and figure; what says again what the text says
 * (summary, key points), which would make the index a fifth larger; all that follows the text.
 */
export const notSearched = [
  'nav',
  '.fn',
  '.mn',
  'rt',
  'rp',
  '.rubric',
  '.dateline',
  '.standfirst',
  '.figure',
  '.kp',
  '.after',
]

export interface CopiedArticle {
  readonly slug: string
  readonly facts: Original
  readonly locale: Locale
  /** The date in words, as its results show it. */
  readonly dateText: string
}

/**
 * The copy of an article's page that is indexed; the published page stays as it is. It carries the filters,
 * has letters and digits in one width, and an id on sections only, and on the first
 * paragraph: results lead to sections.
 */
export function searchCopy(html: string, { slug, facts, locale, dateText }: CopiedArticle): string {
  const marks = [
    ...articleFilters(facts).map(([name, value]) => mark('filter', name, value)),
    mark('meta', 'locale', locale),
    mark('meta', 'slug', slug),
    mark('meta', 'date', dateText),
  ]
  return html
    .split(/(<[^>]*>)/)
    .map((part, index) => (index % 2 === 0 ? foldWidths(part) : withoutBlockId(part)))
    .join('')
    .replace(/<main[^>]*>/, (main) => main + marks.join(''))
}

const mark = (type: 'filter' | 'meta', name: string, value: string): string =>
  `<meta data-pagefind-${type}="${name}[content]" content="${value}">`

/** Letters, digits and signs in one width (ＳＣＯ, ｶｻﾞﾌ, ＋); punctuation as printed, for excerpts. */
const foldWidths = (text: string): string =>
  text.replace(/[^\p{P}\s]+|(?<=\p{Nd})[．，](?=\p{Nd})/gu, (run) => run.normalize('NFKC'))

const withoutBlockId = (tag: string): string =>
  /^<(?:p|ul|ol|li|table|div|main|section)\b/.test(tag) && !tag.includes(`id="${leadId}-1"`)
    ? tag.replace(/\sid="[^"]*"/, '')
    : tag
