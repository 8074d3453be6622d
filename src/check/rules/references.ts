import { idsOf, type Content, type Entry } from '../../domain/content.ts'
import { problem, type Problem } from '../problem.ts'
import { nearest } from '../suggest.ts'
import type { Rule } from './rule.ts'

type Target = 'events' | 'countries' | 'frameworks' | 'actors' | 'terms' | 'sources'

interface Reference {
  readonly entry: Entry<unknown>
  readonly field: string
  readonly target: Target
  readonly id: string
}

/** Every id that an entry names exists; a place is a term of kind `place`. */
export const references: Rule = ({ content }) => {
  const known = new Map<Target, Set<string>>(
    (['events', 'countries', 'frameworks', 'actors', 'terms', 'sources'] as const).map((name) => [
      name,
      new Set(idsOf(content, name)),
    ]),
  )
  const dangling = [...allReferences(content)].flatMap((reference): Problem[] => {
    const ids = known.get(reference.target)!
    if (ids.has(reference.id)) return []
    const guess = nearest(reference.id, [...ids])
    return [
      problem({
        file: reference.entry.file,
        place: reference.field,
        rule: 'dangling-id',
        message: `"${reference.id}" is not in content/${reference.target}/`,
        hint: guess
          ? `write "${guess}", or add content/${reference.target}/${reference.id}.yaml`
          : `add content/${reference.target}/${reference.id}.yaml, or remove the id`,
      }),
    ]
  })
  return [...dangling, ...notPlaces(content)]
}

function* allReferences(content: Content): Generator<Reference> {
  for (const entry of [...content.originals, ...content.events]) {
    yield* list(entry, 'actors', entry.data.actors)
    yield* list(entry, 'frameworks', entry.data.frameworks)
    yield* list(entry, 'countries', entry.data.countries)
    yield* one(entry, 'place', 'terms', entry.data.place)
  }
  for (const entry of content.originals) {
    yield* list(entry, 'sources', entry.data.sources)
    yield* list(entry, 'events', entry.data.events)
  }
  for (const entry of [...content.actors, ...content.terms])
    yield* one(entry, 'country', 'countries', entry.data.country)
  for (const entry of content.events) yield* one(entry, 'before.event', 'events', entry.data.before?.event)
  for (const entry of content.frameworks) {
    for (const [index, { country }] of (entry.data.members?.list ?? []).entries())
      yield* one(entry, `members.list[${index}].country`, 'countries', country)
    yield* one(entry, 'form', 'frameworks', entry.data.form)
    const { partner } = entry.data
    if (partner && 'country' in partner) yield* one(entry, 'partner.country', 'countries', partner.country)
  }
  for (const [index, { parties, frameworks }] of (content.lanes?.data.lanes ?? []).entries()) {
    yield* list(content.lanes!, 'countries', parties, `lanes[${index}].parties`)
    yield* list(content.lanes!, 'frameworks', frameworks, `lanes[${index}].frameworks`)
  }
}

function* list(
  entry: Entry<unknown>,
  target: Target,
  ids: readonly string[],
  field: string = target,
): Generator<Reference> {
  for (const [index, id] of ids.entries()) yield { entry, field: `${field}[${index}]`, target, id }
}

function* one(
  entry: Entry<unknown>,
  field: string,
  target: Target,
  id: string | undefined,
): Generator<Reference> {
  if (id !== undefined) yield { entry, field, target, id }
}

function notPlaces(content: Content): Problem[] {
  const kinds = new Map(content.terms.map(({ id, data }) => [id, data.kind]))
  return [...content.originals, ...content.events].flatMap(({ file, data }) => {
    const kind = data.place === undefined ? undefined : kinds.get(data.place)
    if (kind === undefined || kind === 'place') return []
    const message = `"${data.place}" is a term of kind "${kind}", not a place`
    return [
      problem({
        file,
        place: 'place',
        rule: 'not-a-place',
        message,
        hint: 'name a term with "kind: place"',
      }),
    ]
  })
}
