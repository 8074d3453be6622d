import { brotliCompressSync } from 'node:zlib'

/** What the heaviest page of a kind weighs, in bytes by brotli. */
export interface Budget {
  readonly kind: string
  readonly page: string
  /** HTML and stylesheets together: what must arrive before a page can be read. */
  readonly first: number
  readonly limit: number
  /** The script that loads without an action of the reader; on kinds without a limit for later, all that can be loaded. */
  readonly script: number
  readonly scriptLimit: number
  /** What of it a page of this kind loads only after an action of the reader, and counts apart. */
  readonly later: number
  readonly laterLimit: number
}

/** One TCP round trip: an initial window of ten segments of 1,460 bytes (RFC 6928). */
const firstFlight = 14_600

/**
 * The limits of each kind of page. The first pattern that fits a page's path decides. Without a limit of its own,
 * script that a page imports later counts with the rest.
 */
const kinds: readonly Kind[] = [
  {
    kind: 'article',
    pattern: /^\w+\/articles\/[^/]+\/$/,
    limit: firstFlight,
    scriptLimit: 2_048,
    laterLimit: 8_192,
  },
  {
    kind: 'article, other forms',
    pattern: /^\w+\/articles\/[^/]+\/\w+\/$/,
    limit: 32_000,
    scriptLimit: 2_048,
    laterLimit: 8_192,
  },
  { kind: 'home', pattern: /^(\w+\/)?$/, limit: firstFlight, scriptLimit: 1_024 },
  { kind: 'search', pattern: /^\w+\/search\/$/, limit: firstFlight, scriptLimit: 40_000 },
  {
    kind: 'timeline',
    pattern: /^\w+\/timeline\//,
    limit: 40_000 - 4_096,
    scriptLimit: 4_096,
    laterLimit: 4_096,
  },
  { kind: 'country', pattern: /^\w+\/countries\//, limit: 30_000 - 1_024, scriptLimit: 1_024 },
  { kind: 'framework', pattern: /^\w+\/frameworks\//, limit: 30_000 - 1_024, scriptLimit: 1_024 },
  { kind: 'actor', pattern: /^\w+\/actors\//, limit: firstFlight, scriptLimit: 1_024 },
  { kind: 'other', pattern: /./, limit: firstFlight, scriptLimit: 1_024 },
]

interface Kind {
  readonly kind: string
  readonly pattern: RegExp
  readonly limit: number
  readonly scriptLimit: number
  readonly laterLimit?: number
}

const size = (content: Buffer | string): number => brotliCompressSync(content).length

const staticImport = /(?:from|import)\s*["'`]\.\/([^"'`]+\.js)["'`]/g
const anyImport = /(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g

/** These files and all that they import. */
function withImports(start: Iterable<string>, pattern: RegExp, read: (path: string) => Buffer): Set<string> {
  const files = new Set(start)
  for (const file of files)
    for (const [, url] of read(file).toString('utf8').matchAll(pattern)) files.add(`_astro/${url}`)
  return files
}

const sum = (files: Iterable<string>, sizeOf: (file: string) => number): number =>
  [...files].reduce((total, file) => total + sizeOf(file), 0)

/**
 * Weighs every page and returns the heaviest of each kind, by HTML and stylesheets and by script. `read` gives a
 * file of the built site by its path. Script that a page loads by import counts, too. A sheet for print alone does not:
 * browsers fetch it beside the page.
 */
export function weigh(pages: readonly string[], read: (path: string) => Buffer, basePath: string): Budget[] {
  const sizes = new Map<string, number>()
  const sizeOf = (path: string): number => {
    const known = sizes.get(path) ?? size(read(path))
    sizes.set(path, known)
    return known
  }
  const local = (url: string) => url.slice(basePath.length)
  const weighed = pages.map((page) => {
    const html = read(`${page}index.html`).toString('utf8')
    const { kind, limit, scriptLimit, laterLimit } =
      kinds.find(({ pattern }) => pattern.test(page)) ?? kinds.at(-1)!
    const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, url]) => local(url!))
    const named = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, url]) => local(url!))
    const files = withImports(named, laterLimit === undefined ? anyImport : staticImport, read)
    const later = withImports(files, anyImport, read).difference(files)
    const inline = [...html.matchAll(/<script(?![^>]*(?: src=|ld\+json))[^>]*>(.*?)<\/script>/gs)].map(
      ([, code]) => code!,
    )
    return {
      kind,
      page,
      first: size(html) + sheets.reduce((sum, sheet) => sum + sizeOf(sheet), 0),
      limit,
      script: sum(files, sizeOf) + (inline.length > 0 ? size(inline.join('\n')) : 0),
      scriptLimit,
      later: sum(later, sizeOf),
      laterLimit: laterLimit ?? 0,
    }
  })
  return kinds.flatMap(({ kind }) => {
    const ofKind = weighed.filter((budget) => budget.kind === kind)
    if (ofKind.length === 0) return []
    const heaviest = ofKind.reduce((a, b) => (b.first > a.first ? b : a))
    return [
      {
        ...heaviest,
        script: Math.max(...ofKind.map(({ script }) => script)),
        later: Math.max(...ofKind.map(({ later }) => later)),
      },
    ]
  })
}

/** Tells whether a kind of page weighs more than it may. */
export const overBudget = ({ first, limit, script, scriptLimit, later, laterLimit }: Budget): boolean =>
  first > limit || script > scriptLimit || later > laterLimit
