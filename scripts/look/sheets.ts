import type { Sheet } from './rule.ts'

/** A page of the built site, and how much there is on it. */
export interface BuiltPage {
  readonly path: string
  readonly bytes: number
}

const widths = [320, 390, 768, 1280] as const
/** The widths of a phone and a desk. */
const narrowAndWide = [390, 1280] as const

/** What is searched for where a page of results is looked at. */
const queries = { ja: '首脳会合', en: 'summit' } as const

/** What a page is one of: its path without its language, with a star for what it is about (countries, then a star). */
export function kindOf(path: string): string {
  if (path.includes('?q=')) return 'search, results'
  const [locale, first, second, ...rest] = path.replace(/\/$/, '').split('/')
  if (locale === '') return 'choice of language'
  if (locale === '404.html') return 'not found'
  if (first === undefined) return 'home'
  if (second === undefined) return first
  return first === 'articles' ? [first, '*', ...rest].join('/') : `${first}/*`
}

const isArticle = (path: string): boolean => kindOf(path).startsWith('articles/*')
const isPlainArticle = (path: string): boolean => kindOf(path) === 'articles/*'

const sheet = (path: string, width: number): Sheet => ({ path, kind: kindOf(path), width })
const laidOut = (paths: readonly string[], at: readonly number[]): Sheet[] =>
  paths.flatMap((path) => at.map((width) => sheet(path, width)))

const results = (paths: readonly string[]): string[] =>
  (['ja', 'en'] as const)
    .filter((locale) => paths.includes(`${locale}/search/`))
    .map((locale) => `${locale}/search/?q=${encodeURIComponent(queries[locale])}`)

/** One page of each kind in each language, the one with most on it; and one of search results. */
function ofEachKind(pages: readonly BuiltPage[]): string[] {
  const languageOf = (path: string) => /^(?:ja|en)(?=\/)/.exec(path)?.[0] ?? ''
  const heaviest = (group: readonly BuiltPage[]) => group.reduce((a, b) => (b.bytes > a.bytes ? b : a)).path
  const groups = Map.groupBy(pages, ({ path }) => `${languageOf(path)} ${kindOf(path)}`)
  return [...[...groups.values()].map(heaviest), ...results(pages.map(({ path }) => path))]
}

/** What every run of the tests lays out: each article and all forms of one, narrow and wide; the other kinds at all widths. */
export function testedSheets(pages: readonly BuiltPage[]): Sheet[] {
  const kinds = ofEachKind(pages)
  const articles = pages.map(({ path }) => path).filter(isPlainArticle)
  const forms = kinds.filter((path) => isArticle(path) && !isPlainArticle(path))
  return [
    ...laidOut([...articles, ...forms], narrowAndWide),
    ...laidOut(
      kinds.filter((path) => !isArticle(path)),
      widths,
    ),
  ]
}

/** Every page in every form at every width. */
export function allSheets(pages: readonly BuiltPage[]): Sheet[] {
  const paths = pages.map(({ path }) => path)
  return laidOut([...paths, ...results(paths)], widths)
}

/** What a person looks at: one page of each kind, articles too, on a phone, a tablet and a desk. */
export const shownSheets = (pages: readonly BuiltPage[]): Sheet[] =>
  laidOut(ofEachKind(pages), [390, 768, 1280])
