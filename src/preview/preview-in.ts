import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { locales, type Locale } from '../language/locale.ts'
import { wordsOf, type PreviewWords } from './words.ts'

/** The picture that a page names: its absolute address, the words on it, and their language. */
export interface NamedPreview {
  readonly address: string
  readonly locale: Locale
  readonly words: PreviewWords
}

const parser = unified().use(rehypeParse)

/** What a page says of its picture in its head, if it names one. Throws where it names one without words. */
export function previewIn(html: string): NamedPreview | undefined {
  const meta = new Map<string, string>()
  let locale: Locale = locales[0]
  const end = html.indexOf('</head>')
  visit(parser.parse(html.slice(0, end < 0 ? html.length : end)), 'element', ({ tagName, properties }) => {
    if (tagName === 'html') locale = locales.find((locale) => locale === properties['lang']) ?? locale
    if (tagName === 'meta') meta.set(String(properties['property']), String(properties['content'] ?? ''))
  })
  const address = meta.get('og:image')
  return address === undefined
    ? undefined
    : { address, locale, words: wordsOf(meta.get('og:image:alt') ?? '') }
}
