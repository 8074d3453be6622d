import type { Locale } from './locale.ts'
import type { Entity, Model } from './model.ts'
import type { EntityKind } from './paths.ts'

/** The name for lists: a framework's abbreviation where it has one. */
export function shortName({ data }: Entity, locale: Locale): string {
  return 'abbreviation' in data && data.abbreviation ? data.abbreviation : data.name[locale]
}

/** The name in full, with the abbreviation behind it: 上海協力機構（SCO）. */
export function fullName({ data }: Entity, locale: Locale): string {
  const abbreviation = 'abbreviation' in data ? data.abbreviation : undefined
  const name = data.name[locale]
  if (!abbreviation || name.includes(abbreviation)) return name
  return locale === 'ja' ? `${name}（${abbreviation}）` : `${name} (${abbreviation})`
}

/** The entity of an id that the rules have found sound. Throws where they have not. */
export function entityOf(model: Model, kind: EntityKind, id: string): Entity {
  const entity = model.entities[kind].get(id)
  if (!entity) throw new RangeError(`no ${kind}/${id} in the model`)
  return entity
}

/** Entities in the order of a list: by reading in Japanese, by name in English. */
export function inOrder<Kind extends EntityKind>(
  entities: Iterable<Entity<Kind>>,
  locale: Locale,
): Entity<Kind>[] {
  const key = ({ data }: Entity<Kind>) => (locale === 'ja' ? data.reading : data.name.en)
  return [...entities].sort((a, b) => key(a).localeCompare(key(b), locale))
}

/** Joins names in running text: A、B / A, B. */
export const joinNames = (names: readonly string[], locale: Locale): string =>
  names.join(locale === 'ja' ? '、' : ', ')
