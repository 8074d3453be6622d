import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { toString } from 'hast-util-to-string'

/** The head of a page, in its order. */
export interface Head {
  readonly lang: string
  readonly title: string
  /** `name` or `property`, whichever the tag has. */
  readonly metas: readonly { readonly name: string; readonly content: string }[]
  readonly links: readonly Readonly<Record<string, string>>[]
  readonly canonical: string | undefined
}

const parser = unified().use(rehypeParse)

/** What the head of a page says, as a browser reads it. */
export function headOf(html: string): Head {
  const found = {
    lang: '',
    title: '',
    metas: [] as Head['metas'][number][],
    links: [] as Head['links'][number][],
  }
  const text = (value: unknown) =>
    Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : ''
  visit(parser.parse(html.slice(0, html.indexOf('</head>'))), 'element', (element) => {
    const { tagName, properties } = element
    if (tagName === 'html') found.lang = text(properties['lang'])
    if (tagName === 'title') found.title = toString(element)
    const name = properties['name'] ?? properties['property']
    if (tagName === 'meta' && name)
      found.metas.push({ name: text(name), content: text(properties['content']) })
    if (tagName === 'link')
      found.links.push(
        Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, text(value)])),
      )
  })
  return { ...found, canonical: found.links.find(({ rel }) => rel === 'canonical')?.['href'] }
}
