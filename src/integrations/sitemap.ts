import type { SitemapOptions } from '@astrojs/sitemap'
import { locales, type Locale } from '../language/locale.ts'
import { createPaths } from '../domain/paths.ts'
import { settings } from '../site/settings.ts'

const paths = createPaths(settings.basePath)

/** Other forms of an article are known by its own address. */
const isForm = (path: string) => /\/articles\/[^/]+\/(both|furigana)\/$/.test(path)

/** Each page once, with its twin and, as x-default, the page that offers both languages. */
export const sitemapOptions: NonNullable<SitemapOptions> = {
  filter: (page) => new URL(page).pathname !== paths.root() && !isForm(new URL(page).pathname),
  serialize: (item) => {
    const { pathname, origin } = new URL(item.url)
    const twin = paths.twin(pathname)
    const inLanguage = (locale: Locale) => (pathname.startsWith(paths.home(locale)) ? pathname : twin)
    const links = locales.map((lang) => ({ lang, url: origin + inLanguage(lang) }))
    return { ...item, links: [...links, { lang: 'x-default', url: origin + paths.root() }] }
  },
}
