import { registries, type Content, type RegistryName } from '../domain/content.ts'
import { foldName } from '../domain/fold-name.ts'
import type { Actor } from '../schemas/actor.ts'
import type { Term } from '../schemas/term.ts'

/** A name under which the registries hold something. */
export interface RegisteredName {
  readonly registry: RegistryName
  readonly id: string
  /** What it is, more exactly than the registry says. */
  readonly kind: 'country' | 'framework' | 'person' | 'organisation' | Term['kind']
  /** As written in the registry. */
  readonly name: string
  /** The name that the site prints in English. */
  readonly english: string
  /** A family or given name alone: what else it might mean must be ruled out. */
  readonly partial: boolean
  /** The country of an actor or term. */
  readonly country: string | undefined
}

/** Registered names by their folded form (see foldName). */
export interface NameIndex {
  readonly names: ReadonlyMap<string, RegisteredName>
  /** The lengths of folded names by their first character, the longest first. */
  readonly lengths: ReadonlyMap<string, readonly number[]>
}

/** Makes the registries' names and aliases ready to be looked for. */
export function indexNames(content: Pick<Content, RegistryName>): NameIndex {
  const names = new Map<string, RegisteredName>()
  for (const registry of registries)
    for (const { id, data } of content[registry]) {
      const kind = kindOf(registry, data)
      const abbreviation = 'abbreviation' in data && data.abbreviation ? [data.abbreviation] : []
      const country = 'country' in data ? data.country : undefined
      const all = [data.name.ja, data.name.en, ...abbreviation, ...data.aliases.ja, ...data.aliases.en]
      for (const name of all) {
        const partial = kind === 'person' && isPartial(name, data.name.ja)
        names.set(foldName(name), { registry, id, kind, name, english: data.name.en, partial, country })
      }
    }
  const lengths = new Map<string, Set<number>>()
  for (const folded of names.keys()) {
    const first = folded[0]
    if (first === undefined) continue
    lengths.set(first, (lengths.get(first) ?? new Set()).add(folded.length))
  }
  return {
    names,
    lengths: new Map([...lengths].map(([first, set]) => [first, [...set].sort((a, b) => b - a)])),
  }
}

const kindOf = (registry: RegistryName, data: object): RegisteredName['kind'] =>
  registry === 'countries' ? 'country' : registry === 'frameworks' ? 'framework' : (data as Actor | Term).kind

/** 王 of 王毅, トカエフ of カシム＝ジョマルト・トカエフ; a name with its title is whole. */
function isPartial(alias: string, name: string): boolean {
  const [short, full] = [foldName(alias), foldName(name)]
  if (short.length >= full.length) return false
  if (full.startsWith(short) || full.endsWith(short)) return true
  // A spelling of the family name that is not the registry's own: one part where the full name has several.
  return /^[\p{Script=Katakana}ー]+$/u.test(alias) && /[・＝=]/u.test(name)
}
