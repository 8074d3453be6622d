import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { Locale } from '../domain/locale.ts'
import type { CslItem } from './csl.ts'

/** The formats of a reference, by the ending of its file, with their media types. */
export const citationFormats = {
  txt: 'text/plain',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  json: 'application/vnd.citationstyles.csl+json',
} as const

export type CitationFormat = keyof typeof citationFormats

/** How each language writes a reference in a note: a style (CSL) and its words. */
const styles = {
  ja: { template: 'japanese', lang: 'ja-JP' },
  en: { template: 'apa', lang: 'en-US' },
} as const satisfies Record<Locale, object>

const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8')

// Japanese titles stay as they are; the Japanese style is our own, its words come from a package.
plugins.config.get('@bibtex').format.asciiOnly = false
const csl = plugins.config.get('@csl')
csl.locales.add('ja-JP', read('node_modules', 'citeproc-locales', 'locales', 'locales-ja-JP.xml'))
csl.styles.add('japanese', read('src', 'citation', 'japanese.csl'))

/** A reference in one of the formats, the text in the style of its language. Ends with a line break. */
export function citeAs(item: CslItem, format: CitationFormat, locale: Locale): string {
  const cite = new Cite({ ...item, 'citation-key': item.id })
  const text = {
    txt: () => cite.format('bibliography', { format: 'text', ...styles[locale] }),
    bib: () => cite.format('bibtex'),
    ris: () => cite.format('ris'),
    json: () => JSON.stringify([item], null, 2),
  }[format]()
  return `${text.trim()}\n`
}
