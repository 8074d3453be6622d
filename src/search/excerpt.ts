import type { Locale } from '../language/locale.ts'
import type { Answer, Place } from './rank.ts'
import type { PageSection, PageText } from './port.ts'

/** A piece of an excerpt; a marked one is what was searched for. */
export interface Piece {
  readonly text: string
  readonly marked: boolean
}

export interface Excerpt {
  readonly section: PageSection | undefined
  readonly pieces: readonly Piece[]
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** About how many characters an excerpt has, and how far before the match it begins. */
const lengths = { ja: { whole: 110, before: 30 }, en: { whole: 220, before: 60 } } as const satisfies Record<
  Locale,
  object
>

/** The section and the lines of a page that answer best: where most of what was asked for stands together. */
export function excerptOf({ page, places, candidate }: Answer, locale: Locale, fallback?: string): Excerpt {
  const { page: text } = page
  const focus = bestPlace(places, text, candidate.kept.length, lengths[locale].whole)
  const section = focus ? sectionAt(text, focus.start) : text.sections.find(({ id }) => id === fallback)
  const { start, end } = cut(text, focus?.start ?? bodyOf(section), section, locale)
  const inside = merged(places.filter((place) => place.start >= start && place.end <= end))
  const pieces: Piece[] = []
  let at = start
  for (const place of inside) {
    pieces.push({ text: text.text.slice(at, place.start), marked: false })
    pieces.push({ text: text.text.slice(place.start, place.end), marked: true })
    at = place.end
  }
  pieces.push({ text: text.text.slice(at, end), marked: false })
  return {
    section,
    pieces: pieces.filter((piece) => piece.text !== ''),
    cutBefore: !isSentenceStart(text.text, start),
    cutAfter: !/[。.!?！？]\s*$/u.test(text.text.slice(start, end)),
  }
}

/** Where a section's text begins, behind its title. */
const bodyOf = (section: PageSection | undefined): number =>
  section ? section.start + (section.title === '' ? 0 : section.title.length + 2) : 0

function sectionAt(text: PageText, offset: number): PageSection | undefined {
  return text.sections.findLast(({ start }) => start <= offset)
}

/** The place around which most concepts stand; in the text rather than in its heading or summary. */
function bestPlace(
  places: readonly Place[],
  text: PageText,
  concepts: number,
  reach: number,
): Place | undefined {
  let best: { place: Place; value: number } | undefined
  for (const [index, place] of places.entries()) {
    const seen = new Set<number>()
    for (let at = index; at < places.length && places[at]!.start - place.start < reach; at++)
      seen.add(places[at]!.concept)
    const section = sectionAt(text, place.start)
    const inHeading = section !== undefined && place.start < section.start + section.title.length
    const value = seen.size * 4 + (section ? 1.5 : 0) + (inHeading ? 0.5 : 0) + (place.strict ? 1 : 0)
    if (!best || value > best.value) best = { place, value }
    if (concepts === 0) break
  }
  return best?.place
}

/**
 * Where an excerpt begins and ends: at a sentence where one is near, else between phrases, never in a word. A
 * Japanese phrase ends in kana or punctuation and the next begins with another script.
 */
function cut(
  { text, wordStarts, sections }: PageText,
  focus: number,
  section: PageSection | undefined,
  locale: Locale,
): { start: number; end: number } {
  const { whole, before } = lengths[locale]
  const body = bodyOf(section)
  const from = Math.max(focus >= body ? body : (section?.start ?? 0), focus - before)
  const stop = sections.find(({ start }) => start > focus)?.start ?? text.length
  const sentence = from > focus - before ? from : lastSentenceStart(text, from, focus)
  const start =
    sentence ?? wordStarts.find((at) => at >= from && at <= focus && isPhraseStart(text, at, locale)) ?? focus
  const limit = Math.min(stop, start + whole)
  if (limit === stop) return { start, end: limit }
  const ends = wordStarts.filter(
    (at) => at > Math.max(focus, start + whole * 0.6) && at <= limit && isPhraseStart(text, at, locale),
  )
  const full = ends.findLast((at) => isSentenceStart(text, at))
  return {
    start,
    end: full ?? ends.at(-1) ?? wordStarts.findLast((at) => at <= limit && at > focus) ?? limit,
  }
}

function lastSentenceStart(text: string, from: number, focus: number): number | undefined {
  for (let at = focus; at >= from; at--) if (isSentenceStart(text, at)) return at
  return undefined
}

const isSentenceStart = (text: string, at: number): boolean =>
  at === 0 || /[。！？]\s*$|[.!?]\s+$/u.test(text.slice(Math.max(0, at - 3), at))

const isPhraseStart = (text: string, at: number, locale: Locale): boolean =>
  locale === 'en' ||
  /[、。！？」）・\s]$/u.test(text.slice(Math.max(0, at - 1), at)) ||
  (/\p{Script=Hiragana}$/u.test(text.slice(Math.max(0, at - 1), at)) &&
    /^[^\p{Script=Hiragana}\p{P}\s]/u.test(text.slice(at, at + 2)))

/** Places that overlap become one. */
function merged(places: readonly Place[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = []
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else result.push({ start, end })
  }
  return result
}
