import type { Passage, Segmented } from '../passages/segment.ts'
import { edtf } from '../date/edtf.ts'
import { resolveDates, type Anchor, type DateMention } from './resolve-dates.ts'

/** What a document's date is, and what says so. */
export interface DocumentDate {
  readonly edtf: string
  /** `stated`: a dateline or the lead gives it. `inferred`: it was worked out. */
  readonly basis: 'stated' | 'inferred'
  /** For a person: where it stands, or the steps that lead to it. */
  readonly evidence: string
  /** The same in both languages, for an inferred date. */
  readonly reason?: { readonly ja: string; readonly en: string }
  /** Whether it is the day of publication. */
  readonly isPublication: boolean
  readonly anchor: Anchor
  /** The line of the raw text that says so. */
  readonly line: number
}

/** How far into a text its own date is looked for, in passages after the title. */
const lead = 4

/**
 * Dates a document: by its dateline; by the day in the head of a summary (日時：), which gives way to the nearest
 * year that fits where its weekday contradicts it; by the first date in the lead; by the years that it names.
 * Undefined where it gives none of these.
 */
export function dateDocument(text: Segmented): DocumentDate | undefined {
  return byDateline(text) ?? byHead(text) ?? byLead(text) ?? byYears(text)
}

function byDateline({ discards }: Segmented): DocumentDate | undefined {
  const lines = discards.filter(({ kind }) => kind === 'dateline')
  const published = lines.find(({ text }) => !/更新/u.test(text)) ?? lines[0]
  const mention = published && explicit(published.text)[0]
  if (!mention) return undefined
  const evidence = `line ${published.line}: ${published.text.trim()}`
  const { edtf, anchor } = mention
  return { edtf, basis: 'stated', evidence, isPublication: true, anchor, line: published.line }
}

function byHead({ passages }: Segmented): DocumentDate | undefined {
  for (const passage of passages) {
    const { text } = passage
    if (!/^(?:開催)?(?:日\s*時|日\s*程|期\s*日|日\s*付|開催日)\s*[：:]/u.test(text)) continue
    const mention = explicit(text)[0]
    if (!mention) continue
    return mention.weekday ? byWeekday(passage, mention, mention.weekday, passages) : stated(passage, mention)
  }
  return undefined
}

/** Of the years that fit the weekday, the nearest that the text speaks of elsewhere; else the nearest. */
function byWeekday(
  passage: Passage,
  { text, edtf }: DateMention,
  { given, years }: NonNullable<DateMention['weekday']>,
  passages: Segmented['passages'],
): DocumentDate {
  const spoken = new Set(
    passages.flatMap((passage) => explicit(passage.text).map(({ anchor }) => anchor.year)),
  )
  const year = years.find((candidate) => spoken.has(candidate)) ?? years[0]
  if (year === undefined)
    return { ...stated(passage, { text, edtf, anchor: anchorOf(edtf) }), basis: 'inferred' }
  const corrected = `${year}${edtf.slice(4)}`
  const others = spoken.has(year) ? ['、本文にも現れる', ', which the text also names'] : ['', '']
  return {
    edtf: corrected,
    basis: 'inferred',
    evidence: `${passage.id}: ${text} does not fit the calendar; ${corrected} does`,
    reason: {
      ja: `資料は日付を「${text}」と記すが、その年のこの日は${given}曜日ではない。${given}曜日に当たる近い年は${year}年で${others[0]}ことから、${year}年とみた。`,
      en: `The text prints “${text}”, but in that year the day fell on another weekday. The nearest year that fits is ${year}${others[1]}.`,
    },
    isPublication: false,
    anchor: anchorOf(corrected),
    line: passage.line,
  }
}

function byLead({ passages }: Segmented): DocumentDate | undefined {
  const words = passages.filter(({ kind }) => kind !== 'caption').slice(0, lead + 1)
  for (const passage of words) {
    const mention = explicit(passage.text).find(({ anchor }) => anchor.month !== undefined)
    if (mention) return stated(passage, mention)
  }
  return undefined
}

/** The year that is named most often, the latest of several; a range names none. */
function byYears({ passages }: Segmented): DocumentDate | undefined {
  const counts = new Map<number, { count: number; passage: Passage; text: string }>()
  for (const passage of passages)
    for (const mention of explicit(passage.text)) {
      if (mention.edtf.includes('/')) continue
      const known = counts.get(mention.anchor.year) ?? { count: 0, passage, text: mention.text }
      counts.set(mention.anchor.year, { ...known, count: known.count + 1 })
    }
  const [best] = [...counts].sort((a, b) => b[1].count - a[1].count || b[0] - a[0])
  if (!best) return undefined
  const [year, { passage, text, count }] = best
  const pointer = passages.find((other) => /(?<!\p{Script=Han})(?:今年|本年)/u.test(other.text))
  const also = pointer ? `; ${pointer.id} speaks of this year (今年)` : ''
  return {
    edtf: String(year),
    basis: 'inferred',
    evidence: `${passage.id}: ${text} is ${counts.size === 1 ? 'the only year' : `the year named most (${count} times)`} in the text${also}`,
    reason: {
      ja: `資料は日付を示さない。本文が挙げる年のうち${counts.size === 1 ? 'ただ一つの' : '最も多い'}${year}年とみた。`,
      en: `The text gives no date. It is taken for ${year}, the ${counts.size === 1 ? 'only year that it names' : 'year that it names most often'}.`,
    },
    isPublication: false,
    anchor: { year },
    line: passage.line,
  }
}

const stated = (
  { id, line }: Passage,
  { text, edtf, anchor }: Pick<DateMention, 'text' | 'edtf' | 'anchor'>,
): DocumentDate => ({
  edtf,
  basis: 'stated',
  evidence: `${id}: ${text}`,
  isPublication: false,
  anchor,
  line,
})

/** The dates of a text that give their year themselves. */
const explicit = (text: string): DateMention[] =>
  resolveDates(text, undefined).mentions.filter(({ basis }) => basis === 'stated')

/** The anchor that a date gives: as much of it as all its days share. */
function anchorOf(text: string): Anchor {
  const { earliest = '', latest = '' } = edtf(text)
  const [year, month, day] = earliest.split('-').map(Number)
  const sameMonth = earliest.slice(0, 7) === latest.slice(0, 7)
  return { year: year!, month: sameMonth ? month : undefined, day: earliest === latest ? day : undefined }
}
