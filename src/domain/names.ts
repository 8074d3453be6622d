import type { Locale, Localized } from '../language/locale.ts'
import { inBrackets } from '../language/punctuation.ts'
import type { Entity, Model, SiteEvent } from './types.ts'
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
  return name + inBrackets(abbreviation, locale)
}

/** The entity of an id that the rules have found sound. Throws where they have not. */
export function entityOf(model: Model, kind: EntityKind, id: string): Entity {
  const entity = model.entities[kind].get(id)
  if (!entity) throw new RangeError(`no ${kind}/${id} in the model`)
  return entity
}

/** What decides where a list names an entry of a registry. */
interface Listed {
  readonly data: {
    readonly name: { readonly en: string }
    readonly reading: string
    readonly kind?: string
    readonly sort?: string | undefined
  }
}

/** Entries in the order of a list: by reading in Japanese, by name in English, people by their family name. */
export function inOrder<Entries extends Iterable<Listed>>(
  entries: Entries,
  locale: Locale,
): ItemOf<Entries>[] {
  const key = ({ data }: Listed) => listKeys[locale](data)
  return ([...entries] as ItemOf<Entries>[]).sort((a, b) => key(a).localeCompare(key(b), locale))
}

type ItemOf<Items> = Items extends Iterable<infer Item extends Listed> ? Item : never

/** Punctuation does not count (“Central Asia plus Japan”), and a family name is the last word unless `sort` is set. */
function englishKey({ name, kind, sort }: Listed['data']): string {
  const listed = sort ?? (kind === 'person' ? name.en.replace(/^(.+) (\S+)$/u, '$2 $1') : name.en)
  return listed.replace(/[\p{P}]/gu, '')
}

/** By what each language lists. */
const listKeys = { ja: ({ reading }) => reading, en: englishKey } as const satisfies Record<
  Locale,
  (data: Listed['data']) => string
>

interface Called {
  readonly name: Localized
  readonly sort?: string | undefined
}

const callNames = {
  ja: ({ name }) => name.ja.split('・').at(-1)!,
  en: ({ name, sort }) => sort?.split(' ')[0] ?? name.en.split(' ').at(-1)!,
} as const satisfies Record<Locale, (person: Called) => string>

/** The name by which a headline calls a person: ラフモン / Rahmon, 習近平 / Xi. */
export const callName = (person: Called, locale: Locale): string => callNames[locale](person)

/** The reading of a Japanese name that has kanji; kana tell their own. */
export const readingToShow = ({
  name,
  reading,
}: {
  readonly name: { readonly ja: string }
  readonly reading: string
}): string | undefined => (/\p{Script=Han}/u.test(name.ja) ? reading : undefined)

/** The name of an event in a few words, where it has one. */
export const briefName = ({ name, short }: Pick<SiteEvent, 'name' | 'short'>, locale: Locale): string =>
  (short ?? name)[locale]
