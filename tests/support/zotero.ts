import { headOf } from './head.ts'

/** What Zotero keeps of a web page that it has no translator of its own for. */
export interface ZoteroItem {
  readonly itemType: string
  readonly title: string | undefined
  readonly author: string | undefined
  readonly date: string | undefined
  readonly language: string | undefined
  readonly url: string | undefined
  readonly abstract: string | undefined
  readonly publication: string | undefined
  readonly section: string | undefined
}

/**
 * Reads a page as Zotero's "Embedded Metadata" does, as far as this site's tags go (zotero/translators, 26 June 2026):
 * Open Graph as RDF first, then what Highwire's `citation_*` says over it, then the weaker hints of the head.
 */
export function asZotero(html: string): ZoteroItem {
  const { metas, canonical, lang, title } = headOf(html)
  const meta = (name: string) => metas.find((tag) => tag.name === name)?.content
  // `og:type` decides for a website and only suggests a journal for an article; `citation_title` suggests it, too.
  const itemType =
    meta('z:itemType') ??
    (meta('og:type') === 'website' ? 'webpage' : meta('citation_title') ? 'journalArticle' : 'webpage')
  return {
    itemType,
    title: meta('citation_title') ?? meta('og:title') ?? title,
    author: meta('citation_author') ?? meta('author') ?? meta('article:author'),
    date: meta('citation_publication_date') ?? meta('article:published_time') ?? meta('citation_online_date'),
    language: meta('citation_language') ?? lang,
    url: meta('citation_public_url') ?? meta('og:url') ?? canonical,
    abstract: meta('citation_abstract') ?? meta('og:description') ?? meta('description'),
    publication: ['webpage', 'newspaperArticle'].includes(itemType) ? meta('og:site_name') : undefined,
    section: meta('article:section'),
  }
}
