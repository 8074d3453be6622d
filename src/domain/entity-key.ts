import { entityKinds, type EntityKind } from './paths.ts'

/** An entity as the key of a map. */
export type EntityKey = `${EntityKind}/${string}`

/** The key of an entity: `countries/japan`. */
export const entityKey = (kind: EntityKind, id: string): EntityKey => `${kind}/${id}`

/** The keys of all entities that an article or event names. */
export const entityKeysIn = (named: Readonly<Record<EntityKind, readonly string[]>>): EntityKey[] =>
  entityKinds.flatMap((kind) => named[kind].map((id) => entityKey(kind, id)))

/** The entity of a key. */
export function entityOf(key: EntityKey): { readonly kind: EntityKind; readonly id: string } {
  const [kind, id] = key.split('/') as [EntityKind, string]
  return { kind, id }
}
