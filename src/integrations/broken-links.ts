import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { problem, type Problem } from '../check/problem.ts'

/** Attributes of the pages that Astro prints: always in double quotes. */
const linkAttribute = /\s(?:href|src)="([^"]*)"/g
const idAttribute = /\sid="([^"]*)"/g

const unescape = (text: string): string => text.replaceAll('&#38;', '&').replaceAll('&amp;', '&')

/**
 * Follows every internal link of a built site, to its page and its anchor. Links to other sites are not
 * followed. `base` is the path below which the site stands.
 */
export function brokenLinks(folder: string, base: string): { problems: Problem[]; pages: number } {
  const root = `/${base}/`.replace(/\/{2,}/g, '/')
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/')),
  )
  const pages = [...files].filter((path) => path.endsWith('.html')).sort()
  const links = new Map<string, string[]>()
  const anchors = new Map<string, Set<string>>()
  for (const page of pages) {
    const html = readFileSync(join(folder, page), 'utf8')
    anchors.set(page, new Set([...html.matchAll(idAttribute)].map(([, id]) => id!)))
    links.set(page, [...new Set([...html.matchAll(linkAttribute)].map(([, url]) => unescape(url!)))])
  }
  const problems = pages.flatMap((page) =>
    links.get(page)!.flatMap((url): Problem[] => {
      const broken = (message: string) => [
        problem({
          file: page,
          place: url,
          rule: 'broken-link',
          message,
          hint: 'mend the link, or the page it leads to',
        }),
      ]
      if (/^(?:[a-z]+:|\/\/)/i.test(url)) return []
      const here = `${root}${page.replace(/index\.html$/, '')}`
      const { pathname, hash } = new URL(url, `http://site${here}`)
      if (!pathname.startsWith(root)) return broken(`leads outside ${root}`)
      const path = decodeURIComponent(pathname.slice(root.length))
      const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
      if (!files.has(file)) return broken('leads to no page or file')
      const anchor = decodeURIComponent(hash.slice(1))
      return anchor === '' || !anchors.has(file) || anchors.get(file)!.has(anchor)
        ? []
        : broken(`leads to no anchor of ${file}`)
    }),
  )
  return { problems, pages: pages.length }
}
