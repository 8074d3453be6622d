import type { Addresses } from '../../domain/addresses.ts'
import type { Entry } from '../../domain/content.ts'
import type { Localized } from '../../language/locale.ts'
import type { Entity } from '../../domain/types.ts'
import type { EntityKind } from '../../domain/paths.ts'
import type { Actor } from '../../schemas/actor.ts'
import type { Country } from '../../schemas/country.ts'
import type { Framework } from '../../schemas/framework.ts'
import type { Term } from '../../schemas/term.ts'
import { isoDates } from './dates.ts'
import { one, refer, type Language, type Node } from './language.ts'

/**
 * The type of an entity in schema.org. A framework is an Organization where the registry lists its members with
 * their dates of joining; a dialogue, treaty or initiative is a Thing, for schema.org has nothing nearer.
 */
export function entityType({ kind, data }: Entity): 'Country' | 'Organization' | 'Person' | 'Thing' {
  if (kind === 'countries') return 'Country'
  if (kind === 'frameworks') return (data as Framework).members ? 'Organization' : 'Thing'
  return (data as Actor).kind === 'person' ? 'Person' : 'Organization'
}

/** A country, framework, person or organisation, under the URI that it has in every file and on every page. */
export function entityNode(entity: Entity, language: Language, to: Addresses): Node {
  const { kind, id, data } = entity
  const extra = 'officialName' in data ? data.officialName : undefined
  const abbreviation = 'abbreviation' in data && data.abbreviation ? [data.abbreviation] : []
  const others = (lang: 'ja' | 'en') => [
    ...abbreviation,
    ...(extra ? [extra[lang]] : []),
    ...data.aliases[lang],
  ]
  return {
    '@type': entityType(entity),
    '@id': to.uri(kind, id),
    name: language.text(data.name),
    alternateName: language.others(data.name, { ja: others('ja'), en: others('en') }),
    description: language.text(data.summary),
    url: one(language.pages((locale) => to.paths.entity(locale, kind, id))),
    ...sameAs(data),
    ...properties[kind](data as never, language, to),
  }
}

/** The page of the same thing in Wikidata, by which search engines and other data know it. */
const sameAs = ({ wikidata }: { wikidata?: string | undefined }): Node =>
  wikidata === undefined ? {} : { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }

type Properties<Data> = (data: Data, language: Language, to: Addresses) => Node

const country: Properties<Country> = ({ code }) => ({ identifier: isoCode(code) })

const framework: Properties<Framework> = ({ founded, members }, language, to) =>
  members === undefined
    ? {}
    : {
        ...isoDates({ foundingDate: founded?.date }),
        member: members.list.map(({ country, name, code, from, to: until }) => ({
          '@type': 'OrganizationRole',
          member: country ? refer(to.uri('countries', country)) : unlisted(name!, code, language),
          ...isoDates({ startDate: from, endDate: until }),
        })),
      }

/** A member that the registry does not hold. */
const unlisted = (name: Localized, code: string | undefined, language: Language): Node => ({
  '@type': 'Country',
  name: language.text(name),
  ...(code ? { identifier: isoCode(code) } : {}),
})

const isoCode = (code: string): Node => ({
  '@type': 'PropertyValue',
  propertyID: 'ISO 3166-1 alpha-2',
  value: code,
})

/** The country is the one a person speaks for, which need not be the nationality. */
const actor: Properties<Actor> = ({ kind, country, offices }, language, to) => {
  if (kind !== 'person') return {}
  const held = offices.filter(({ to: until }) => until === undefined)
  return {
    ...(country ? { affiliation: refer(to.uri('countries', country)) } : {}),
    ...(held.length > 0 ? { jobTitle: held.flatMap(({ title }) => language.text(title)) } : {}),
    ...(offices.length > 0
      ? {
          hasOccupation: offices.map(({ title, from, to: until }) => ({
            '@type': 'Role',
            hasOccupation: { '@type': 'Occupation', name: language.text(title) },
            ...isoDates({ startDate: from, endDate: until }),
          })),
        }
      : {}),
  }
}

const properties: { readonly [Kind in EntityKind]: Properties<never> } = {
  countries: country as Properties<never>,
  frameworks: framework as Properties<never>,
  actors: actor as Properties<never>,
}

/** A term of kind `place`. */
export const placeNode = ({ id, data }: Entry<Term>, language: Language, to: Addresses): Node => ({
  '@type': 'Place',
  '@id': to.uri('terms', id),
  name: language.text(data.name),
  ...sameAs(data),
  ...(data.country ? { containedInPlace: refer(to.uri('countries', data.country)) } : {}),
})
