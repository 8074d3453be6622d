import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { CslItem } from './csl.ts'

const { format } = plugins.config.get('@bibtex')
// Japanese titles stay as they are, and so does the key: the library would take its hyphens for unsafe.
format.asciiOnly = false
format.checkLabel = false

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const

/** What babel and polyglossia, and so biblatex, call the languages. */
const hyphenation = { ja: 'japanese', en: 'british' } as const satisfies Record<CslItem['language'], string>

/**
 * A reference as BibTeX. One entry serves its two readers: biblatex takes `date` and `langid`; classic styles and
 * most reference managers take `year`, `month`, `day` and `language`.
 */
export function printBibtex(item: CslItem): string {
  const { title, note, 'container-title': container } = item
  const escaped = { ...item, title: escape(title), note: escape(note), 'container-title': escape(container) }
  const cite = new Cite({ ...escaped, 'citation-key': item.id })
  const [entry] = cite.format('biblatex', { format: 'object' })
  const { journaltitle, ...fields } = entry!.properties
  const [year, month, day] = item.issued['date-parts'][0]
  const lines = Object.entries({
    ...fields,
    journal: journaltitle,
    year,
    day,
    langid: hyphenation[item.language],
  }).map(([name, value]) => `  ${name} = {${value}},`)
  // The name of a month is a macro, which styles translate, and stands without braces.
  return [`@${entry!.type}{${item.id},`, ...lines, `  month = ${months[month - 1]!},`, '}'].join('\n')
}

/** Signs that TeX would read as commands. */
const escape = (text: string) =>
  text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replaceAll('~', '\\textasciitilde{}')
    .replaceAll('^', '\\textasciicircum{}')
