import type { CslItem } from './csl.ts'

/** A reference as RIS, one line a field: many importers do not join a line that is broken in two. */
export function printRis(item: CslItem): string {
  const [year] = item.issued['date-parts'][0]
  const fields = {
    TY: 'NEWS',
    AU: item.author.map(({ literal }) => literal),
    TI: item.title,
    T2: item['container-title'],
    PY: year,
    DA: day(item.issued),
    LA: item.language,
    UR: item.URL,
    Y2: day(item.accessed),
    N1: item.note,
    ID: item.id,
    ER: '',
  }
  return Object.entries(fields)
    .flatMap(([tag, values]) => [values].flat().map((value) => `${tag}  - ${oneLine(value)}`))
    .join('\n')
}

/** YYYY/MM/DD/other: the last part, for a season and the like, stays empty. */
const day = ({ 'date-parts': [parts] }: CslItem['issued']) =>
  `${parts.map((part) => String(part).padStart(2, '0')).join('/')}/`

const oneLine = (value: string | number) => String(value).replace(/\s+/g, ' ')
