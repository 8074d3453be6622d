import type { Content } from '../../src/domain/content.ts'
import { registries } from '../../src/domain/content.ts'
import type { Locale } from '../../src/language/locale.ts'

/** Every name by which the registries know something, by language: those that no link may cut in two. */
export function properNames(content: Content): Record<Locale, string[]> {
  const named = registries.flatMap((registry) => content[registry].map(({ data }) => data))
  const inLanguage = (locale: Locale) => [
    ...new Set(
      named.flatMap((data) => [data.name[locale], ...data.aliases[locale]]).filter((name) => name.length > 1),
    ),
  ]
  return { ja: inLanguage('ja'), en: inLanguage('en') }
}
