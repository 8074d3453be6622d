import { locales } from '../language/locale.ts'
import type { Entity } from '../domain/types.ts'
import type { EntityKind } from '../domain/paths.ts'
import { getSite } from './site.ts'

/** Every entity of a kind, in both languages. */
export async function entityPages<Kind extends EntityKind>(kind: Kind) {
  const { entities } = await getSite()
  const all: Entity<Kind>[] = [...entities[kind].values()]
  return locales.flatMap((locale) =>
    all.map((entity) => ({ params: { locale, id: entity.id }, props: { entity } })),
  )
}
