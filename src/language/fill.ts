import type { Locale } from './locale.ts'

/** Fills the words in braces of an interface text: fill('{count}件', { count: 3 }) → 3件. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

/** A text that depends on a number, by the plural categories of its language: Japanese needs `other` alone. */
export type Counted = { readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>

/** Fills a text that depends on `count` in the form that its language takes: 1 event, 42 events; 42件. */
export const fillCount = (forms: Counted, count: number, locale: Locale): string =>
  fill(forms[new Intl.PluralRules(locale).select(count)] ?? forms.other, { count })
