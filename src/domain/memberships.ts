import { compareDates, edtf } from '../date/edtf.ts'
import type { Entity } from './types.ts'

/** A country's place in a framework: as a member with dates, or as the partner that meets the others. */
export interface Membership {
  readonly framework: Entity<'frameworks'>
  readonly role: 'member' | 'partner'
  /** EDTF; a partner has none, for the registry gives it no dates. */
  readonly from?: string
  readonly to?: string
}

/**
 * The frameworks that a country belongs or belonged to: those it is a member of, the earliest first; those whose
 * partner it is without being listed as a member; those it has left.
 */
export function membershipsOf(country: string, frameworks: Iterable<Entity<'frameworks'>>): Membership[] {
  const found = [...frameworks].flatMap((framework): Membership[] => {
    const { members, partner } = framework.data
    const terms = (members?.list ?? []).filter((member) => member.country === country)
    if (terms.length > 0) return terms.map(({ from, to }) => ({ framework, role: 'member', from, to }))
    return partner && 'country' in partner && partner.country === country
      ? [{ framework, role: 'partner' }]
      : []
  })
  const rank = ({ to, role }: Membership) => (to !== undefined ? 2 : role === 'partner' ? 1 : 0)
  return found.sort(
    (a, b) =>
      rank(a) - rank(b) ||
      (a.from && b.from ? compareDates(edtf(a.from), edtf(b.from)) : 0) ||
      (a.framework.id < b.framework.id ? -1 : 1),
  )
}
