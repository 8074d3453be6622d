import { citationBases, type CiteMark } from '../../domain/article-structure.ts'
import { idsOf, type ArticleEntry, type Content, type Entry } from '../../domain/content.ts'
import { passagesIn } from '../../domain/passage-range.ts'
import { problem, type Problem } from '../problem.ts'
import { nearest } from '../suggest.ts'
import { passageRange } from '../../schemas/evidence.ts'
import type { Original } from '../../schemas/article.ts'
import type { Rule, Subject } from './rule.ts'

const knownAttributes = ['at', 'source', 'basis', 'reason']

/** Every paragraph, list item and table row of an article cites passages that exist. */
export const articleCitations: Rule = (subject) => {
  const originals = new Map(subject.content.originals.map((entry) => [entry.id, entry]))
  const passages = passagesBySource(subject.content)
  return [...subject.content.originals, ...subject.content.translations].flatMap((entry) => {
    const original = originals.get(entry.id)
    return original ? inArticle(entry, original, subject, passages) : []
  })
}

function inArticle(
  { file }: ArticleEntry<unknown>,
  original: ArticleEntry<Original>,
  { structures }: Subject,
  passages: PassageIndex,
): Problem[] {
  const parts = structures.get(file)!.sections.flatMap(({ blocks }) => blocks.flatMap(({ parts }) => parts))
  return parts.flatMap(({ line, cites }) => {
    if (cites.length > 0) return cites.flatMap((cite) => inMark(cite, file, original, passages))
    if (original.data.draft) return []
    return [
      problem({
        file,
        place: `line ${line}`,
        rule: 'uncited',
        message: 'cites no passage',
        hint: 'end it with <Cite at="p1" />; for an inference of ours add basis="inferred" and reason="…"',
      }),
    ]
  })
}

function inMark(
  { line, attributes }: CiteMark,
  file: string,
  original: ArticleEntry<Original>,
  passages: PassageIndex,
): Problem[] {
  const wrong = (rule: string, message: string, hint: string) =>
    problem({ file, place: `line ${line}`, rule, message, hint })
  const { at, basis = 'stated', reason } = attributes
  const problems = Object.keys(attributes)
    .filter((name) => !knownAttributes.includes(name))
    .map((name) =>
      wrong('citation', `<Cite> has no attribute "${name}"`, `use ${knownAttributes.join(', ')}`),
    )
  if (!(citationBases as readonly string[]).includes(basis))
    problems.push(
      wrong('citation', `basis="${basis}" is unknown`, `write one of ${citationBases.join(', ')}`),
    )
  if ((basis === 'inferred') !== Boolean(reason?.trim()))
    problems.push(
      basis === 'inferred'
        ? wrong('citation', 'an inference gives no reason', 'add reason="…": what it follows from')
        : wrong('citation', 'a reason without an inference', 'add basis="inferred", or remove the reason'),
    )
  const sources = original.data.sources
  const source = attributes['source'] ?? (sources.length === 1 ? sources[0]! : undefined)
  if (source === undefined)
    return [
      ...problems,
      wrong(
        'citation',
        'does not say which source: the article has several',
        `add source="…", one of ${sources.join(', ')}`,
      ),
    ]
  if (!sources.includes(source))
    return [
      ...problems,
      wrong(
        'citation',
        `"${source}" is not among the article's sources`,
        `write source="${nearest(source, sources) ?? sources[0] ?? ''}", or add it to "sources" of ${original.file}`,
      ),
    ]
  return [
    ...problems,
    ...inRange(at ?? '', source, passages).map(([message, hint]) => wrong('citation', message, hint)),
  ]
}

/** Every event, office, membership and founding date cites passages that exist. */
export const registryCitations: Rule = ({ content }) => {
  const passages = passagesBySource(content)
  const sources = new Set(idsOf(content, 'sources'))
  return [...cited(content)].flatMap(({ entry, field, evidence }) =>
    evidence.flatMap((item, index) => {
      if (!('source' in item)) return []
      const place = `${field}[${index}]`
      if (!sources.has(item.source)) {
        const guess = nearest(item.source, [...sources])
        const hint = guess ? `write "source: ${guess}"` : `add content/sources/${item.source}.yaml`
        const message = `"${item.source}" is not in content/sources/`
        return [problem({ file: entry.file, place: `${place}.source`, rule: 'dangling-id', message, hint })]
      }
      return inRange(item.at, item.source, passages).map(([message, hint]) =>
        problem({ file: entry.file, place: `${place}.at`, rule: 'citation', message, hint }),
      )
    }),
  )
}

type Evidence = { source: string; at: string } | { title: string }

/** The evidence of events, offices and what is said of frameworks, with the field that holds it. */
export function* cited(
  content: Content,
): Generator<{ entry: Entry<unknown>; field: string; evidence: Evidence[] }> {
  for (const entry of content.events) yield { entry, field: 'citations', evidence: entry.data.citations }
  for (const entry of content.actors)
    for (const [index, { evidence }] of entry.data.offices.entries())
      yield { entry, field: `offices[${index}].evidence`, evidence }
  for (const entry of content.frameworks) {
    const { founded, members, meets, promises } = entry.data
    if (founded) yield { entry, field: 'founded.evidence', evidence: founded.evidence }
    if (members) yield { entry, field: 'members.evidence', evidence: members.evidence }
    for (const [index, { evidence }] of meets.entries())
      yield { entry, field: `meets[${index}].evidence`, evidence }
    for (const [index, { evidence }] of promises.entries())
      yield { entry, field: `promises[${index}].evidence`, evidence }
  }
}

type PassageIndex = ReadonlyMap<string, ReadonlySet<string>>

const passagesBySource = (content: Content): PassageIndex =>
  new Map(content.sources.map(({ id, data }) => [id, new Set(data.outline.map((passage) => passage.id))]))

function inRange(at: string, source: string, passages: PassageIndex): [message: string, hint: string][] {
  const known = passages.get(source)
  if (known === undefined) return []
  const last = [...known].findLast((id) => id.startsWith('p')) ?? 'p1'
  if (!passageRange.safeParse(at).success || at.split(',').some((part) => passagesIn(part).length === 0))
    return [[`at="${at}" names no passages`, `write at="p2", "p2-p3" or "p2, c1", up to ${last}`]]
  const absent = passagesIn(at).filter((id) => !known.has(id))
  if (absent.length === 0) return []
  return [
    [
      `${source} has no passage ${absent.join(', ')}: it ends at ${last}`,
      `look the number up with "npm run passages -- FILE"`,
    ],
  ]
}
