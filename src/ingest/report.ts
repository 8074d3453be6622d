import { mentioned, sectionsOf, unknownNames, type Ingested, type Mentioned } from './ingest.ts'

/** What `--json` prints of a text. */
export interface Report {
  readonly title: string
  readonly publisher: string | null
  readonly references: readonly { title: string; site: string }[]
  readonly date: { edtf: string; basis: 'stated' | 'inferred'; evidence: string } | null
  readonly dates: readonly { edtf: string; text: string; passage: string; basis: 'stated' | 'inferred' }[]
  readonly actors: readonly Named[]
  readonly frameworks: readonly Named[]
  readonly countries: readonly Named[]
  readonly places: readonly Named[]
  readonly unknown: readonly { text: string; kind: string; passage: string }[]
  readonly quantities: readonly { text: string; value: number; unit: string; passage: string }[]
  readonly sections: readonly {
    heading: string
    level: number
    passages: readonly { id: string; text: string }[]
  }[]
  readonly problems: readonly { rule: string; message: string; place: string; hint: string }[]
}

interface Named {
  readonly id: string
  readonly mentions: Mentioned['mentions']
}

/** A text's facts and doubts, as plain data. */
export function reportOf(text: Ingested): Report {
  const { title, publisher, references, date, passages, doubts } = text
  const named = (wanted: Parameters<typeof mentioned>[1]): Named[] =>
    mentioned(passages, wanted).map(({ entry, mentions }) => ({ id: entry.id, mentions }))
  return {
    title,
    publisher: publisher?.name ?? null,
    references,
    date: date ? { edtf: date.edtf, basis: date.basis, evidence: date.evidence } : null,
    dates: passages.flatMap(({ id, dates }) =>
      dates.map(({ edtf, text: written, basis }) => ({ edtf, text: written, passage: id, basis })),
    ),
    actors: named(({ registry }) => registry === 'actors'),
    frameworks: named(({ registry }) => registry === 'frameworks'),
    countries: named(({ registry }) => registry === 'countries'),
    places: named(({ kind }) => kind === 'place'),
    unknown: unknownNames(passages).map(({ text: name, kind, passage }) => ({ text: name, kind, passage })),
    quantities: passages.flatMap(({ id, quantities }) =>
      quantities.map(({ text: written, value, unit }) => ({ text: written, value, unit, passage: id })),
    ),
    sections: sectionsOf(text).map(({ heading, level, passages: own }) => ({
      heading,
      level,
      passages: own.map(({ id, text: words }) => ({ id, text: words })),
    })),
    problems: doubts.map(({ rule, message, line, hint }) => ({ rule, message, place: `line ${line}`, hint })),
  }
}
