import { edtf, yearsOf } from '../date/edtf.ts'
import type { SearchFilter } from './search-filters.ts'
import type { Original } from '../schemas/article.ts'

/** The filters that an article answers to, each with a value: an id, a year, a kind. */
export function articleFilters(facts: Original): [SearchFilter, string][] {
  return [
    ...facts.countries.map((id): [SearchFilter, string] => ['country', id]),
    ...facts.frameworks.map((id): [SearchFilter, string] => ['framework', id]),
    ...facts.actors.map((id): [SearchFilter, string] => ['actor', id]),
    ...yearsOf(edtf(facts.date)).map((year): [SearchFilter, string] => ['year', String(year)]),
    ['kind', facts.kind],
  ]
}
