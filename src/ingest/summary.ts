import { unknownNames, type Ingested } from './ingest.ts'
import { reportOf } from './report.ts'

/** What the editor reads on the terminal: what was found in a text, and each doubt with its place. */
export function summary(file: string, text: Ingested): string {
  const { date, passages, doubts } = text
  const report = reportOf(text)
  const counts = [
    [passages.length, 'passage', 'passages'],
    [report.actors.length, 'actor', 'actors'],
    [report.frameworks.length, 'framework', 'frameworks'],
    [report.countries.length, 'country', 'countries'],
    [report.places.length, 'place', 'places'],
    [report.dates.length, 'date', 'dates'],
    [report.quantities.length, 'figure', 'figures'],
  ] as const
  const unknown = unknownNames(passages)
  const bodies = unknown.filter(({ kind }) => kind !== 'place')
  const places = unknown.filter(({ kind }) => kind === 'place')
  const found = counts.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(' · ')
  return [
    `  ${text.title}`,
    `  ${date ? `${date.edtf} (${date.basis})` : 'undated'} · ${found}`,
    ...doubts.flatMap(({ line, message, hint, rule }) => [
      `  ! ${file}:${line}  ${message}  [${rule}]`,
      `      → ${hint}`,
    ]),
    ...bodies.map(
      ({ text: name, kind, passage, line }) =>
        `  ! ${file}:${line}  ${passage}: ${name} is in no registry; perhaps ${kind === 'organisation' ? 'an' : 'a'} ${kind}  [unknown-name]`,
    ),
    ...(bodies.length > 0
      ? [
          '      → add those that the article needs to content/actors/, frameworks/ or countries/, or as an alias',
        ]
      : []),
    ...(places.length > 0
      ? [
          `  · places in no registry: ${places.map(({ text: name, passage }) => `${name} (${passage})`).join(', ')}`,
        ]
      : []),
  ].join('\n')
}
