import type { NamedCountry } from './country-map.ts'
import { openAtlas } from './atlas.ts'
import type { Locale } from '../language/locale.ts'
import type { Country } from '../schemas/country.ts'
import type { Framework } from '../schemas/framework.ts'

type Registry<Data> = ReadonlyMap<string, { readonly data: Data }>

interface Registries {
  readonly entities: { readonly countries: Registry<Country>; readonly frameworks: Registry<Framework> }
}

/**
 * Every country of the atlas with its name: as the registry has it, as the lists of members have it, else as the
 * Unicode CLDR does. Those of the registry lead to their pages, whose addresses are asked for by id.
 */
export function namedCountries(
  { entities }: Registries,
  hrefOf: (country: string) => string,
  locale: Locale,
): NamedCountry[] {
  const registry = new Map([...entities.countries].map(([id, { data }]) => [data.code, { id, data }]))
  const members = new Map(
    [...entities.frameworks.values()]
      .flatMap(({ data }) => data.members?.list ?? [])
      .flatMap(({ code, name }) => (code && name ? [[code, name[locale]]] : [])),
  )
  const unicode = new Intl.DisplayNames(locale, { type: 'region', style: 'short' })
  const codes = new Set(openAtlas('fine').countries.flatMap(({ code }) => code ?? []))
  return [...codes].map((code): NamedCountry => {
    const entity = registry.get(code)
    if (!entity) return { code, name: members.get(code) ?? nameOf(unicode, code) }
    const { name, capital } = entity.data
    return {
      code,
      name: name[locale],
      href: hrefOf(entity.id),
      capital: capital && { name: capital.name[locale], coordinates: capital.coordinates },
    }
  })
}

/** Without what stands in brackets: ミャンマー (ビルマ). */
const nameOf = (names: Intl.DisplayNames, code: string): string => names.of(code)!.replace(/ ?[(（].*$/u, '')
