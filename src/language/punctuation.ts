import type { Locale, Localized } from './locale.ts'

/*
 * The signs that differ by language, a table each, so that a page script takes along only those that it uses. A locale
 * that lacks an entry is a type error. Each sign brings the space that its language sets around it.
 */

/** Between the items of a list. */
export const comma = { ja: '、', en: ', ' } as const satisfies Localized

/** Between the items of a list whose own words have commas. */
export const semicolon = { ja: '；', en: '; ' } as const satisfies Localized

/** Between a heading word and what it announces. */
export const colon = { ja: '：', en: ': ' } as const satisfies Localized

/** Ends a sentence; what follows is set off by `space`. */
export const fullStop = { ja: '。', en: '.' } as const satisfies Localized

/** Between sentences, and between parts of one. */
export const space = { ja: '', en: ' ' } as const satisfies Localized

/** Between two that stand on one level, such as the places of a statement. */
export const middleDot = { ja: '・', en: ' · ' } as const satisfies Localized

/** From the first to the last of a run of numbers. */
export const rangeDash = { ja: '〜', en: '–' } as const satisfies Localized

/** Between a name and what tells it more closely: its date, its passages. */
export const apposition = { ja: ' ', en: ', ' } as const satisfies Localized

/** Behind the number of a year. */
export const yearSign = { ja: '年', en: '' } as const satisfies Localized

/** Between the title of a page and the name of the site. */
export const titleBar = { ja: '｜', en: ' | ' } as const satisfies Localized

type Pair = readonly [open: string, close: string]

const brackets = { ja: ['（', '）'], en: [' (', ')'] } as const satisfies Record<Locale, Pair>

/** Around what is said by the way. */
const asides = { ja: ['（', '）'], en: [', ', ''] } as const satisfies Record<Locale, Pair>

const around = ([open, close]: Pair, text: string): string => open + text + close

/** A text in brackets, as it follows on a word: （推定） / (inferred) with a space before it. */
export const inBrackets = (text: string, locale: Locale): string => around(brackets[locale], text)

/** What is said by the way, as it follows on a word: （…より前） / , before …. */
export const asAside = (text: string, locale: Locale): string => around(asides[locale], text)

/** A text that quotes another has the other pair of marks inside. */
const titles = {
  ja: (title) => `「${title.replaceAll('「', '『').replaceAll('」', '』')}」`,
  en: (title) => `, “${title}”, `,
} as const satisfies Record<Locale, (title: string) => string>

/** The title of a text, as it stands between its publisher and its date: 「…」 / , “…”, . */
export const asTitle = (title: string, locale: Locale): string => titles[locale](title)

/** Joins the items of a list in running text: A、B / A, B. */
export const joinList = (items: readonly string[], locale: Locale): string => items.join(comma[locale])
