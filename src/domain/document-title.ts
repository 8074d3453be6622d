import type { Locale } from './locale.ts'

/** Browsers and search engines cut titles at about this many characters. */
const longest = 70

/**
 * The title of a document: the page's own and the site's, the page's alone where both are too long, and as much
 * of it as fits, to the end of a word, where it is too long by itself.
 */
export function documentTitle(title: string | undefined, siteName: string, locale: Locale): string {
  if (title === undefined) return siteName
  const both = `${title}${locale === 'ja' ? '｜' : ' | '}${siteName}`
  if (both.length <= longest) return both
  if (title.length <= longest) return title
  const cut = title.slice(0, longest - 1)
  const words = locale === 'ja' ? cut : cut.replace(/[,;:]?\s+\S*$/, '')
  return `${words}…`
}
