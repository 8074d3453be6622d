import type { Discard } from '../passages/block.ts'
import type { Passage, Segmented } from '../passages/segment.ts'

/** Something about a text that a person must look at. */
export interface Doubt {
  readonly rule: string
  readonly message: string
  readonly hint: string
  /** The line of the raw text, counted from 1. */
  readonly line: number
}

/** Everything in a text's make-up that does not hold together. */
export const textDoubts = (text: Segmented): Doubt[] => [
  ...lostLists(text),
  ...brackets(text),
  ...setAside(text),
]

/** A sentence that breaks off before a list, or goes on after one, where no list stands; and lists out of place. */
function lostLists(text: Segmented): Doubt[] {
  const body = text.passages.filter(({ kind }) => kind !== 'caption')
  const hoisted = hoistedLists(text)
  const where = hoisted.map((list) => rangeOf(list)).join(' and ')
  const hint = where
    ? `perhaps ${where}, before the first heading, belong${hoisted.length === 1 ? 's' : ''} here: put the list back in the draft`
    : 'compare it with the source as published'
  const lost = body.flatMap(({ id, kind, text: words, line }, index): Doubt[] => {
    const [before, next] = [body[index - 1], body[index + 1]]
    if (kind !== 'paragraph') return []
    const breaksOff =
      /(?:[、，：:]|(?:以下|次)の(?:とおり|通り)(?:だ|です|である)?。)$/u.test(words) && next?.kind !== 'item'
    const goesOn = /^(?:といった|などの?|という|のような|以上の)/u.test(words) && before?.kind !== 'item'
    if (!breaksOff && (!goesOn || (before && /[、，：:]$/u.test(before.text)))) return []
    const message = breaksOff
      ? `${id} breaks off with “${tail(words)}” and no list follows: its list is lost`
      : `${id} goes on from a list (“${words.slice(0, 12)}…”) that does not stand before it: the list is lost`
    return [{ rule: 'lost-list', message, hint, line }]
  })
  const first = hoisted[0]?.[0]
  if (!first || (lost.length === 0 && hoisted.length < 2)) return lost
  const message = `${hoisted.length === 1 ? 'a list' : `${hoisted.length} lists`} (${where}) before the first heading: may have been moved there from further down`
  return [
    ...lost,
    { rule: 'hoisted-list', message, hint: 'find where they belong from what they say', line: first.line },
  ]
}

/** Lists that end in `</ul>` and stand between the first paragraph and the first heading. */
function hoistedLists({ passages, discards }: Segmented): Passage[][] {
  const ends = discards
    .filter(({ kind, text }) => kind === 'markup' && /<\\?\/(?:ul|ol)/i.test(text))
    .map(({ spans }) => spans[0]![0])
  const heading = passages.findIndex(({ kind }) => kind === 'heading')
  const lists: Passage[][] = []
  let open: Passage[] = []
  passages.slice(0, Math.max(heading, 0)).forEach((passage, index) => {
    if (passage.kind === 'item') open.push(passage)
    const end = passage.spans.at(-1)?.[1] ?? 0
    const next = passages[index + 1]
    const closed = ends.some((at) => at >= end && at <= (next?.spans[0]?.[0] ?? Infinity))
    if (open.length > 0 && (closed || next?.kind !== 'item')) {
      if (closed) lists.push(open)
      open = []
    }
  })
  return lists
}

const rangeOf = (list: readonly Passage[]): string =>
  list.length === 1 ? list[0]!.id : `${list[0]!.id}–${list.at(-1)!.id}`

const tail = (text: string): string => (text.length > 14 ? `…${text.slice(-14)}` : text)

const closing: Readonly<Record<string, string>> = { ')': '(', '」': '「', '』': '『', '】': '【', ']': '[' }
const opening = new Set(Object.values(closing))

/** Brackets that close what was not opened, or stay open: a malformed abbreviation, a word lost. */
function brackets({ passages }: Segmented): Doubt[] {
  return passages.flatMap(({ id, text, line }): Doubt[] => {
    const plain = text
      .replace(/（/gu, '(')
      .replace(/）/gu, ')')
      .replace(/^\(?[\p{L}\d]{1,2}\)/u, (mark) => '·'.repeat(mark.length))
    const open: { bracket: string; at: number }[] = []
    for (let at = 0; at < plain.length; at++) {
      const char = plain[at]!
      if (opening.has(char)) open.push({ bracket: char, at })
      else if (closing[char] === undefined) continue
      else if (open.at(-1)?.bracket === closing[char]) open.pop()
      else return [doubtAt(id, text, line, at, 'closes what was not opened')]
    }
    const left = open[0]
    return left ? [doubtAt(id, text, line, left.at, 'is not closed')] : []
  })
}

const doubtAt = (id: string, text: string, line: number, at: number, what: string): Doubt => ({
  rule: 'bracket',
  message: `${id}: the bracket in “${text.slice(Math.max(0, at - 14), at + 8)}” ${what}`,
  hint: 'a name or abbreviation may be malformed: compare it with the source as published',
  line,
})

/** What the segmenter left out because of what it seems to be. Datelines and references are read, not lost. */
function setAside({ discards }: Segmented): Doubt[] {
  const reasons: Partial<Record<Discard['kind'], string>> = {
    notice: 'a publisher’s notice',
    biography: 'a note on the writer',
    'player-label': 'a video player’s label',
    'page-number': 'page numbers',
  }
  return Object.entries(reasons).flatMap(([kind, name]): Doubt[] => {
    const found = discards.filter((discard) => discard.kind === kind)
    const first = found[0]
    if (!first) return []
    const lines = [...new Set(found.map(({ line }) => line))]
    const at = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`
    const message = `${at} left out as ${name}: “${first.text.trim().slice(0, 20)}${first.text.trim().length > 20 ? '…' : ''}”`
    return [
      { rule: 'set-aside', message, hint: 'nothing to do, unless it belongs to the text', line: first.line },
    ]
  })
}
