import { allCitations } from '../check/all-citations.ts'
import type { Content } from '../domain/content.ts'
import { problem, type Problem } from '../check/problem.ts'
import { segment, type Passage } from '../passages/segment.ts'
import { compareOutline, likeness, type Fate } from './compare-outline.ts'

/** A copy of a source: its file's name and its text, decoded. */
export interface Copy {
  readonly file: string
  readonly text: string
}

/** What the comparison of a site with copies of its sources found. */
export interface Verified {
  /** The copy of each source, by the source's id. */
  readonly copies: ReadonlyMap<string, string>
  /** Citations that were checked. */
  readonly citations: number
  readonly problems: readonly Problem[]
}

/** Below this share of known passages, a text is no copy of a source. */
const sameText = 0.3

/**
 * Checks every citation of the site against copies of the sources: each passage that it names must have the words
 * that the source's record has the hash of, under the same number. A cited source without a copy is a problem.
 */
export function verifySources(content: Content, copies: readonly Copy[]): Verified {
  const texts = copies.map(({ file, text }) => ({ file, passages: segment(text).passages }))
  const fates = new Map<string, { file: string; fates: ReadonlyMap<string, Fate> }>()
  for (const { id, data } of content.sources) {
    const copy = nearestCopy(data.outline, texts)
    if (copy) fates.set(id, { file: copy.file, fates: compareOutline(data.outline, copy.passages) })
  }
  const problems: Problem[] = []
  const missing = new Set<string>()
  let citations = 0
  for (const { file, place, source, passages } of allCitations(content)) {
    citations++
    const copy = fates.get(source)
    if (!copy) {
      missing.add(source)
      continue
    }
    for (const passage of passages) {
      const fate = copy.fates.get(passage)
      if (fate && fate.type !== 'same')
        problems.push(problem({ file, place, ...explain(passage, source, copy.file, fate) }))
    }
  }
  for (const source of missing)
    problems.push(
      problem({
        file: `content/sources/${source}.yaml`,
        rule: 'no-copy',
        message: 'none of the texts is a copy of it: its citations were not checked',
        hint: 'add the text to the folder',
      }),
    )
  return { copies: new Map([...fates].map(([id, { file }]) => [id, file])), citations, problems }
}

function nearestCopy<Text extends { passages: readonly Passage[] }>(
  outline: Content['sources'][number]['data']['outline'],
  texts: readonly Text[],
): Text | undefined {
  const ranked = texts
    .map((text) => ({ text, share: likeness(outline, text.passages) }))
    .sort((a, b) => b.share - a.share)
  const best = ranked[0]
  return best && best.share >= sameText ? best.text : undefined
}

function explain(
  passage: string,
  source: string,
  file: string,
  fate: Exclude<Fate, { type: 'same' }>,
): Pick<Problem, 'rule' | 'message' | 'hint'> {
  const of = `${passage} of ${source}`
  const renew = `bring the outline of content/sources/${source}.yaml up to date (npm run passages -- --yaml ${file})`
  switch (fate.type) {
    case 'moved':
      return {
        rule: 'passage-moved',
        message: `${of} is ${fate.to} in ${file}`,
        hint: `${renew}, then cite ${fate.to}`,
      }
    case 'changed':
      return {
        rule: 'passage-changed',
        message: `${of} has other words in ${file} (there ${fate.to})`,
        hint: `read it again: does it still say what is cited? Then ${renew}`,
      }
    case 'vanished':
      return {
        rule: 'passage-vanished',
        message: `${of} is not in ${file}`,
        hint: 'cite another passage, or remove what rests on it',
      }
  }
}
