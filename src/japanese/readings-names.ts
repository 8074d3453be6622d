import type { Content, RegistryName as Registry } from '../domain/content.ts'
import { registries } from '../domain/content.ts'
import type { RegistryName } from './furigana-names.ts'

/** The Japanese names of every registry, as furigana needs them. */
export const registryNames = (content: Pick<Content, Registry>): RegistryName[] =>
  registries.flatMap((registry) =>
    content[registry].map(({ data }) => ({
      name: data.name.ja,
      reading: data.reading,
      aliases: data.aliases.ja,
      person: 'kind' in data && data.kind === 'person',
    })),
  )
