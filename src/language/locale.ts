/** The two languages of the site. The first is the original's. */
export const locales = ['ja', 'en'] as const

export type Locale = (typeof locales)[number]

/** A text in both languages. */
export type Localized = Record<Locale, string>

/** The language that a page's twin is written in. */
export const otherLocale = (locale: Locale): Locale => (locale === 'ja' ? 'en' : 'ja')

/** What each language is called, in itself. */
export const languageNames = { ja: '日本語', en: 'English' } as const satisfies Localized

/** Each language as Open Graph names it, with the territory whose spelling it follows. */
export const territories = { ja: 'ja_JP', en: 'en_GB' } as const satisfies Localized
