import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { AST } from 'astrocite-ris'
import { entries } from 'bibtex-parse'

/** What of a reference a reference manager must not lose. */
export interface Reference {
  readonly key: unknown
  readonly title: unknown
  readonly author: unknown
  readonly date: unknown
  readonly url: unknown
  readonly language: unknown
  readonly note: unknown
}

interface Item {
  readonly author?: readonly { literal?: string; family?: string; given?: string }[]
  readonly issued?: { 'date-parts': readonly (readonly (string | number)[])[] }
  readonly [field: string]: unknown
}

/** An item of CSL-JSON as a reference. */
export const ofCsl = (item: Item): Reference => ({
  key: item['id'],
  title: item['title'],
  author: item.author?.map(
    ({ literal, family, given }) => literal ?? [given, family].filter(Boolean).join(' '),
  ),
  date: item.issued?.['date-parts'][0]?.map(Number),
  url: item['URL'],
  language: item['language'],
  note: item['note'],
})

const withCitationJs = (text: string): Reference => ofCsl(new Cite(text).data[0] as Item)

const tex = (text = '') => text.replace(/\\([&%$#_{}])/g, '$1')

/** BibTeX as bibtex-parse reads it, by the fields that classic styles know: no `date`, the month by its name. */
const withBibtexParse = (text: string): Reference => {
  const [entry = {}] = entries(text)
  const month = new Date(`${entry['MONTH']} 1, 2000`).getMonth() + 1
  return {
    key: entry['key'],
    title: tex(entry['TITLE']),
    author: [entry['AUTHOR']],
    date: [Number(entry['YEAR']), month, Number(entry['DAY'])],
    url: entry['URL'],
    language: entry['LANGUAGE'],
    note: tex(entry['NOTE']),
  }
}

/** RIS as astrocite's grammar reads it; what it makes of that loses a name without a space. */
const withAstrocite = (text: string): Reference => {
  const { properties } = AST.parse(text).children[0]!
  const field = (tag: string) => properties.find(({ key }) => key === tag)?.value
  return {
    key: field('ID'),
    title: field('TI'),
    author: properties.filter(({ key }) => key === 'AU').map(({ value }) => value),
    date: field('DA')?.split('/').slice(0, 3).map(Number),
    url: field('UR'),
    language: field('LA'),
    note: field('N1'),
  }
}

/** What reads a file of references, by name: programs that are not ours. */
export const readers = {
  bib: { 'citation-js': withCitationJs, 'bibtex-parse': withBibtexParse },
  ris: {
    // It looks for no author and no day in a newspaper; as a page of the web it reads the same fields.
    'citation-js': (text: string) => withCitationJs(text.replace('TY  - NEWS', 'TY  - ELEC')),
    astrocite: withAstrocite,
  },
} as const
