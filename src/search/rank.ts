import { foldName } from '../domain/fold-name.ts'
import { isReport, rarity, type Candidate, type Found } from './combine.ts'
import type { OpenPage } from './pages.ts'
import type { Facets } from './port.ts'
import type { Occurrence } from './text-match.ts'
import type { Form, Run } from './understand.ts'

/** A page as read: where it has what was asked for, and how well that answers. */
export interface Answer {
  readonly candidate: Candidate
  readonly page: OpenPage
  /** The places of each kept concept, with the form that stands there. */
  readonly places: readonly Place[]
  /** 2: as typed and whole; 1: all of it, apart or in another form; 0: not all. */
  readonly tier: 0 | 1 | 2
  /** Whether everything stands there in the spelling that was typed. */
  readonly literal: boolean
  readonly score: number
}

export interface Place extends Occurrence {
  readonly concept: number
  readonly form: Form
}

/** How much a phrase in the title, in a section's title and in the text counts. */
const weight = { title: 4, heading: 1.5, text: 1, near: 2, whole: 3 }

/** Words within so many characters stand in one sentence or next to it. */
const nearby = 60

/** Reads a candidate: what of it holds in the text. Undefined where none of the query does. */
export function answer(
  candidate: Candidate,
  page: OpenPage,
  found: readonly Found[],
  runs: readonly Run[],
  pageCount: number,
): Answer | undefined {
  const places: Place[] = []
  const kept: number[] = []
  let score = 0
  let plain = true
  let literal = true
  for (const concept of candidate.kept) {
    const {
      hits,
      concept: { typed },
    } = found[concept]!
    const hit = hits.get(page.page.id)
    const own = (hit?.forms ?? []).flatMap((form) =>
      page.find(form.text).map((place): Place => ({ ...place, concept, form })),
    )
    if (own.length === 0 && hit?.section === undefined) continue
    kept.push(concept)
    places.push(...own)
    if (!own.some(({ strict, form }) => strict && isPlain(form))) plain = false
    if (!own.some(({ form }) => !differs(form, typed))) literal = false
    score += rarity(hits.size, pageCount) * standing(page, own, hit!.forms, typed)
  }
  if (kept.length === 0) return undefined
  const whole = runs.filter(
    ({ concepts, typed }) => concepts.length > 1 && page.find(typed).length > 0,
  ).length
  const compounds = runs.filter(({ concepts }) => concepts.length > 1).length
  score += weight.whole * whole + weight.near * closeness(places, kept.length)
  const tier = kept.length < found.length ? 0 : plain && whole === compounds ? 2 : 1
  return {
    candidate: { ...candidate, kept },
    page,
    places: places.sort((a, b) => a.start - b.start),
    tier,
    literal,
    score,
  }
}

/** How prominently a page has a concept. The spelling that was typed counts twice as much as any other. */
function standing(page: OpenPage, own: readonly Place[], forms: readonly Form[], typed: string): number {
  const share = (form: Form) => (differs(form, typed) ? 0.5 : 1)
  const most = (has: (phrase: string) => boolean) =>
    Math.max(0, ...forms.map((form) => (has(form.text) ? share(form) : 0)))
  const count = own.reduce((sum, { form }) => sum + share(form), 0)
  return (
    weight.title * most(page.inTitle) +
    weight.heading * most(page.inHeading) +
    weight.text * Math.log2(1 + count)
  )
}

const isPlain = ({ via }: Form): boolean => via !== 'inflection' && via !== 'parts'

/** The greatest number of different concepts within reach of one another, beyond the first. */
function closeness(places: readonly Place[], concepts: number): number {
  if (concepts < 2) return 0
  const sorted = [...places].sort((a, b) => a.start - b.start)
  let best = 1
  for (const [index, { start }] of sorted.entries()) {
    const seen = new Set<number>()
    for (let at = index; at < sorted.length && sorted[at]!.start - start <= nearby; at++)
      seen.add(sorted[at]!.concept)
    best = Math.max(best, seen.size)
    if (best === concepts) break
  }
  return best - 1
}

/** The best first: whole before parts, reports before analyses among equally good ones, then by how it stands. */
export function inOrder(answers: readonly Answer[], facets: Facets): Answer[] {
  const report = ({ page }: Answer) => Number(isReport(page.page.id, facets))
  return [...answers].sort(
    (a, b) =>
      b.candidate.kept.length - a.candidate.kept.length ||
      b.tier - a.tier ||
      report(b) - report(a) ||
      Number(b.literal) - Number(a.literal) ||
      b.score - a.score ||
      (a.page.page.slug < b.page.page.slug ? -1 : 1),
  )
}

/** Whether a form is another spelling than what was typed, which a reader may want explained. */
export const differs = (form: Form, typed: string): boolean => foldName(form.text) !== foldName(typed)
