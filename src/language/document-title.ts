import type { Locale } from './locale.ts'
import { titleBar } from './punctuation.ts'

/** The title of a document: the page's own, whole, for bookmarks and those who listen, and the site's. */
export function documentTitle(title: string | undefined, siteName: string, locale: Locale): string {
  if (title === undefined) return siteName
  return `${title}${titleBar[locale]}${siteName}`
}
