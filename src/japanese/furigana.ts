import type { ReadingCorrection } from '../schemas/reading-correction.ts'
import { alignReading, hasKanji, type Segment } from './furigana-align.ts'
import { counterSpans, type Span } from './furigana-counters.ts'
import {
  findNames,
  indexForms,
  nameForms,
  type FormIndex,
  type RegistryName,
  type Tokenize,
} from './furigana-names.ts'
import type { Token } from './readings.ts'

export type { Segment } from './furigana-align.ts'

/** What is known of how a language's texts are read. */
export interface Readings {
  readonly names: readonly RegistryName[]
  readonly corrections: readonly Pick<ReadingCorrection, 'context' | 'text' | 'reading'>[]
  readonly tokenize: Tokenize
}

/** A text cut into segments, those with kanji having their reading. Joined, they give the text back. */
export type Furigana = (text: string) => Promise<Segment[]>

/**
 * Makes the function that reads Japanese. Corrections come first, then numbers with their counters, the names of
 * the registries, and last the dictionary's words; what none of them knows has no reading.
 */
export function createFurigana({ names, corrections, tokenize }: Readings): Furigana {
  let forms: Promise<{ all: FormIndex; read: FormIndex }> | undefined
  const formsOnce = () =>
    (forms ??= nameForms(names, tokenize).then((all) => ({
      all: indexForms(all),
      read: indexForms(all.filter(({ segments }) => segments)),
    })))
  return async (text) => {
    if (!hasKanji(text) && !/[0-9０-９]つ/u.test(text)) return text === '' ? [] : [{ text }]
    const tokens = await wordsOf(text, tokenize)
    const edges = edgesOf(tokens)
    const { all, read } = await formsOnce()
    const spans = overlay([
      correctionSpans(text, corrections),
      counterSpans(text, tokens),
      findNames(text, edges, read).map((name) => ({ ...name, segments: name.segments! })),
      wordSpans(tokens),
    ])
    return markNames(withGaps(text, spans), findNames(text, edges, all))
  }
}

/**
 * The text's words. The dictionary knows some numbers in full-width digits as words (１２月); it is shown ASCII, so
 * that all are read alike. Should it lose a character, the text is one word without a reading.
 */
async function wordsOf(text: string, tokenize: Tokenize): Promise<Token[]> {
  const plain = text.replace(/[０-９]/gu, (digit) => digit.normalize('NFKC'))
  const tokens = await tokenize(plain)
  if (tokens.map((token) => token.text).join('') !== plain) return [{ text }]
  let at = 0
  return tokens.map((token) => ({ ...token, text: text.slice(at, (at += token.text.length)) }))
}

/** Where words begin and end. A word that the dictionary does not have may end anywhere. */
function edgesOf(tokens: readonly Token[]): Set<number> {
  const edges = new Set([0])
  let at = 0
  for (const { text, reading } of tokens) {
    if (reading === undefined && hasKanji(text)) for (let n = 1; n < text.length; n++) edges.add(at + n)
    edges.add((at += text.length))
  }
  return edges
}

function correctionSpans(text: string, corrections: Readings['corrections']): Span[] {
  return corrections.flatMap(({ context, text: part, reading }) => {
    const spans: Span[] = []
    for (let at = text.indexOf(context); at >= 0; at = text.indexOf(context, at + 1)) {
      const start = at + context.indexOf(part)
      spans.push({ start, end: start + part.length, segments: alignReading(part, reading) })
    }
    return spans
  })
}

function wordSpans(tokens: readonly Token[]): Span[] {
  let at = 0
  return tokens.flatMap(({ text, reading }) => {
    const start = at
    at += text.length
    return reading === undefined ? [] : [{ start, end: at, segments: alignReading(text, reading) }]
  })
}

/** All spans that no span of an earlier layer overlaps, in the order of the text. */
function overlay(layers: readonly (readonly Span[])[]): Span[] {
  const taken: Span[] = []
  const covered = new Set<number>()
  for (const piece of layers.flat().flatMap(piecesOf)) {
    const places = Array.from({ length: piece.end - piece.start }, (_, offset) => piece.start + offset)
    if (places.some((place) => covered.has(place))) continue
    for (const place of places) covered.add(place)
    taken.push(piece)
  }
  return taken.sort((a, b) => a.start - b.start)
}

/** A span's segments as spans of their own, those without a reading left out: others may read them. */
function piecesOf({ start, segments }: Span): Span[] {
  let at = start
  return segments.flatMap((segment) => {
    const from = at
    at += segment.text.length
    return segment.reading === undefined ? [] : [{ start: from, end: at, segments: [segment] }]
  })
}

function withGaps(text: string, spans: readonly Span[]): Segment[] {
  const segments: Segment[] = []
  let at = 0
  for (const { start, end, segments: own } of spans) {
    if (start > at) segments.push({ text: text.slice(at, start) })
    segments.push(...own)
    at = end
  }
  if (at < text.length) segments.push({ text: text.slice(at) })
  return segments
}

function markNames(
  segments: readonly Segment[],
  names: readonly { start: number; end: number }[],
): Segment[] {
  let at = 0
  return segments.map((segment) => {
    const start = at
    at += segment.text.length
    const inName = names.some((name) => name.start <= start && at <= name.end)
    return segment.reading !== undefined && inName ? { ...segment, name: true } : segment
  })
}
