import { registries, type Content, type RegistryName } from './content.ts'

/** A name as it is compared: NFKC, lower case, without white space, middle dots, hyphens and quotation marks. */
export const foldName = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s・･\-‐–—='’‘"“”]+/gu, '')

/** Who is meant by a name: a registry and an id. */
export interface EntityKey {
  readonly registry: RegistryName
  readonly id: string
}

/** Every name, abbreviation and alias, folded, with the entity it belongs to. */
export function namesOf(content: Pick<Content, RegistryName>): Map<string, EntityKey> {
  const names = new Map<string, EntityKey>()
  for (const registry of registries)
    for (const { id, data } of content[registry]) {
      const abbreviation = 'abbreviation' in data && data.abbreviation ? [data.abbreviation] : []
      for (const name of [
        data.name.ja,
        data.name.en,
        ...abbreviation,
        ...data.aliases.ja,
        ...data.aliases.en,
      ])
        names.set(foldName(name), { registry, id })
    }
  return names
}
