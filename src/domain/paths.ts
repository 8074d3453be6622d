import { locales, otherLocale, type Locale } from '../language/locale.ts'

/** The kinds of entity that have pages, as they stand in an address. */
export const entityKinds = ['countries', 'frameworks', 'actors'] as const

export type EntityKind = (typeof entityKinds)[number]

/** What the timeline can be narrowed to: one country, framework, actor, region, kind of event or year. */
export type TimelineFilter = EntityKind | 'regions' | 'kinds' | 'years'

/** The kinds of entity that have feeds of their own. */
export const feedKinds = ['countries', 'frameworks'] as const

export type FeedKind = (typeof feedKinds)[number]

/** Every address of the site, below a base path that begins and ends with a slash. */
export function createPaths(base: string) {
  const root = `/${base}/`.replace(/\/{2,}/g, '/')
  const page = (locale: Locale, ...parts: string[]) => `${root}${[locale, ...parts].join('/')}/`
  return {
    /** The page that offers both languages. */
    root: () => root,
    home: (locale: Locale) => page(locale),
    article: (locale: Locale, slug: string, section?: string) =>
      page(locale, 'articles', slug) + (section === undefined ? '' : `#${section}`),
    /** The article in another form: both languages side by side, with readings, or a file of it. */
    articleAs: (locale: Locale, slug: string, form: 'both' | 'furigana') =>
      page(locale, 'articles', slug, form),
    articleFile: (locale: Locale, slug: string, file: string) => page(locale, 'articles', slug) + file,
    timeline: (locale: Locale, filter?: readonly [TimelineFilter, string]) =>
      page(locale, 'timeline', ...(filter ?? [])),
    event: (locale: Locale, id: string) => `${page(locale, 'timeline')}#${id}`,
    index: (locale: Locale, kind: EntityKind) => page(locale, kind),
    entity: (locale: Locale, kind: EntityKind, id: string) => page(locale, kind, id),
    /** Who meets whom. */
    meetings: (locale: Locale) => page(locale, 'meetings'),
    /** The events that a country shares with another country, or that it has under a framework. */
    together: (locale: Locale, country: string, kind: 'countries' | 'frameworks', id: string) =>
      `${page(locale, 'countries', country)}#${kind === 'countries' ? 'with' : 'under'}-${id}`,
    /** What the site gives away as data, and how. */
    data: (locale: Locale) => page(locale, 'data'),
    /** A file of the open data: events.json. */
    dataFile: (file: string) => `${root}data/${file}`,
    /** The feed of everything, or of what names one country or framework. */
    feedOf: (locale: Locale, format: 'atom' | 'json', of?: readonly [FeedKind, string]) =>
      `${root}data/feeds/${locale}/${(of ?? ['all']).join('/')}.${format}`,
    terms: (locale: Locale, id?: string) => page(locale, 'terms') + (id === undefined ? '' : `#${id}`),
    search: (locale: Locale, query?: string) =>
      page(locale, 'search') + (query === undefined ? '' : `?q=${encodeURIComponent(query)}`),
    about: (locale: Locale) => page(locale, 'about'),
    /** The articles of one language as RSS. */
    feed: (locale: Locale) => `${root}${locale}/rss.xml`,
    /** The picture shown where the link of the page at this path is shared. */
    preview: (path: string) => `${root}preview/${path.slice(root.length).replace(/\/$/, '') || 'site'}.png`,
    /** A file of public/ or of the build, by its path from the site's root. */
    file: (path: string) => root + path,
    /** The same page in the other language: only the first segment differs. */
    twin: (path: string) => {
      const locale = locales.find((candidate) => path.startsWith(page(candidate)))
      return locale ? page(otherLocale(locale)) + path.slice(page(locale).length) : path
    },
  }
}

export type Paths = ReturnType<typeof createPaths>
