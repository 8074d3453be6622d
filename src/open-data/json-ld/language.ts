import type { Addresses } from '../../domain/addresses.ts'
import { locales, type Locale, type Localized } from '../../language/locale.ts'

/** A node or value of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>

/** How words and pages are given: in the language of a page, or in both where a file has no language. */
export interface Language {
  readonly text: (words: Localized) => unknown
  /** Other names, without the one that `text` gives. */
  readonly others: (name: Localized, others: Readonly<Record<Locale, readonly string[]>>) => unknown
  readonly pages: (page: (locale: Locale) => string) => readonly string[]
}

/** One language, as plain text; the name in the other language is one of the other names. */
export const inLanguage = (locale: Locale, to: Addresses): Language => ({
  text: (words) => words[locale],
  others: (name, others) =>
    unique([...locales.map((lang) => name[lang]), ...locales.flatMap((lang) => others[lang])]).filter(
      (other) => other !== name[locale],
    ),
  pages: (page) => [to.absolute(page(locale))],
})

/** Both languages, each text marked with its own. */
export const inBothLanguages = (to: Addresses): Language => ({
  text: (words) => locales.map((locale) => tagged(words[locale], locale)),
  others: (name, others) =>
    locales.flatMap((locale) =>
      unique(others[locale])
        .filter((other) => other !== name[locale])
        .map((other) => tagged(other, locale)),
    ),
  pages: (page) => locales.map((locale) => to.absolute(page(locale))),
})

const tagged = (value: string, locale: Locale) => ({ '@language': locale, '@value': value })

const unique = (values: readonly string[]): string[] => [...new Set(values)]

/** A single value without its list. */
export const one = <Value>(values: readonly Value[]): Value | readonly Value[] =>
  values.length === 1 ? values[0]! : values

/** A node that stands elsewhere, by its URI. */
export const refer = (uri: string): Node => ({ '@id': uri })

export const context = { '@context': 'https://schema.org' } as const
