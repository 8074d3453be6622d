import { foldName } from '../domain/fold-name.ts'
import { segment, type Passage, type Segmented } from '../passages/segment.ts'
import { dateDocument, type DocumentDate } from './document-date.ts'
import { findNames, personsIn, type NameMatch } from './find-names.ts'
import { findQuantities, type Quantity } from './find-quantities.ts'
import type { Morphology, Token } from './morphology.ts'
import type { NameIndex, RegisteredName } from './name-index.ts'
import { findPublisher, type Publisher } from './publisher.ts'
import { readReferences, type Reference } from './references.ts'
import { resolveDates, type DateMention } from './resolve-dates.ts'
import { textDoubts, type Doubt } from './text-doubts.ts'
import type { UnknownName } from './unknown-name.ts'
import { findUnknownNames } from './unknown-names.ts'

/** A passage with all that was found in it. */
export interface ReadPassage extends Passage {
  readonly dates: readonly DateMention[]
  readonly names: readonly NameMatch[]
  readonly unknown: readonly UnknownName[]
  readonly quantities: readonly Quantity[]
}

/** A source text, read. */
export interface Ingested {
  readonly title: string
  readonly publisher: Publisher | undefined
  readonly references: readonly Reference[]
  readonly date: DocumentDate | undefined
  readonly passages: readonly ReadPassage[]
  readonly segmented: Segmented
  readonly doubts: readonly Doubt[]
}

/** What reading a text needs: how words are cut, and the names that are known. */
export interface Tools {
  readonly morphology: Morphology
  readonly names: NameIndex
}

/** Reads a decoded source text. Undefined where it holds no words. */
export function ingest(raw: string, { morphology, names }: Tools): Ingested | undefined {
  const segmented = segment(raw)
  const [first] = segmented.passages
  if (!first) return undefined
  const date = dateDocument(segmented)
  const doubts: Doubt[] = [...textDoubts(segmented)]
  const cut = segmented.passages.map((passage) => ({ passage, tokens: morphology(passage.text) }))
  const persons = new Set(
    cut.flatMap(({ passage, tokens }) => personsIn(findNames(passage.text, tokens, names))),
  )
  const passages = cut.map(({ passage, tokens }) => {
    const { mentions, doubts: dateDoubts } = resolveDates(passage.text, date?.anchor)
    for (const { rule, message, hint } of dateDoubts)
      doubts.push({ rule, message: `${passage.id}: ${message}`, hint, line: passage.line })
    return read(passage, tokens, mentions, findNames(passage.text, tokens, names, persons), names)
  })
  const publisher = findPublisher(segmented)
  doubts.push(...sourceDoubts(raw, date, publisher))
  const title = segmented.passages.find(({ kind }) => kind === 'title') ?? first
  return {
    title: title.text,
    publisher,
    references: readReferences(segmented.discards),
    date,
    passages,
    segmented,
    doubts: doubts.sort((a, b) => a.line - b.line),
  }
}

function read(
  passage: Passage,
  tokens: readonly Token[],
  dates: readonly DateMention[],
  matches: readonly NameMatch[],
  index: NameIndex,
): ReadPassage {
  const { text, kind } = passage
  const unknown = findUnknownNames({
    text,
    tokens,
    matches,
    isHeading: kind === 'heading',
    isRegistered: (name) => index.names.has(foldName(name)),
  })
  return { ...passage, dates, names: matches, unknown, quantities: findQuantities(text, tokens, dates) }
}

/** The language of a text: Japanese has kana. */
export const languageOf = (text: string): 'ja' | 'en' => (/[\u3041-\u30ff]/u.test(text) ? 'ja' : 'en')

function sourceDoubts(
  raw: string,
  date: DocumentDate | undefined,
  publisher: Publisher | undefined,
): Doubt[] {
  const doubts: Doubt[] = []
  if (languageOf(raw) !== 'ja')
    doubts.push({
      rule: 'language',
      message: 'the text holds no kana: it is taken for English, in which names and dates are hardly found',
      hint: 'give the Japanese text, or correct "language" in the source’s record',
      line: 1,
    })
  if (!date)
    doubts.push({
      rule: 'undated',
      message: 'the text gives no date, and no year from which one could be worked out',
      hint: 'find the day of publication, and write it as "date" in the draft and the source’s record',
      line: 1,
    })
  else if (date.basis === 'inferred')
    doubts.push({
      rule: 'date-inferred',
      message: `the text is taken to be of ${date.edtf} (${date.evidence})`,
      hint: 'confirm it, or correct "date" in the draft; dates such as 昨年 were counted from it',
      line: date.line,
    })
  if (!publisher)
    doubts.push({
      rule: 'publisher-unknown',
      message: 'the text does not say who published it',
      hint: 'write "publisher", "kind" and "note" in the source’s record',
      line: 1,
    })
  return doubts
}

/** An entity and where a text names it, the most often named first. */
export interface Mentioned {
  readonly entry: RegisteredName
  readonly mentions: readonly { readonly text: string; readonly passage: string }[]
}

/** The entities that a text names and that are as `wanted`, the most often named first. */
export function mentioned(
  passages: readonly ReadPassage[],
  wanted: (entry: RegisteredName) => boolean,
): Mentioned[] {
  const found = new Map<string, { entry: RegisteredName; mentions: { text: string; passage: string }[] }>()
  for (const { id, text, names } of passages)
    for (const { start, end, entry } of names) {
      if (!wanted(entry)) continue
      const known = found.get(entry.id) ?? { entry, mentions: [] }
      known.mentions.push({ text: text.slice(start, end), passage: id })
      found.set(entry.id, known)
    }
  return [...found.values()].sort((a, b) => b.mentions.length - a.mentions.length)
}

/** A name that the registries lack, with the passage and line that have it first. */
export interface Unknown {
  readonly text: string
  readonly kind: UnknownName['kind']
  readonly passage: string
  readonly line: number
}

/** The names that the registries lack, each once; a family name alone counts with the full name it is part of. */
export function unknownNames(passages: readonly ReadPassage[]): Unknown[] {
  const found = new Map<string, Unknown>()
  for (const { id, line, unknown } of passages)
    for (const { text, kind } of unknown)
      if (!found.has(foldName(text))) found.set(foldName(text), { text, kind, passage: id, line })
  const all = [...found.values()]
  return all.filter(
    ({ text, kind }) =>
      kind !== 'person' ||
      !all.some(
        (other) => other.kind === 'person' && other.text.length > text.length && isNameIn(text, other.text),
      ),
  )
}

const isNameIn = (part: string, name: string): boolean =>
  /^\p{Script=Han}/u.test(part) ? name.startsWith(part) : name.split(/[・＝=]/u).at(-1) === part

/** A heading and what stands under it; the title is the first. */
export interface Section {
  readonly heading: string
  readonly level: number
  /** The heading's own passage. */
  readonly id: string
  readonly passages: readonly ReadPassage[]
}

/** A text's passages under their headings. What stands before the title is under it. */
export function sectionsOf({ title, passages }: Ingested): Section[] {
  const sections: (Section & { passages: ReadPassage[] })[] = []
  const early: ReadPassage[] = []
  for (const passage of passages) {
    if (passage.kind === 'title' || passage.kind === 'heading')
      sections.push({ heading: passage.text, level: passage.level ?? 2, id: passage.id, passages: [] })
    else (sections.at(-1)?.passages ?? early).push(passage)
  }
  if (early.length === 0) return sections
  const [first, ...rest] = sections
  return first
    ? [{ ...first, passages: [...early, ...first.passages] }, ...rest]
    : [{ heading: title, level: 1, id: early[0]!.id, passages: early }]
}
