import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import type { Locale } from '../../language/locale.ts'
import { printBibtex } from './bibtex.ts'
import type { CslItem } from './csl.ts'
import type { CitationFormat } from './formats.ts'
import { printRis } from './ris.ts'

/** How each language writes a reference in a note: a style (CSL) and its words. */
const styles = {
  ja: { template: 'japanese', lang: 'ja-JP' },
  en: { template: 'apa', lang: 'en-US' },
} as const satisfies Record<Locale, object>

const read = (...path: string[]) => readFileSync(join(process.cwd(), ...path), 'utf8')

// The Japanese style is our own, its words come from a package.
const csl = plugins.config.get('@csl')
csl.locales.add('ja-JP', read('node_modules', 'citeproc-locales', 'locales', 'locales-ja-JP.xml'))
csl.styles.add('japanese', read('src', 'open-data', 'citation', 'japanese.csl'))

const printers: Readonly<Record<CitationFormat, (item: CslItem) => string>> = {
  txt: (item) => new Cite(item).format('bibliography', { format: 'text', ...styles[item.language] }),
  bib: printBibtex,
  ris: printRis,
  json: (item) => JSON.stringify([item], null, 2),
}

/** A reference in one of the formats, the text in the style of its language. Ends with a line break. */
export const citeAs = (item: CslItem, format: CitationFormat): string => `${printers[format](item).trim()}\n`
