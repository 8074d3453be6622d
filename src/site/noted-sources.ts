import type { NotedSource } from '../article-html/note-words.ts'
import type { Locale } from '../language/locale.ts'
import type { Article } from '../domain/types.ts'
import { headingsIn, sectionsRendering } from '../domain/source-headings.ts'
import { subjectOf } from '../domain/source-names.ts'
import type { Site } from './site.ts'

/**
 * The sources of an article as its notes speak of them. Headings are the source's own where they are in the reader's
 * language; elsewhere the sections of our report on the source stand for them.
 */
export function notedSources(article: Article, locale: Locale, site: Site): NotedSource[] {
  const all = article.facts.sources.map((id) => site.sources.get(id)!.data)
  return article.facts.sources.map((id, index) => {
    const source = all[index]!
    const own = source.language === locale ? headingsIn(source) : undefined
    const report = site.articlesOf
      .get(id)
      ?.find(({ facts }) => facts.kind === 'report' && facts.sources.length === 1)
    const rendered =
      report && !own && report.editions[locale]
        ? sectionsRendering(site.structure(report.slug, locale))
        : undefined
    return {
      name: all.length > 1 ? subjectOf(source, locale) : '',
      url: source.url,
      passages: source.outline.map((passage) => passage.id),
      headingOf: (passage, section) => {
        if (own) return own.get(passage)
        const sections = rendered?.get(passage)
        const here = report === article ? sections?.get(section) : undefined
        return here ?? sections?.values().next().value
      },
    }
  })
}
